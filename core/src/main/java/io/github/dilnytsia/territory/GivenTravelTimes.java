package io.github.dilnytsia.territory;

import com.google.common.collect.ImmutableTable;
import java.time.Duration;
import java.util.Collection;

/** Road times from a table, with another source for pairs the table lacks. */
final class GivenTravelTimes implements TravelTimes {

  private final ImmutableTable<String, String, Drive> drives;
  private final TravelTimes fallback;

  GivenTravelTimes(Collection<TravelTime> times, TravelTimes fallback) {
    var table = ImmutableTable.<String, String, Drive>builder();
    for (var time : times) {
      table.put(
          time.origin(),
          time.destination(),
          time.duration().map(Drive::given).orElseGet(Drive::unreachable));
    }
    this.drives = table.buildOrThrow();
    this.fallback = fallback;
  }

  @Override
  public Drive drive(Place from, Place to) {
    var given = drives.get(from.id(), to.id());
    return given != null ? given : fallback.drive(from, to);
  }

  @Override
  public Duration atLeast(Place from, Place to) {
    var given = drives.get(from.id(), to.id());
    return given != null ? given.duration().orElse(Duration.ZERO) : fallback.atLeast(from, to);
  }
}
