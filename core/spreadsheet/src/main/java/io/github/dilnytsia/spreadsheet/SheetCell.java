package io.github.dilnytsia.spreadsheet;

/**
 * A cell as its sheet has it.
 *
 * @param column the first being 0
 * @param style number of the style
 * @param text what stands in it; for a shared text, its number
 * @param formula whether it is worked out
 */
record SheetCell(int column, Type type, int style, String text, boolean formula) {

  /** What a cell is said to hold. */
  enum Type {
    NUMBER,
    SHARED_TEXT,
    /** A text of its own. */
    TEXT,
    /** The text that a formula gave. */
    RESULT,
    FLAG,
    DAY,
    ERROR,
    /** Nothing that any spreadsheet writes. */
    UNKNOWN;

    static Type of(String attribute) {
      return switch (attribute) {
        case "n" -> NUMBER;
        case "s" -> SHARED_TEXT;
        case "inlineStr" -> TEXT;
        case "str" -> RESULT;
        case "b" -> FLAG;
        case "d" -> DAY;
        case "e" -> ERROR;
        default -> UNKNOWN;
      };
    }
  }

  /** {@code A} for 0, {@code AA} for 26. */
  static String letters(int column) {
    var last = (char) ('A' + column % 26);
    return column < 26 ? String.valueOf(last) : letters(column / 26 - 1) + last;
  }
}
