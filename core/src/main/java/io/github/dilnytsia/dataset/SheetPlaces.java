package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import io.github.dilnytsia.judgement.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Places in the sheets of one workbook, whose cells have names such as {@code K17}. */
final class SheetPlaces implements Places {

  private final String workbook;
  private final Map<FileLayout, List<String>> columns = new HashMap<>();

  SheetPlaces(String workbook) {
    this.workbook = workbook;
  }

  /** The name of a file without its ending. */
  static String sheet(FileLayout table) {
    var name = table.fileName();
    return isSheet(table) ? name.substring(0, name.lastIndexOf('.')) : name;
  }

  /** Outlines stay a file of their own. */
  private static boolean isSheet(FileLayout table) {
    return !table.columns().isEmpty();
  }

  @Override
  public String name(FileLayout table) {
    return sheet(table);
  }

  @Override
  public Wording of(FileLayout table) {
    return say("place.of-sheet", sheet(table));
  }

  @Override
  public void header(FileLayout table, List<String> names) {
    columns.put(table, names);
  }

  @Override
  public Optional<String> cell(int row, int index) {
    return Optional.of(letters(index) + row);
  }

  /** {@code A} for 0, {@code AA} for 26. */
  private static String letters(int index) {
    var last = (char) ('A' + index % 26);
    return index < 26 ? String.valueOf(last) : letters(index / 26 - 1) + last;
  }

  @Override
  public DataProblem problem(FileLayout table, DataProblem problem) {
    if (!isSheet(table)) {
      return problem;
    }
    return DataProblem.builder()
        .from(problem)
        .file(workbook)
        .sheet(sheet(table))
        .cell(problem.cell().or(() -> cell(table, problem.row(), problem.column())))
        .build();
  }

  @Override
  public Notice notice(FileLayout table, Notice notice) {
    if (!isSheet(table)) {
      return notice;
    }
    return Notice.builder()
        .from(notice)
        .file(workbook)
        .sheet(sheet(table))
        .cell(cell(table, notice.row(), notice.column()))
        .build();
  }

  private Optional<String> cell(FileLayout table, OptionalInt row, Optional<String> column) {
    var index = column.map(columns.getOrDefault(table, List.of())::indexOf).orElse(-1);
    return row.isPresent() && index >= 0 ? cell(row.getAsInt(), index) : Optional.empty();
  }
}
