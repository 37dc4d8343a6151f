package io.github.dilnytsia.territory;

import java.math.BigDecimal;
import java.time.Duration;

/** The great circle at a constant speed, rounded to the nearest second. */
final class GreatCircle implements TravelTimes {

  /** Of a meridian on the sphere that {@link GeoPoint#kilometresTo} measures, a little less rather than more. */
  private static final double KM_PER_DEGREE = 111.195;

  private final double kmPerHour;

  GreatCircle(BigDecimal kmPerHour) {
    if (kmPerHour.signum() <= 0) {
      throw new IllegalArgumentException(
          "Speed is %s km/h; expected more than 0.".formatted(kmPerHour));
    }
    this.kmPerHour = kmPerHour.doubleValue();
  }

  @Override
  public Drive drive(Place from, Place to) {
    var hours = from.location().kilometresTo(to.location()) / kmPerHour;
    return Drive.estimate(Duration.ofSeconds(Math.round(hours * 3600)));
  }

  /** Between two parallels no way is shorter than along a meridian; a second is left for rounding. */
  @Override
  public Duration atLeast(Place from, Place to) {
    var degrees = Math.abs(from.location().lat() - to.location().lat());
    var seconds = (long) (degrees * KM_PER_DEGREE / kmPerHour * 3600);
    return Duration.ofSeconds(Math.max(0, seconds - 1));
  }
}
