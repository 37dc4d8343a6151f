package io.github.dilnytsia.dataset;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Fields as what they stand for; empty where they stand for nothing of the kind. ASCII only, no exponents, no blanks. */
final class Parsed {

  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,24})?");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private Parsed() {}

  static Optional<Integer> count(String text, int least, int most) {
    return Optional.of(text)
        .filter(t -> WHOLE.matcher(t).matches())
        .map(Long::parseLong)
        .filter(count -> least <= count && count <= most)
        .map(Math::toIntExact);
  }

  static Optional<BigDecimal> decimal(String text) {
    return Optional.of(text).filter(t -> DECIMAL.matcher(t).matches()).map(BigDecimal::new);
  }

  static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(text).filter(t -> DATE.matcher(t).matches()).map(LocalDate::parse);
    } catch (DateTimeException e) {
      // A day no calendar has, such as 2021-02-30.
      return Optional.empty();
    }
  }
}
