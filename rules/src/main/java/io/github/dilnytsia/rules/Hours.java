package io.github.dilnytsia.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Weights as rules write them. */
final class Hours {

  /** As of {@link io.github.dilnytsia.plan.CostWeights}. */
  static final BigDecimal MOST = new BigDecimal("1000000");

  private Hours() {}

  /**
   * Hours, to a millisecond.
   *
   * @throws IllegalArgumentException if they are out of bounds
   */
  static Duration duration(BigDecimal hours) {
    if (!areInBounds(hours)) {
      throw new IllegalArgumentException(
          "A rule weighs %s hours; expected 0 to %s.".formatted(hours, MOST));
    }
    return Duration.ofMillis(hours
        .multiply(BigDecimal.valueOf(3_600_000))
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact());
  }

  static boolean areInBounds(BigDecimal hours) {
    return hours.signum() >= 0 && hours.compareTo(MOST) <= 0;
  }
}
