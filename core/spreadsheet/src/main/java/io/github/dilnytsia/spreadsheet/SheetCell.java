package io.github.dilnytsia.spreadsheet;

/**
 * A cell as its sheet has it.
 *
 * @param column the first being 0
 * @param type such as {@code s} for a text that cells share; {@code n} for a number
 * @param style number of the style
 * @param text what stands in it; for a shared text, its number
 * @param formula whether it is worked out
 */
record SheetCell(int column, String type, int style, String text, boolean formula) {

  /** {@code A} for 0, {@code AA} for 26. */
  static String letters(int column) {
    var last = (char) ('A' + column % 26);
    return column < 26 ? String.valueOf(last) : letters(column / 26 - 1) + last;
  }
}
