package io.github.dilnytsia.dataset;

import java.util.List;

/**
 * Takes in the tables of a dataset to write them as something else than CSV files: the counterpart of {@link
 * TableSource}.
 */
public interface TableSink {

  /**
   * A table, named like its CSV file without the ending; one of which there is nothing to say does not come.
   *
   * @param rows a cell for each column, in the order of their ids; may be gone through once or more
   */
  void table(String name, List<String> columns, Iterable<List<TableCell>> rows);

  /** The outlines as GeoJSON, if there are any: the contents of {@link Datasets#OUTLINES}. */
  void outlines(byte[] geoJson);
}
