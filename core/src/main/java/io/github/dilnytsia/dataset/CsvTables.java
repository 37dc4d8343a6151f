package io.github.dilnytsia.dataset;

import java.util.Optional;
import java.util.function.Consumer;

/** Tables that are CSV files. */
record CsvTables(Source source, Problems problems) implements Tables {

  @Override
  public void read(DatasetFile table, Ids ids, Consumer<Row> reader) {
    var bytes = source.read(table);
    if (bytes.isPresent()) {
      CsvFile.read(table, bytes.get(), problems, ids, reader);
    } else if (source.shouldHave(table)) {
      ids.giveUp();
    }
  }

  @Override
  public Optional<byte[]> outlines() {
    return source.read(DatasetFile.OUTLINES);
  }
}
