package io.github.dilnytsia.plan;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.Station;
import io.github.dilnytsia.territory.Place;
import io.github.dilnytsia.territory.Territory;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Where an officer's drives begin on the plan's day: the station if it is open, else the home, else the settlement of the
 * station.
 */
@Value.Immutable
@DomainStyle
public interface Base {

  BaseKind kind();

  Place place();

  /** Code of the settlement it lies in. */
  String settlementCode();

  /** The base of an officer on a day. */
  static Base of(Officer officer, Territory territory, Force force, LocalDate date) {
    var station = officer.stationId().flatMap(force::findStation);
    var open = station.filter(s -> s.isOpenOn(date));
    if (open.isPresent()) {
      return at(open.get(), territory);
    }
    var home = officer.homeCode();
    var kind = home.isPresent() ? BaseKind.HOME : BaseKind.STATION_SETTLEMENT;
    var code = home.orElseGet(() -> station.orElseThrow().settlementCode());
    return builder()
        .kind(kind)
        .place(Place.of(code, territory.settlement(code).location()))
        .settlementCode(code)
        .build();
  }

  private static Base at(Station station, Territory territory) {
    return builder()
        .kind(BaseKind.STATION)
        .place(station.placeIn(territory))
        .settlementCode(station.settlementCode())
        .build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Base}. */
  final class Builder extends ImmutableBase.Builder {}
}
