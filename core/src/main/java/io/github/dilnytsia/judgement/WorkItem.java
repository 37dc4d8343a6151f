package io.github.dilnytsia.judgement;

import io.github.dilnytsia.internal.DomainStyle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * One reason of a unit's workload: how often it occurs in a month, the work and the trips that follow.
 *
 * <p>Work is rounded to a millisecond and trips to a millionth, reason by reason, so that the reasons sum to the whole
 * exactly.
 */
@Value.Immutable
@DomainStyle
public interface WorkItem {

  String reason();

  /** Occurrences a month; of a part of a settlement, its share of presence, to six digits. */
  BigDecimal count();

  Duration work();

  /** Round trips a month, to six digits. */
  BigDecimal trips();

  /** What a whole number of occurrences takes. */
  static WorkItem of(WorkloadRate rate, long count) {
    return of(rate, count, 1);
  }

  /**
   * What {@code numerator / denominator} occurrences take; the fraction itself is not rounded.
   *
   * @param denominator more than 0
   */
  static WorkItem of(WorkloadRate rate, long numerator, long denominator) {
    return builder()
        .reason(rate.reason())
        .count(fraction(BigDecimal.ONE, numerator, denominator, 6))
        .work(Duration.ofMillis(
            fraction(rate.minutes().movePointRight(3), 60 * numerator, denominator, 0)
                .longValueExact()))
        .trips(fraction(rate.trips(), numerator, denominator, 6))
        .build();
  }

  private static BigDecimal fraction(
      BigDecimal each, long numerator, long denominator, int digits) {
    return each.multiply(BigDecimal.valueOf(numerator))
        .divide(BigDecimal.valueOf(denominator), digits, RoundingMode.HALF_UP);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link WorkItem}. */
  final class Builder extends ImmutableWorkItem.Builder {}
}
