package io.github.dilnytsia.dataset;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/** Collects rows for FastCSV and knows, when one cannot be read, where it began. */
final class CsvCollector extends AbstractBaseCsvCallbackHandler<RawRow> {

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
  protected RawRow buildRecord() {
    return new RawRow(begin, fields.build());
  }
}
