package io.github.dilnytsia.dataset;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** The files of a folder as bytes, by name. */
record CsvContents(Map<String, byte[]> contents) implements DatasetFiles {

  CsvContents() {
    this(new LinkedHashMap<>());
  }

  @Override
  public <T> void table(
      DatasetFile file, Collection<? extends T> facts, BiConsumer<T, Cells> writer) {
    contents.put(file.fileName(), CsvText.of(file, facts, writer));
  }

  @Override
  public void outlines(byte[] geoJson) {
    contents.put(DatasetFile.OUTLINES.fileName(), geoJson);
  }
}
