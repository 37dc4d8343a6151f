package io.github.dilnytsia.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Figures of plans as people like to read them. */
final class PlanFigures {

  private static final BigDecimal MILLIS_PER_HOUR = BigDecimal.valueOf(3_600_000);

  private PlanFigures() {}

  /** Hours to two digits. */
  static BigDecimal hours(Duration duration) {
    return BigDecimal.valueOf(duration.toMillis()).divide(MILLIS_PER_HOUR, 2, RoundingMode.HALF_UP);
  }

  /** Minutes to one digit. */
  static BigDecimal minutes(Duration drive) {
    return BigDecimal.valueOf(drive.toSeconds())
        .divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP);
  }

  /** The terms that are not zero in hours to two digits, rounded so that they add up to the rounded total. */
  static Map<String, BigDecimal> terms(PlanScore score) {
    var all = new LinkedHashMap<String, Duration>();
    all.put("driving", score.driving());
    all.put("journeys", score.journeys());
    all.put("overload", score.overload());
    all.put("balance", score.balance());
    all.put("district", score.district());
    all.put("moves", score.moves());
    all.put("preferences", score.preferences());
    var rounded = new LinkedHashMap<String, BigDecimal>();
    var sum = Duration.ZERO;
    for (var term : all.entrySet()) {
      var before = hours(sum);
      sum = sum.plus(term.getValue());
      if (!term.getValue().isZero()) {
        rounded.put(term.getKey(), hours(sum).subtract(before));
      }
    }
    return rounded;
  }
}
