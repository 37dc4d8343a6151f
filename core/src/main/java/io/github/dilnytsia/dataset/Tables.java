package io.github.dilnytsia.dataset;

import java.util.Optional;
import java.util.function.Consumer;

/** Where the tables of a dataset come from. */
interface Tables {

  /**
   * Hands on the rows of a table that can be read.
   *
   * @param ids takes in what rows that cannot be read may have been
   */
  void read(DatasetFile table, Ids ids, Consumer<Row> reader);

  /** The file of outlines. */
  Optional<byte[]> outlines();
}
