package io.github.dilnytsia.plan;

import io.github.dilnytsia.internal.DomainStyle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.immutables.value.Value;

/**
 * A norm that an assignment keeps, but barely: a little more and the rule would say so.
 *
 * <p>How near is near is itself a norm, {@code near-miss}: a share of the limit. A figure that is exactly at its limit is
 * the nearest miss.
 */
@Value.Immutable
@DomainStyle
public interface NearMiss {

  /** Which side of the limit is lawful. */
  enum Side {
    AT_MOST,
    AT_LEAST
  }

  /** The rule that would speak. */
  String ruleId();

  /** The norm the rule holds the figure against. */
  String normCode();

  Side side();

  /** The figure, on the lawful side of the limit. */
  BigDecimal value();

  /** More than 0. */
  BigDecimal limit();

  /** Unit of both figures. */
  String unit();

  /** The law, norm or assumption behind the limit. */
  String source();

  /** How far the figure is from its limit, 0 or more, in their unit. */
  default BigDecimal margin() {
    return side() == Side.AT_MOST ? limit().subtract(value()) : value().subtract(limit());
  }

  /** The margin as a share of the limit, to six digits. */
  default BigDecimal marginShare() {
    return margin().divide(limit(), 6, RoundingMode.HALF_UP);
  }

  /** A norm that is broken is none that is almost broken. */
  @Value.Check
  default void check() {
    if (limit().signum() <= 0 || margin().signum() < 0) {
      throw new IllegalArgumentException(
          "Near miss of rule %s: %s is held against %s, %s; expected a limit of more than 0 that is kept."
              .formatted(ruleId(), value(), limit(), side()));
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link NearMiss}. */
  final class Builder extends ImmutableNearMiss.Builder {}
}
