package io.github.dilnytsia.spreadsheet;

import static io.github.dilnytsia.spreadsheet.SpreadsheetPhrases.say;

import io.github.dilnytsia.dataset.TableCell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the cells of a workbook stand for.
 *
 * <p>A spreadsheet keeps numbers in binary and shows fifteen digits of them: these are taken, so that 49.1985 is no
 * 49.198500000000003.
 */
final class CellValues {

  private static final Pattern NUMBER = Pattern.compile(
      "[+-]?([0-9]{1,400}(\\.[0-9]{0,400})?|\\.[0-9]{1,400})([eE][+-]?[0-9]{1,3})?");
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);
  private static final BigDecimal MOST_EXACT = BigDecimal.TEN.pow(15);

  /** The last day a spreadsheet knows. */
  static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private static final LocalDate FIRST_OF_1900 = LocalDate.of(1900, 1, 1);
  private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);

  /** More days than there are up to the last, whatever they are counted from. */
  private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(3_000_000);

  /** 29 February 1900, which spreadsheets believe there was. */
  private static final int NO_DAY = 60;

  private final SharedStrings strings;
  private final NumberFormats formats;
  private final boolean from1904;

  CellValues(SharedStrings strings, NumberFormats formats, boolean from1904) {
    this.strings = strings;
    this.formats = formats;
    this.from1904 = from1904;
  }

  TableCell of(SheetCell cell) {
    return switch (cell.type()) {
      case NUMBER -> number(cell);
      case SHARED_TEXT -> text(strings.text(cell.text()).orElse(""));
      case TEXT -> text(cell.text());
      case RESULT -> text(CellText.decoded(cell.text()));
      case FLAG -> flag(cell.text());
      case DAY -> isoDay(cell.text());
      case ERROR -> TableCell.wrong(cell.text(), say("expected.no-error"));
      case UNKNOWN -> TableCell.wrong(cell.text(), say("expected.cell"));
    };
  }

  private static TableCell text(String text) {
    return text.length() <= CellText.LONGEST
        ? TableCell.text(text)
        : TableCell.wrong(text, say("expected.length", CellText.LONGEST));
  }

  private static TableCell flag(String text) {
    return switch (text) {
      case "1", "true" -> TableCell.number(BigDecimal.ONE);
      case "0", "false" -> TableCell.number(BigDecimal.ZERO);
      default -> TableCell.wrong(text, say("expected.cell"));
    };
  }

  private TableCell number(SheetCell cell) {
    if (!NUMBER.matcher(cell.text()).matches()) {
      return TableCell.wrong(cell.text(), say("expected.cell"));
    }
    var number = shown(new BigDecimal(cell.text()));
    var format = formats.of(cell.style());
    return switch (format.kind()) {
      case DAY -> day(number);
      case TIME -> TableCell.wrong(number.toPlainString(), say("expected.no-time"));
      case NUMBER -> number(number, format.digits());
    };
  }

  /** As a spreadsheet would show it at full length. */
  static BigDecimal shown(BigDecimal exact) {
    var number = exact.round(SHOWN);
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  private static TableCell number(BigDecimal number, int digits) {
    if (number.abs().compareTo(MOST_EXACT) >= 0) {
      return TableCell.wrong(number.toPlainString(), say("expected.digits"));
    }
    var text = number.toPlainString();
    if (digits > 1 && number.signum() >= 0 && number.scale() <= 0) {
      return TableCell.text("0".repeat(Math.max(0, digits - text.length())) + text);
    }
    return TableCell.number(number);
  }

  private TableCell day(BigDecimal serial) {
    var isCount = serial.scale() <= 0 && serial.signum() >= 0 && serial.compareTo(MOST_DAYS) <= 0;
    return (isCount ? findDay(serial.intValueExact()) : Optional.<LocalDate>empty())
        .filter(day -> !day.isAfter(LAST_DAY))
        .map(TableCell::date)
        .orElseGet(() -> noDay(serial.toPlainString()));
  }

  private Optional<LocalDate> findDay(int count) {
    if (from1904) {
      return Optional.of(FIRST_OF_1904.plusDays(count));
    }
    return count == 0 || count == NO_DAY
        ? Optional.empty()
        : Optional.of(FIRST_OF_1900.plusDays(count < NO_DAY ? count - 1 : count - 2));
  }

  private TableCell noDay(String text) {
    return TableCell.wrong(
        text, say("expected.day", from1904 ? FIRST_OF_1904 : FIRST_OF_1900, LAST_DAY));
  }

  private TableCell isoDay(String text) {
    try {
      var moment = text.contains("T")
          ? LocalDateTime.parse(text.endsWith("Z") ? text.substring(0, text.length() - 1) : text)
          : LocalDate.parse(text).atStartOfDay();
      var day = moment.toLocalDate();
      if (moment.toLocalTime().equals(LocalTime.MIDNIGHT)
          && day.getYear() >= 0
          && !day.isAfter(LAST_DAY)) {
        return TableCell.date(day);
      }
    } catch (DateTimeException e) {
      // Told like a moment that is no day.
    }
    return noDay(text);
  }
}
