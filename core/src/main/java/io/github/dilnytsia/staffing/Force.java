package io.github.dilnytsia.staffing;

import com.google.common.collect.Maps;
import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.internal.InOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everybody and everything the police bring: officers, stations, memoranda, absences.
 *
 * <p>Kept in the order of ids, whatever order it came in. References among its own facts are checked here; those into
 * the territory where the two meet.
 */
@Value.Immutable
@DomainStyle
public interface Force {

  List<Officer> officers();

  List<Station> stations();

  List<Memorandum> memoranda();

  List<Absence> absences();

  @Value.Lazy
  default Map<String, Officer> officerById() {
    return Maps.uniqueIndex(officers(), Officer::id);
  }

  @Value.Lazy
  default Map<String, Station> stationById() {
    return Maps.uniqueIndex(stations(), Station::id);
  }

  @Value.Lazy
  default Map<String, Memorandum> memorandumByHromada() {
    return Maps.uniqueIndex(memoranda(), Memorandum::hromadaCode);
  }

  /**
   * The officer of that id.
   *
   * @throws IllegalArgumentException if there is no such officer
   */
  default Officer officer(String id) {
    return findOfficer(id)
        .orElseThrow(() ->
            new IllegalArgumentException("There is no officer %s in this force.".formatted(id)));
  }

  default Optional<Officer> findOfficer(String id) {
    return Optional.ofNullable(officerById().get(id));
  }

  default Optional<Station> findStation(String id) {
    return Optional.ofNullable(stationById().get(id));
  }

  /** A hromada without a memorandum has not signed. */
  default MemorandumState memorandumOf(String hromadaCode, LocalDate date) {
    var memorandum = Optional.ofNullable(memorandumByHromada().get(hromadaCode));
    return memorandum.map(m -> m.stateOn(date)).orElse(MemorandumState.NOT_SIGNED);
  }

  default Optional<Absence> absenceOf(String officerId, LocalDate date) {
    return absences().stream()
        .filter(a -> a.officerId().equals(officerId) && a.covers(date))
        .findFirst();
  }

  /** Sorts what came in any order and refuses what contradicts itself. */
  @Value.Check
  default Force check() {
    var officers = InOrder.unique(officers(), Officer::id, "officer");
    var stations = InOrder.unique(stations(), Station::id, "station");
    var memoranda = InOrder.unique(memoranda(), Memorandum::hromadaCode, "memorandum of hromada");
    var absences = InOrder.unique(
        absences(),
        a -> a.officerId() + " from " + a.firstDay() + " to " + a.lastDay(),
        "absence of officer");
    var given = List.of(officers(), stations(), memoranda(), absences());
    if (!given.equals(List.of(officers, stations, memoranda, absences))) {
      return builder()
          .officers(officers)
          .stations(stations)
          .memoranda(memoranda)
          .absences(absences)
          .build();
    }
    for (var officer : officers) {
      if (officer.stationId().isPresent()
          && findStation(officer.stationId().get()).isEmpty()) {
        throw new IllegalArgumentException(
            "Officer %s works from station %s, which is not among the stations."
                .formatted(officer.id(), officer.stationId().get()));
      }
    }
    for (var absence : absences) {
      if (findOfficer(absence.officerId()).isEmpty()) {
        throw new IllegalArgumentException(
            "An absence names officer %s, who is not among the officers."
                .formatted(absence.officerId()));
      }
    }
    return this;
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Force}. */
  final class Builder extends ImmutableForce.Builder {}
}
