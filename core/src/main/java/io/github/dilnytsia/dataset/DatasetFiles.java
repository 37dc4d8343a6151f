package io.github.dilnytsia.dataset;

import java.util.Collection;
import java.util.function.BiConsumer;

/** Takes in the files of a dataset that is being written. */
interface DatasetFiles {

  <T> void table(DatasetFile file, Collection<? extends T> facts, BiConsumer<T, Cells> writer);

  void outlines(byte[] geoJson);
}
