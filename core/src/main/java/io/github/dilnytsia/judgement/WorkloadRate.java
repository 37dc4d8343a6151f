package io.github.dilnytsia.judgement;

import io.github.dilnytsia.internal.Codes;
import io.github.dilnytsia.internal.DomainStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * How much work and how many trips one count of a reason takes in a month: a row of {@code workload.csv}.
 */
@Value.Immutable
@DomainStyle
public interface WorkloadRate {

  /** Code of the reason, such as {@code contact} or {@code school}. */
  String reason();

  /** Minutes of work for each count and month. */
  BigDecimal minutes();

  /** Round trips from the base for each count and month, before villages are combined on one drive. */
  BigDecimal trips();

  Sureness sureness();

  String source();

  /** Work takes no negative time. */
  @Value.Check
  default void check() {
    Codes.requireText(reason(), "The reason of a workload rate");
    if (minutes().signum() < 0 || trips().signum() < 0) {
      throw new IllegalArgumentException(
          "Workload reason %s takes %s minutes and %s trips; expected 0 or more."
              .formatted(reason(), minutes(), trips()));
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link WorkloadRate}. */
  final class Builder extends ImmutableWorkloadRate.Builder {}
}
