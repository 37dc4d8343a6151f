package io.github.dilnytsia.dataset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Figures as plans write them: hours and indices to four digits, minutes to three, shares to six. */
final class Figures {

  private static final BigDecimal MILLIS_PER_HOUR = BigDecimal.valueOf(3_600_000);

  private Figures() {}

  static BigDecimal hours(Duration duration) {
    return BigDecimal.valueOf(duration.toMillis()).divide(MILLIS_PER_HOUR, 4, RoundingMode.HALF_UP);
  }

  /** Seven digits, which give the milliseconds back exactly. */
  static BigDecimal exactHours(Duration duration) {
    return BigDecimal.valueOf(duration.toMillis()).divide(MILLIS_PER_HOUR, 7, RoundingMode.HALF_UP);
  }

  static BigDecimal index(BigDecimal index) {
    return index.setScale(4, RoundingMode.HALF_UP);
  }

  /** From whole seconds, which the three digits give back exactly. */
  static BigDecimal minutes(Duration duration) {
    return BigDecimal.valueOf(duration.toMillis())
        .divide(BigDecimal.valueOf(60_000), 3, RoundingMode.HALF_UP);
  }

  /** To the metre. */
  static BigDecimal kilometres(BigDecimal kilometres) {
    return kilometres.setScale(3, RoundingMode.HALF_UP);
  }

  static BigDecimal share(BigDecimal share) {
    return share.setScale(6, RoundingMode.HALF_UP);
  }

  /** The other way: the whole seconds nearest to a number of minutes, half up. */
  static Duration seconds(BigDecimal minutes) {
    var seconds = minutes.multiply(BigDecimal.valueOf(60)).setScale(0, RoundingMode.HALF_UP);
    return Duration.ofSeconds(seconds.longValueExact());
  }
}
