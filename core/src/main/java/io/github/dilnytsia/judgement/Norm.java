package io.github.dilnytsia.judgement;

import io.github.dilnytsia.internal.Codes;
import io.github.dilnytsia.internal.DomainStyle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One figure of law, practice or assumption, in force from a day until a later one replaces it.
 */
@Value.Immutable
@DomainStyle
public interface Norm {

  /** Such as {@code residents-per-beat-rural}. */
  String code();

  BigDecimal amount();

  /** Such as {@code people}, {@code min} or {@code share}. */
  String unit();

  /** First day it is in force; empty if it has always been. */
  Optional<LocalDate> inForceFrom();

  Sureness sureness();

  String source();

  /** A norm that exists has a code and no negative amount. */
  @Value.Check
  default void check() {
    Codes.requireText(code(), "The code of a norm");
    if (amount().signum() < 0) {
      throw new IllegalArgumentException(
          "Norm %s is %s; expected 0 or more.".formatted(code(), amount()));
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Norm}. */
  final class Builder extends ImmutableNorm.Builder {}
}
