package io.github.dilnytsia.judgement;

import io.github.dilnytsia.internal.DomainStyle;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a rule says of one candidate: this officer for this unit.
 */
@Value.Immutable
@DomainStyle
public interface Verdict {

  /** What a verdict does to a candidate. */
  enum Kind {
    /** May not serve the unit. */
    FORBIDDEN,
    /** May, at a price in hours, which can be 0. */
    DISCOURAGED,
    /** Should, at a bonus in hours, which can be 0. */
    PREFERRED
  }

  Kind kind();

  /** Such as {@code reach.hard-limit}. */
  String ruleId();

  /** Why, for people. */
  Wording reason();

  /** The figure that was judged, and below the limit it was held against. */
  Optional<BigDecimal> value();

  Optional<BigDecimal> limit();

  /** Unit of both figures. */
  Optional<String> unit();

  /** The law, norm or assumption behind the rule. */
  String source();

  /** What the verdict weighs in the plan's cost, in officer time a month, 0 or more; a bonus is subtracted. */
  @Value.Default
  default Duration weight() {
    return Duration.ZERO;
  }

  default boolean forbids() {
    return kind() == Kind.FORBIDDEN;
  }

  /** A weight is not negative: the kind says which way it counts. */
  @Value.Check
  default void check() {
    if (weight().isNegative()) {
      throw new IllegalArgumentException(
          "Verdict of rule %s weighs %s; expected 0 or more.".formatted(ruleId(), weight()));
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Verdict}. */
  final class Builder extends ImmutableVerdict.Builder {}
}
