package io.github.dilnytsia.territory;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;

/**
 * How long a drive takes. Implementations are pure functions and safe for any number of threads.
 *
 * <p>A host with a road router implements this; two are given here.
 */
@FunctionalInterface
public interface TravelTimes {

  /** The drive from one place to another, one way. */
  Drive drive(Place from, Place to);

  /**
   * What a drive takes at least, found sooner than the drive itself: whoever looks for the nearest of many places need not
   * ask for most of them. Zero, which is always right, unless an implementation knows better.
   */
  default Duration atLeast(Place from, Place to) {
    return Duration.ZERO;
  }

  /**
   * The great circle driven at one speed: what stands in where no road times are known.
   *
   * @param kmPerHour straight-line speed, more than 0; roads bend, so it is well below a car's own
   */
  static TravelTimes greatCircle(BigDecimal kmPerHour) {
    return new GreatCircle(kmPerHour);
  }

  /** Given times first; a pair that is not among them falls back, marked as {@link Drive#estimated()}. */
  static TravelTimes given(Collection<TravelTime> times, TravelTimes fallback) {
    return new GivenTravelTimes(times, fallback);
  }
}
