package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;

/** What stands in the cells of a decision table, by row and column from 1. Immutable. */
final class Cells {

  private final ImmutableTable<Integer, Integer, String> texts;

  Cells(Table<Integer, Integer, String> texts) {
    this.texts = ImmutableTable.copyOf(texts);
  }

  /** The cell of a row that holds a word, or any cell above it that does, or else the row. */
  RuleProblem.Builder place(RuleProblem.Builder problem, int row, String word) {
    if (word.isBlank()) {
      return problem.line(row);
    }
    for (var i = row; i > 0; i--) {
      for (var cell : texts.row(i).entrySet()) {
        if (cell.getValue().contains(word)) {
          return problem.line(i).cell(address(i, cell.getKey()));
        }
      }
    }
    return problem.line(row);
  }

  /** A cell as spreadsheets call it, such as {@code C7}. */
  static String address(int row, int column) {
    var letters = new StringBuilder();
    for (var rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.append(row).toString();
  }
}
