package io.github.dilnytsia.dataset;

import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

/** The tables of a dataset, cell by cell, for somebody else to write. */
record SheetFiles(TableSink sink) implements DatasetFiles {

  @Override
  public <T> void table(
      DatasetFile file, Collection<? extends T> facts, BiConsumer<T, Cells> writer) {
    sink.table(
        SheetPlaces.sheet(file),
        file.columns(),
        Iterables.transform(facts, fact -> row(file, fact, writer)));
  }

  private static <T> List<TableCell> row(DatasetFile file, T fact, BiConsumer<T, Cells> writer) {
    var cells = new Cells(file.columns());
    writer.accept(fact, cells);
    return cells.typed();
  }

  @Override
  public void outlines(byte[] geoJson) {
    sink.outlines(geoJson);
  }
}
