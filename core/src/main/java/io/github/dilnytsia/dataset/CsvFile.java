package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import java.util.BitSet;
import java.util.function.Consumer;

/** Reads one CSV file: checks its header and the build of every row, and hands sound rows on. */
final class CsvFile {

  private final FileLayout file;
  private final Problems problems;
  private final Ids ids;
  private final Consumer<Row> reader;
  private final CsvLines lines;
  private final BitSet malformed;
  private final TableRows table;

  private CsvFile(FileLayout file, byte[] bytes, Problems problems, Ids ids, Consumer<Row> reader) {
    this.file = file;
    this.problems = problems;
    this.ids = ids;
    this.reader = reader;
    this.lines = new CsvLines(bytes);
    this.malformed = lines.malformedLines();
    this.table = new TableRows(file, problems, ids);
  }

  /**
   * Reads the rows of a file.
   *
   * @param ids takes in what rows that cannot be read may have been
   */
  static void read(
      FileLayout file, byte[] bytes, Problems problems, Ids ids, Consumer<Row> reader) {
    new CsvFile(file, bytes, problems, ids, reader).read();
  }

  private void read() {
    var whole = lines.forEach(this::accept, this::broken);
    if (!whole) {
      problems.add(file, null, say("expected.quotes-throughout"));
      ids.giveUp();
    }
    table.finish();
  }

  private void broken(RawRow line) {
    problems.add(
        file,
        Problems.problem(String.join(" ", line.fields()).strip(), say("expected.quotes"))
            .row(line.line()));
    table.takeBroken(line);
  }

  private void accept(RawRow raw) {
    if (!table.isHopeless()) {
      var line = file.tidy(raw);
      table.take(line, isMalformed(raw)).ifPresent(row -> accept(row, line, isMalformed(raw)));
    }
  }

  private void accept(Row row, RawRow line, boolean isMalformed) {
    if (isMalformed) {
      rejectMalformed(row, line);
    } else if (line.fields().size() != table.width()) {
      problems.add(
          file,
          Problems.problem(
                  Integer.toString(line.fields().size()), say("expected.fields", table.width()))
              .row(line.line()));
      ids.doubt(line.fields());
    } else {
      reader.accept(row);
    }
  }

  private boolean isMalformed(RawRow line) {
    if (malformed.isEmpty()) {
      return false;
    }
    var breaks = line.fields().stream().mapToInt(CsvFile::lineBreaks).sum();
    var next = malformed.nextSetBit(line.line());
    return next >= 0 && next <= line.line() + breaks;
  }

  private static int lineBreaks(String field) {
    var breaks = 0;
    for (var i = 0; i < field.length(); i++) {
      var c = field.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == field.length() || field.charAt(i + 1) != '\n'))) {
        breaks++;
      }
    }
    return breaks;
  }

  private void rejectMalformed(Row row, RawRow line) {
    ids.doubt(line.fields());
    for (var field : line.fields()) {
      if (field.indexOf('\uFFFD') >= 0) {
        ids.misspell(field);
      }
    }
    row.rejectMalformed();
  }
}
