package io.github.dilnytsia.dataset;

import io.github.dilnytsia.internal.Shown;
import io.github.dilnytsia.judgement.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in the fields of a CSV file that is about to be replaced by another. */
final class FilledIn {

  private final List<RawRow> lines = new ArrayList<>();
  private final boolean whole;

  private FilledIn(byte[] bytes) {
    var csv = new CsvLines(bytes);
    var broken = new ArrayList<RawRow>();
    this.whole = csv.malformedLines().isEmpty()
        && csv.forEach(lines::add, broken::add)
        && broken.isEmpty()
        && !lines.isEmpty();
  }

  /** Whether a file begins with the header of a layout. */
  static boolean hasHeader(byte[] bytes, FileLayout layout) {
    var file = new FilledIn(bytes);
    return file.whole && file.lines.get(0).fields().equals(layout.columns());
  }

  /**
   * What would be lost, as the end of a sentence about the file; empty if every field that is filled in stays as it is.
   *
   * @param later what is to take the file's place, in the layout's columns, its rows known by the first of them
   */
  static Optional<Wording> lost(FileLayout layout, byte[] earlier, byte[] later) {
    var before = new FilledIn(earlier);
    var header = before.whole ? before.lines.get(0).fields() : List.<String>of();
    var key = header.indexOf(layout.columns().get(0));
    if (key < 0) {
      return Optional.of(DatasetPhrases.say("import.no-table"));
    }
    var rows = new FilledIn(later).rowByKey();
    return before.lines.stream()
        .skip(1)
        .flatMap(line -> lost(header, line, field(line, key).map(rows::get), layout).stream())
        .findFirst();
  }

  private static Optional<Wording> lost(
      List<String> header, RawRow line, Optional<RawRow> later, FileLayout layout) {
    for (var i = 0; i < line.fields().size(); i++) {
      var text = line.fields().get(i);
      var column = i < header.size() ? header.get(i) : "";
      var index = layout.columns().indexOf(column);
      var next = later.flatMap(row -> field(row, index)).orElse("");
      if (!text.isEmpty() && !text.equals(next)) {
        return Optional.of(DatasetPhrases.say(
            "import.lost", Shown.of(text), line.line(), Shown.of(column), Shown.of(next)));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> field(RawRow line, int index) {
    return index >= 0 && index < line.fields().size()
        ? Optional.of(line.fields().get(index))
        : Optional.empty();
  }

  private Map<String, RawRow> rowByKey() {
    var rows = new HashMap<String, RawRow>();
    lines.forEach(line -> rows.put(line.fields().get(0), line));
    return rows;
  }
}
