package io.github.dilnytsia.scenario;

import com.google.common.collect.ImmutableSet;
import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Memorandum;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.Station;
import io.github.dilnytsia.staffing.TrainingStage;
import io.github.dilnytsia.territory.Access;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.SettlementStatus;
import io.github.dilnytsia.territory.Territory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An oblast of which a part is out of reach from a day on.
 *
 * <p>Nothing of it was published. The day before, everything is served. Then the easternmost 30 % of the settlements become
 * inaccessible, and 10 % are so no longer five weeks later. What stays out of reach takes with it the stations there,
 * which close, and the memoranda of hromadas without any settlement left, which are suspended; officers who lived or
 * worked there find a home in what is left of their hromada or raion, if anything is.
 */
final class Occupied {

  static final LocalDate BEGAN = LocalDate.of(2022, 3, 1);
  static final LocalDate ENDED_IN_PART = LocalDate.of(2022, 4, 6);

  private static final Wishes WISHES = Wishes.builder()
      .name("occupied")
      .date(BEGAN.minusDays(1))
      .seed(11)
      .raions(3)
      .hromadas(18)
      .settlements(216)
      .residents(216_000)
      .stations(24)
      .putCommunityOfficer(TrainingStage.IN_SERVICE, 20)
      .putDistrictOfficer(TrainingStage.IN_SERVICE, 11)
      .build();

  private final Dataset dataset;
  private final Territory territory;
  private final List<Settlement> fromTheEast;
  private final Set<String> lost;

  private Occupied(Dataset dataset) {
    this.dataset = dataset;
    this.territory = dataset.territory();
    this.fromTheEast = territory.settlements().stream()
        .sorted(Comparator.comparingDouble(
                (Settlement settlement) -> settlement.location().lon())
            .reversed()
            .thenComparing(Settlement::code))
        .toList();
    this.lost = fromTheEast.stream()
        .limit(fromTheEast.size() / 5)
        .map(Settlement::code)
        .collect(ImmutableSet.toImmutableSet());
  }

  static Scenario scenario() {
    return Scenario.of(
            WISHES,
            Wording.of(
                "Область, частина якої недоступна (синтетичні дані)",
                "An oblast of which a part is out of reach (synthetic data)"),
            Wording.of(
                "З 1 березня схід області недоступний: хто лишився без офіцера й чому, і хто відповідає за решту?",
                "Since 1 March the east of the oblast is out of reach: who is without an officer and why, and who"
                    + " answers for the rest?"))
        .on(LocalDate.of(2022, 6, 1))
        .after(drawn -> new Occupied(drawn).dataset());
  }

  private Dataset dataset() {
    var force = dataset.force();
    return Dataset.builder()
        .from(dataset)
        .territory(Territory.builder().from(territory).statuses(statuses()).build())
        .force(Force.builder()
            .from(force)
            .stations(force.stations().stream().map(this::closed).toList())
            .memoranda(force.memoranda().stream().map(this::suspended).toList())
            .officers(force.officers().stream().map(this::moved).toList())
            .build())
        .build();
  }

  private List<SettlementStatus> statuses() {
    var taken = fromTheEast.subList(0, 3 * fromTheEast.size() / 10);
    var statuses = taken.stream()
        .map(settlement -> SettlementStatus.builder()
            .settlementCode(settlement.code())
            .access(Access.INACCESSIBLE)
            .firstDay(BEGAN)
            .reason("тимчасово окупована територія")
            .build());
    var returned = taken.stream()
        .filter(settlement -> !lost.contains(settlement.code()))
        .map(settlement -> SettlementStatus.builder()
            .settlementCode(settlement.code())
            .access(Access.ACCESSIBLE)
            .firstDay(ENDED_IN_PART)
            .reason("звільнена територія")
            .build());
    return Stream.concat(statuses, returned).toList();
  }

  private Station closed(Station station) {
    return lost.contains(station.settlementCode())
        ? Station.builder().from(station).closed(BEGAN).build()
        : station;
  }

  private Memorandum suspended(Memorandum memorandum) {
    var gone = territory.settlements().stream()
        .filter(settlement -> settlement.hromadaCode().equals(memorandum.hromadaCode()))
        .allMatch(settlement -> lost.contains(settlement.code()));
    return gone ? Memorandum.builder().from(memorandum).suspended(BEGAN).build() : memorandum;
  }

  /** An officer whose home is lost moves to the nearest place of the own area that is not. */
  private Officer moved(Officer officer) {
    var home = territory.settlement(officer.homeCode().orElseThrow());
    return lost.contains(home.code())
        ? nearest(officer, home.location())
            .map(next -> Officer.builder().from(officer).homeCode(next.code()).build())
            .orElse(officer)
        : officer;
  }

  private Optional<Settlement> nearest(Officer officer, GeoPoint home) {
    return territory.settlements().stream()
        .filter(settlement -> !lost.contains(settlement.code()))
        .filter(settlement -> officer.areaCode().equals(settlement.hromadaCode())
            || territory.raionOf(settlement).equals(Optional.of(officer.areaCode())))
        .min(Comparator.comparingDouble(
            (Settlement settlement) -> home.kilometresTo(settlement.location())));
  }
}
