package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of one table as they come in: the header, which is checked, and those below it. */
final class TableRows {

  private final FileLayout file;
  private final Problems problems;
  private final Ids ids;
  private @Nullable Header header;
  private boolean given;
  private boolean hopeless;
  private int rows;

  /**
   * No row yet.
   *
   * @param ids takes in what rows that cannot be read may have been
   */
  TableRows(FileLayout file, Problems problems, Ids ids) {
    this.file = file;
    this.problems = problems;
    this.ids = ids;
  }

  /** Whether nothing can be said of the rows, for want of a header. */
  boolean isHopeless() {
    return hopeless;
  }

  /** Columns of the header, 0 before it. */
  int width() {
    return header == null ? 0 : header.width();
  }

  /** A row below the header; empty if this was the header. */
  Optional<Row> take(RawRow line, boolean malformed) {
    if (header == null) {
      given = true;
      header = Header.read(file, line, malformed, problems).orElse(null);
      hopeless = header == null;
      if (header == null || !header.hasKey()) {
        ids.giveUp();
      }
      return Optional.empty();
    }
    rows++;
    return Optional.of(new Row(file, header, line, problems));
  }

  /** A row that cannot be taken apart, whatever its fields are. */
  void takeBroken(RawRow line) {
    rows++;
    ids.doubt(line.fields());
    if (!given) {
      given = true;
      hopeless = true;
      ids.giveUp();
    }
  }

  /** Tells that there was nothing, or nothing but a header where that is too little. */
  void finish() {
    if (!given) {
      problems.add(file, null, say("expected.header", String.join(",", file.columns())));
      ids.giveUp();
    } else if (!hopeless && rows == 0 && file.isNeverEmpty()) {
      problems.add(file, null, say("expected.rows"));
    }
  }
}
