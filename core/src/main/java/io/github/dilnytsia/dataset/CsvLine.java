package io.github.dilnytsia.dataset;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.List;

/** One row of a CSV file as it stands there: the line it begins on and its fields. */
record CsvLine(int line, List<String> fields) {

  /** Whether a field has a character that is neither text nor a tab nor the end of a line. */
  static boolean hasControlCharacter(String field) {
    return field
        .chars()
        .anyMatch(
            c -> (c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c <= 0x9F));
  }

  /** Collects rows for FastCSV and knows, when one cannot be read, where it began. */
  static final class Collector extends AbstractBaseCsvCallbackHandler<CsvLine> {

    private ImmutableList.Builder<String> fields = ImmutableList.builder();
    private int begin;

    int begin() {
      return begin;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
      begin = Math.toIntExact(startingLineNumber);
      fields = ImmutableList.builder();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      fields.add(new String(buffer, offset, length));
    }

    @Override
    protected CsvLine buildRecord() {
      return new CsvLine(begin, fields.build());
    }
  }
}
