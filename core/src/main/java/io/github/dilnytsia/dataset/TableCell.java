package io.github.dilnytsia.dataset;

import io.github.dilnytsia.judgement.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One field of a table that knows what kind of thing it holds, as the cells of a spreadsheet do.
 *
 * @param text as a CSV file would have it: numbers without exponent, days as {@code 2021-06-30}; empty for unknown
 * @param expected what should stand there instead, if the cell cannot be taken for any value; its problem is then told
 *     with the text as what was found
 */
public record TableCell(Kind kind, String text, Optional<Wording> expected) {

  /** What a cell holds. */
  public enum Kind {
    TEXT,
    NUMBER,
    /** A day of the calendar: no text, whatever it looks like. */
    DATE
  }

  private static final TableCell BLANK = text("");

  /** A cell with nothing in it. */
  public static TableCell blank() {
    return BLANK;
  }

  public static TableCell text(String text) {
    return new TableCell(Kind.TEXT, text, Optional.empty());
  }

  public static TableCell number(BigDecimal number) {
    return new TableCell(Kind.NUMBER, number.toPlainString(), Optional.empty());
  }

  public static TableCell date(LocalDate day) {
    return new TableCell(Kind.DATE, day.toString(), Optional.empty());
  }

  /** A cell that holds no value, such as the error of a spreadsheet. */
  public static TableCell wrong(String found, Wording expected) {
    return new TableCell(Kind.TEXT, found, Optional.of(expected));
  }

  /** Whether there is nothing in the cell. */
  public boolean isBlank() {
    return text.isEmpty() && expected.isEmpty();
  }
}
