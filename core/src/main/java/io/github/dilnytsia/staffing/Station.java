package io.github.dilnytsia.staffing;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.internal.Codes;
import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.Place;
import io.github.dilnytsia.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A police station: premises near the residents, not a unit of the police.
 */
@Value.Immutable
@DomainStyle
public interface Station {

  String id();

  /** Code of the settlement it stands in. */
  String settlementCode();

  /** Its own point; empty if only the settlement's is known. */
  Optional<GeoPoint> location();

  /** First day it is open; empty if it has always been. */
  Optional<LocalDate> opened();

  /** First day it is closed again. */
  Optional<LocalDate> closed();

  OptionalInt desks();

  /** Empty if unknown, here and below. */
  Optional<Boolean> officeEquipment();

  Optional<Boolean> safe();

  Optional<Boolean> communications();

  /** In the order of the week. */
  List<ReceptionHours> receptionHours();

  default boolean isOpenOn(LocalDate date) {
    return opened().map(day -> !date.isBefore(day)).orElse(true)
        && closed().map(date::isBefore).orElse(true);
  }

  /** Its own point, or that of its settlement. */
  default Place placeIn(Territory territory) {
    return Place.of(
        id(), location().orElseGet(() -> territory.settlement(settlementCode()).location()));
  }

  /** A station that exists is valid, and the order in which its hours came decides nothing. */
  @Value.Check
  default Station check() {
    Codes.requireText(id(), "The id of a station");
    Codes.requireKatottg(settlementCode(), "The settlement of station %s", id());
    if (opened().isPresent()
        && closed().isPresent()
        && closed().get().isBefore(opened().get())) {
      throw new IllegalArgumentException("Station %s closes on %s, before it opens on %s."
          .formatted(id(), closed().get(), opened().get()));
    }
    if (desks().orElse(0) < 0) {
      throw new IllegalArgumentException(
          "Station %s has %d desks; expected 0 or more.".formatted(id(), desks().getAsInt()));
    }
    var sorted = ImmutableList.sortedCopyOf(ReceptionHours.ORDER, receptionHours());
    return sorted.equals(receptionHours())
        ? this
        : builder().from(this).receptionHours(sorted).build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Station}. */
  final class Builder extends ImmutableStation.Builder {}
}
