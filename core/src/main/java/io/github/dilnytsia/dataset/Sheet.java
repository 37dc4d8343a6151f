package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.dataset.TableCell.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads one table cell by cell: blank rows, and blank cells at the end of a row, are none. */
final class Sheet {

  private final FileLayout file;
  private final Problems problems;
  private final Consumer<Row> reader;
  private final TableRows table;

  Sheet(FileLayout file, Problems problems, Ids ids, Consumer<Row> reader) {
    this.file = file;
    this.problems = problems;
    this.reader = reader;
    this.table = new TableRows(file, problems, ids);
  }

  void accept(TableRow given) {
    if (given.isBlank() || table.isHopeless()) {
      return;
    }
    var cells = withoutBlankEnd(given.cells());
    var width = table.width() == 0 ? cells.size() : table.width();
    var fields = ImmutableList.<String>builder();
    for (var i = 0; i < width; i++) {
      fields.add(i < cells.size() ? cells.get(i).text() : "");
    }
    table
        .take(new RawRow(given.number(), fields.build()), false)
        .ifPresent(row -> accept(row, given.number(), cells));
  }

  private void accept(Row row, int number, List<TableCell> cells) {
    for (var i = 0; i < cells.size() && i < table.width(); i++) {
      settle(row, i, cells.get(i));
    }
    for (var i = table.width(); i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        problems.add(
            file,
            Problems.problem(cells.get(i).text(), say("expected.no-cell"))
                .row(number)
                .cell(problems.places().cell(number, i)));
      }
    }
    reader.accept(row);
  }

  /** A day is taken only where a day is asked for: elsewhere a spreadsheet has made one of something else. */
  private void settle(Row row, int index, TableCell cell) {
    if (cell.expected().isPresent()) {
      row.settle(index, cell.expected().get(), Optional.empty());
    } else if (cell.kind() == Kind.DATE && !row.isOfDates(index)) {
      row.settle(index, say("expected.no-date"), Optional.of(say("hint.no-date")));
    }
  }

  private static List<TableCell> withoutBlankEnd(List<TableCell> cells) {
    var end = cells.size();
    while (end > 0 && cells.get(end - 1).isBlank()) {
      end--;
    }
    return cells.subList(0, end);
  }

  void finish() {
    table.finish();
  }
}
