package io.github.dilnytsia.plan;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.staffing.Station;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One station on the day, with the officers in service who are based there, as rules see it.
 */
@Value.Immutable
@DomainStyle
public interface StationUse {

  LocalDate date();

  Station station();

  String hromadaCode();

  /** Ids of officers in service whose station it is, in order, whether or not it is open. */
  List<String> officerIds();

  default boolean isOpen() {
    return station().isOpenOn(date());
  }

  default boolean isInUse() {
    return isOpen() && !officerIds().isEmpty();
  }

  /** Whether a required piece is known to be missing: office equipment, safe or communications. */
  default boolean lacksEquipment() {
    return isFalse(station().officeEquipment())
        || isFalse(station().safe())
        || isFalse(station().communications());
  }

  private static boolean isFalse(Optional<Boolean> known) {
    return known.isPresent() && !known.get();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StationUse}. */
  final class Builder extends ImmutableStationUse.Builder {}
}
