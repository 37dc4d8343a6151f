package io.github.dilnytsia.internal.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Officer time in whole milliseconds, the unit in which everything is compared. */
final class Millis {

  private static final BigDecimal PER_HOUR = BigDecimal.valueOf(3_600_000);

  private Millis() {}

  static long ofHours(BigDecimal hours) {
    return round(hours.multiply(PER_HOUR));
  }

  /** The nearest whole millisecond, halves away from zero. */
  static long round(BigDecimal millis) {
    return millis.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }
}
