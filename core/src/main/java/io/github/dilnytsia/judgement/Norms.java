package io.github.dilnytsia.judgement;

import io.github.dilnytsia.internal.DomainStyle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The norms in force on one day.
 */
@Value.Immutable
@DomainStyle
public interface Norms {

  LocalDate date();

  Map<String, Norm> byCode();

  /**
   * The norm of that code.
   *
   * @throws IllegalArgumentException if no row of that code is in force on the day
   */
  default Norm norm(String code) {
    return findNorm(code)
        .orElseThrow(() -> new IllegalArgumentException(
            "There is no norm \"%s\" in force on %s; expected a later day, or a row that is in force then. In force are %s."
                .formatted(code, date(), byCode().keySet())));
  }

  default Optional<Norm> findNorm(String code) {
    return Optional.ofNullable(byCode().get(code));
  }

  default BigDecimal amount(String code) {
    return norm(code).amount();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Norms}. */
  final class Builder extends ImmutableNorms.Builder {}
}
