package io.github.dilnytsia.territory;

import java.math.BigDecimal;
import java.time.Duration;

/** The great circle at a constant speed, rounded to the nearest second. */
final class GreatCircle implements TravelTimes {

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
}
