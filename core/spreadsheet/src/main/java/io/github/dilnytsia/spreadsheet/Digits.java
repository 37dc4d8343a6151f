package io.github.dilnytsia.spreadsheet;

import java.util.OptionalInt;

/** Whole numbers as the parts of a workbook have them, without signs and blanks; there are several in every cell. */
final class Digits {

  private Digits() {}

  /**
   * The number that makes up a text from some place to its end; empty if there is none.
   *
   * @param most digits, nine at the most
   */
  static OptionalInt parse(String text, int from, int most) {
    var length = text.length() - from;
    if (length < 1 || length > most) {
      return OptionalInt.empty();
    }
    var number = 0;
    for (var i = from; i < text.length(); i++) {
      var digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return OptionalInt.empty();
      }
      number = 10 * number + digit;
    }
    return OptionalInt.of(number);
  }
}
