package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import java.util.BitSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads one CSV file: checks its header and the build of every row, and hands sound rows on. */
final class CsvFile {

  private final FileLayout file;
  private final Problems problems;
  private final Ids ids;
  private final Consumer<Row> reader;
  private final CsvLines lines;
  private final BitSet malformed;
  private @Nullable Header header;
  private boolean given;
  private boolean hopeless;
  private int rows;

  private CsvFile(FileLayout file, byte[] bytes, Problems problems, Ids ids, Consumer<Row> reader) {
    this.file = file;
    this.problems = problems;
    this.ids = ids;
    this.reader = reader;
    this.lines = new CsvLines(bytes);
    this.malformed = lines.malformedLines();
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
    if (!given) {
      problems.add(file, null, say("expected.header", String.join(",", file.columns())));
      ids.giveUp();
    } else if (!hopeless && rows == 0 && file.isNeverEmpty()) {
      problems.add(file, null, say("expected.rows"));
    }
  }

  private void broken(CsvLine line) {
    rows++;
    problems.add(
        file,
        Problems.problem(String.join(" ", line.fields()).strip(), say("expected.quotes"))
            .row(line.line()));
    ids.doubt(line.fields());
    if (!given) {
      given = true;
      hopeless = true;
      ids.giveUp();
    }
  }

  private void accept(CsvLine raw) {
    if (hopeless) {
      return;
    }
    var line = file.tidy(raw);
    if (header == null) {
      given = true;
      header = Header.read(file, line, isMalformed(raw), problems).orElse(null);
      hopeless = header == null;
      if (header == null || !header.hasKey()) {
        ids.giveUp();
      }
      return;
    }
    rows++;
    var row = new Row(file, header, line, problems);
    if (isMalformed(raw)) {
      rejectMalformed(row, line);
    } else if (line.fields().size() != header.width()) {
      problems.add(
          file,
          Problems.problem(
                  Integer.toString(line.fields().size()), say("expected.fields", header.width()))
              .row(line.line()));
      ids.doubt(line.fields());
    } else {
      reader.accept(row);
    }
  }

  private boolean isMalformed(CsvLine line) {
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

  private void rejectMalformed(Row row, CsvLine line) {
    ids.doubt(line.fields());
    for (var field : line.fields()) {
      if (field.indexOf('\uFFFD') >= 0) {
        ids.misspell(field);
      }
    }
    row.rejectMalformed();
  }
}
