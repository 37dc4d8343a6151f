package io.github.dilnytsia.territory;

import io.github.dilnytsia.internal.DomainStyle;
import org.immutables.value.Value;

/** A fraction of a whole, kept as two numbers so that nothing is rounded. */
@Value.Immutable
@DomainStyle
public interface Share {

  /** 0 or more. */
  long numerator();

  /** More than 0. */
  long denominator();

  /** A share is no negative number and no division by zero. */
  @Value.Check
  default void check() {
    if (numerator() < 0 || denominator() <= 0) {
      throw new IllegalArgumentException("A share of %d / %d; expected 0 or more of more than 0."
          .formatted(numerator(), denominator()));
    }
  }

  static Share of(long numerator, long denominator) {
    return builder().numerator(numerator).denominator(denominator).build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Share}. */
  final class Builder extends ImmutableShare.Builder {}
}
