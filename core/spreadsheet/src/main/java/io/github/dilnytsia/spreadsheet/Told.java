package io.github.dilnytsia.spreadsheet;

import io.github.dilnytsia.internal.Defused;
import io.github.dilnytsia.internal.Shown;

/** Text of the data as the cells of a plan's workbook tell it. */
final class Told {

  private Told() {}

  /** Nothing in it is hidden, it is no formula even after it went through a CSV file, and it fits a cell. */
  static String text(String text) {
    return CellText.shortened(Defused.text(Shown.whole(text)));
  }
}
