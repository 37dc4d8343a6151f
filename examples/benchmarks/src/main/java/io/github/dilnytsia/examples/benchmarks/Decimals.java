package io.github.dilnytsia.examples.benchmarks;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimal numbers as people and programs write them. */
final class Decimals {

  /** Short enough that no arithmetic with it can take long. */
  private static final Pattern DECIMAL =
      Pattern.compile("-?[0-9]{1,18}(?:\\.[0-9]{1,18})?(?:[eE][+-]?[0-9]{1,2})?");

  private static final BigDecimal LARGEST = new BigDecimal("1e15");

  private static final BigDecimal LARGEST_PRICE = new BigDecimal("1e12");

  /** What {@link #isPrice} asks for. */
  static final String PRICE = "a decimal number from 0 to 10^12";

  private Decimals() {}

  /** The number a text stands for, if it is one of at most 10^15 either way. */
  static Optional<BigDecimal> find(String text) {
    return Optional.of(text)
        .filter(candidate -> DECIMAL.matcher(candidate).matches())
        .map(BigDecimal::new)
        .filter(number -> number.abs().compareTo(LARGEST) <= 0);
  }

  /** Whether a number may be the price of a squared load index. */
  static boolean isPrice(BigDecimal number) {
    return number.signum() >= 0 && number.compareTo(LARGEST_PRICE) <= 0;
  }
}
