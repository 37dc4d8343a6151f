package io.github.dilnytsia.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * One column of a sheet about some facts.
 *
 * @param key of its heading among the phrases
 * @param width in characters
 * @param trait what is special about its cells
 * @param writer writes the fact's cell into the current row
 */
record Column<T>(String key, double width, Trait trait, Cell<T> writer) {

  /** What is special about the cells of a column. */
  enum Trait {
    NOTHING,
    /** Their texts take several lines. */
    LONG,
    /** Figures above 1 are coloured. */
    MARKED_OVER_ONE
  }

  /** Writes one cell. */
  interface Cell<T> {
    void write(Page page, int column, T fact);
  }

  static final String COUNT = "#,##0";
  static final String TENTHS = "#,##0.0";
  static final String INDEX = "0.00";
  static final String SHARE = "0.0%";

  private static final BigDecimal MILLIS_PER_HOUR = BigDecimal.valueOf(3_600_000);
  private static final BigDecimal MILLIS_PER_MINUTE = BigDecimal.valueOf(60_000);

  static <T> Column<T> text(String key, double width, Function<T, String> text) {
    return new Column<>(
        key,
        width,
        Trait.NOTHING,
        (page, column, fact) -> page.label(column, Told.text(text.apply(fact))));
  }

  static <T> Column<T> longText(String key, double width, Function<T, String> text) {
    return new Column<>(
        key,
        width,
        Trait.LONG,
        (page, column, fact) -> page.longText(column, Told.text(text.apply(fact)), width));
  }

  static <T> Column<T> count(String key, Function<T, Number> count) {
    return new Column<>(
        key,
        11,
        Trait.NOTHING,
        (page, column, fact) ->
            page.number(column, BigDecimal.valueOf(count.apply(fact).longValue()), COUNT));
  }

  static <T> Column<T> hours(String key, Function<T, Duration> time) {
    return new Column<>(
        key,
        11,
        Trait.NOTHING,
        (page, column, fact) -> page.number(column, hours(time.apply(fact)), TENTHS));
  }

  static <T> Column<T> minutes(String key, Function<T, Optional<Duration>> time) {
    return new Column<>(
        key,
        11,
        Trait.NOTHING,
        (page, column, fact) ->
            time.apply(fact).ifPresent(given -> page.number(column, minutes(given), TENTHS)));
  }

  /**
   * Such as a load, of which 1 is the norm; above it is coloured. Rounded up, as what is beyond the norm by ever so little is
   * beyond it.
   */
  static <T> Column<T> index(String key, Function<T, BigDecimal> index) {
    return new Column<>(
        key,
        16,
        Trait.MARKED_OVER_ONE,
        (page, column, fact) ->
            page.number(column, index.apply(fact).setScale(4, RoundingMode.CEILING), INDEX));
  }

  static <T> Column<T> officers(String key, Function<T, BigDecimal> number) {
    return new Column<>(
        key,
        12,
        Trait.NOTHING,
        (page, column, fact) -> page.number(column, rounded(number.apply(fact), 4), INDEX));
  }

  static <T> Column<T> number(String key, Function<T, Optional<BigDecimal>> number) {
    return new Column<>(
        key,
        12,
        Trait.NOTHING,
        (page, column, fact) -> number
            .apply(fact)
            .ifPresent(given -> page.number(column, rounded(given, 4), "#,##0.####")));
  }

  static <T> Column<T> day(String key, Function<T, Optional<LocalDate>> day) {
    return new Column<>(
        key,
        12,
        Trait.NOTHING,
        (page, column, fact) -> day.apply(fact).ifPresent(given -> page.day(column, given)));
  }

  static BigDecimal hours(Duration time) {
    return BigDecimal.valueOf(time.toMillis()).divide(MILLIS_PER_HOUR, 4, RoundingMode.HALF_UP);
  }

  static BigDecimal minutes(Duration time) {
    return BigDecimal.valueOf(time.toMillis()).divide(MILLIS_PER_MINUTE, 3, RoundingMode.HALF_UP);
  }

  /** Without zeros at the end, which take room. */
  static BigDecimal rounded(BigDecimal number, int digits) {
    var rounded = number.setScale(digits, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
  }
}
