package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.regex.Pattern;

/** What stands in the cells of a decision table, by row and column from 1. Immutable. */
final class Cells {

  private static final Pattern ROW = Pattern.compile("// rule values at [A-Z]+(\\d+)");

  private final ImmutableTable<Integer, Integer, String> texts;

  Cells(Table<Integer, Integer, String> texts) {
    this.texts = ImmutableTable.copyOf(texts);
  }

  /** The cell of a row that holds a word, or any cell above it that does, or else the row. */
  RuleProblem.Builder place(RuleProblem.Builder problem, int row, String word) {
    if (word.isBlank()) {
      return problem.line(row);
    }
    var whole = wholeWord(word);
    for (var i = row; i > 0; i--) {
      for (var cell : texts.row(i).entrySet()) {
        if (whole.matcher(cell.getValue()).find()) {
          return problem.line(i).cell(address(i, cell.getKey()));
        }
      }
    }
    return problem.line(row);
  }

  /** A text that stands for itself, and not within a longer word. */
  static Pattern wholeWord(String text) {
    return Pattern.compile("(?<![\\w$])" + Pattern.quote(text) + "(?!\\w)");
  }

  /** The row of a table that a line of the DRL made of it comes from: the comment before a rule says so. */
  static int rowBefore(String drl, int line) {
    var row = 0;
    for (var text : drl.lines().limit(line).toList()) {
      var comment = ROW.matcher(text);
      row = comment.lookingAt() ? Integer.parseInt(comment.group(1)) : row;
    }
    return row;
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
