package io.github.dilnytsia.dataset;

import com.google.common.base.Utf8;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.function.Consumer;

/**
 * Bytes of a CSV file as rows. A row that cannot be taken apart is told, and reading goes on with the line after its
 * first, so that one stray quote does not hide what is wrong below it.
 */
final class CsvLines {

  /** Longest field, in characters: beyond this a quote was surely forgotten. */
  static final int LONGEST_FIELD = 1 << 16;

  private static final int MOST_BROKEN = 1000;

  private final byte[] bytes;
  private final char separator;
  private int line = 1;
  private int offset;

  CsvLines(byte[] bytes) {
    this.bytes = bytes;
    this.offset = startsWithByteOrderMark(bytes) ? 3 : 0;
    this.separator = separator(text(lineEnd(offset)));
  }

  private static boolean startsWithByteOrderMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /** No column has a separator in its name, so that the header tells which one is meant. */
  private static char separator(String header) {
    var semicolons = header.chars().filter(c -> c == ';').count();
    var commas = header.chars().filter(c -> c == ',').count();
    return semicolons > commas ? ';' : ',';
  }

  /**
   * Goes through all rows, the header first; empty lines are none.
   *
   * @param broken told the first line of a row that cannot be taken apart, and the text of that line
   * @return whether the file was read to its end
   */
  boolean forEach(Consumer<RawRow> rows, Consumer<RawRow> broken) {
    for (var failures = 0; failures < MOST_BROKEN; failures++) {
      var failed = readUntilBroken(rows);
      if (failed == 0) {
        return true;
      }
      moveTo(failed);
      var end = lineEnd(offset);
      broken.accept(new RawRow(failed, java.util.List.of(text(end).split("[,;\"]", -1))));
      moveTo(failed + 1);
      if (offset >= bytes.length) {
        return true;
      }
    }
    return false;
  }

  private int readUntilBroken(Consumer<RawRow> rows) {
    var collector = new CsvCollector();
    var first = line;
    var input = new InputStreamReader(
        new ByteArrayInputStream(bytes, offset, bytes.length - offset), StandardCharsets.UTF_8);
    try {
      CsvReader.builder()
          .fieldSeparator(separator)
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .allowUnclosedQuote(false)
          .trimWhitespacesAroundQuotes(false)
          .maxBufferSize(LONGEST_FIELD)
          .build(collector, input)
          .forEach(row -> rows.accept(new RawRow(first - 1 + row.line(), row.fields())));
      return 0;
    } catch (CsvParseException e) {
      return first - 1 + collector.begin();
    }
  }

  /** Lines that are no UTF-8, the first being 1. */
  BitSet malformedLines() {
    var malformed = new BitSet();
    if (Utf8.isWellFormed(bytes)) {
      return malformed;
    }
    var number = 1;
    for (var start = 0; start < bytes.length; number++) {
      var end = lineEnd(start);
      if (!Utf8.isWellFormed(bytes, start, end - start)) {
        malformed.set(number);
      }
      start = nextLine(end);
    }
    return malformed;
  }

  private void moveTo(int target) {
    while (line < target && offset < bytes.length) {
      offset = nextLine(lineEnd(offset));
      line++;
    }
  }

  private int lineEnd(int start) {
    var end = start;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    return end;
  }

  private int nextLine(int end) {
    var crlf = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
    return Math.min(bytes.length, end + (crlf ? 2 : 1));
  }

  private String text(int end) {
    return new String(bytes, offset, Math.min(end - offset, LONGEST_FIELD), StandardCharsets.UTF_8);
  }
}
