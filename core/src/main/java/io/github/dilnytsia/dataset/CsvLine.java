package io.github.dilnytsia.dataset;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.List;

/** One row of a CSV file as it stands there: the line it begins on and its fields. */
record CsvLine(int line, List<String> fields) {

  /** Whether a text has a control character other than some. */
  static boolean hasControlCharacter(String text, String allowed) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if ((c < ' ' || (c >= 0x7F && c <= 0x9F)) && allowed.indexOf(c) < 0) {
        return true;
      }
    }
    return false;
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
