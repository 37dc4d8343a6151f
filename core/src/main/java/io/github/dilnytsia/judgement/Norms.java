package io.github.dilnytsia.judgement;

import io.github.dilnytsia.internal.DomainStyle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
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
        .orElseThrow(() -> new WordedException(NormPhrases.say(
            "none-in-force",
            code,
            date(),
            String.join(", ", new TreeSet<>(byCode().keySet())))));
  }

  default Optional<Norm> findNorm(String code) {
    return Optional.ofNullable(byCode().get(code));
  }

  default BigDecimal amount(String code) {
    return norm(code).amount();
  }

  /**
   * The amount of a norm that is divided by.
   *
   * @throws IllegalArgumentException if it is 0, or no row of that code is in force on the day
   */
  default BigDecimal positiveAmount(String code) {
    var amount = amount(code);
    if (amount.signum() <= 0) {
      throw new WordedException(NormPhrases.say("zero", code, amount));
    }
    return amount;
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Norms}. */
  final class Builder extends ImmutableNorms.Builder {}
}
