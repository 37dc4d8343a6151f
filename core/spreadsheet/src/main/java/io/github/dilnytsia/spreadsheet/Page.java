package io.github.dilnytsia.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** The rows of a sheet, written from the top down. */
final class Page {

  /** Rows that are kept in memory at most. */
  private static final int FLUSHED = 1_000;

  private static final LocalDate BEFORE_FIRST = LocalDate.of(1899, 12, 30);

  /** Since then spreadsheets and the calendar agree. */
  private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

  private static final String OVER_FILL = "FFF8CBAD";

  private static final double LINE_HEIGHT = 15;
  private static final double WRAP_LOSS = 1.15;

  private final Worksheet sheet;
  private boolean top;
  private double lines = 1;
  private int row;

  Page(Worksheet sheet) {
    this.sheet = sheet;
  }

  void nextRow() {
    row++;
    lines = 1;
    if (row % FLUSHED == 0) {
      try {
        sheet.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  int lastRow() {
    return row;
  }

  /** A text: shared among cells of type {@code s}, which no spreadsheet takes for a formula. */
  void text(int column, String text) {
    if (!text.isEmpty()) {
      sheet.value(row, column, CellText.encoded(text));
    }
  }

  /** Puts all further cells to the top of their rows, some of which are high. */
  void alignTop() {
    top = true;
  }

  /** A text in one line. */
  void label(int column, String text) {
    text(column, text);
    if (top && !text.isEmpty()) {
      style(column).set();
    }
  }

  private StyleSetter style(int column) {
    var style = sheet.style(row, column);
    return top ? style.verticalAlignment("top") : style;
  }

  /**
   * A text that takes as many lines as it needs.
   *
   * @param width of the column, in characters
   */
  void longText(int column, String text, double width) {
    text(column, text);
    style(column).wrapText(true).set();
    // Words are not broken, and letters are not all of one width.
    lines = Math.max(lines, Math.ceil(text.length() * WRAP_LOSS / width));
    sheet.rowHeight(row, Math.min(Worksheet.MAX_ROW_HEIGHT, lines * LINE_HEIGHT));
  }

  void number(int column, BigDecimal number) {
    sheet.value(row, column, new BigDecimal(number.toPlainString()));
  }

  /** A number as people want to read it. */
  void number(int column, BigDecimal number, String format) {
    number(column, number);
    style(column).format(format).set();
  }

  /** A day, as a text where spreadsheets know no such day: that of a year of more than four digits begins with a sign. */
  void day(int column, LocalDate day) {
    if (day.isBefore(FIRST) || day.isAfter(CellValues.LAST_DAY)) {
      text(column, Told.text(day.toString()));
    } else {
      sheet.value(row, column, Math.toIntExact(ChronoUnit.DAYS.between(BEFORE_FIRST, day)));
      style(column).format("yyyy-mm-dd").set();
    }
  }

  void bold(int column) {
    sheet.style(row, column).bold().set();
  }

  /** Colours the numbers of a column that are larger than 1. */
  void markOverOne(int column) {
    if (row > 0) {
      var first = SheetCell.letters(column) + 2;
      sheet
          .range(1, column, row, column)
          .style()
          .fillColor(OVER_FILL)
          .set(new ConditionalFormattingExpressionRule(first + "&gt;1", false));
    }
  }
}
