package io.github.dilnytsia.plan;

import io.github.dilnytsia.internal.DomainStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many officers a hromada lacks.
 */
@Value.Immutable
@DomainStyle
public interface Shortage {

  String hromadaCode();

  Optional<String> raionCode();

  int residents();

  /** Residents ÷ norm, to nine digits. */
  BigDecimal officersNeeded();

  /**
   * What the load indices of its officers exceed 1, each shared by residents over the hromadas of the officer, and
   * unserved residents ÷ norm; to nine digits.
   */
  BigDecimal officersMissing();

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Shortage}. */
  final class Builder extends ImmutableShortage.Builder {}
}
