package io.github.dilnytsia.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The tables of a dataset where they are no CSV files, such as the sheets of a workbook.
 *
 * <p>A table is named like its CSV file without the ending, such as {@code settlements}, and has the same columns. What the
 * rows say is judged by {@link Datasets#read(TableSource)}, in the same words as for CSV files.
 */
public interface TableSource {

  /** Name of the dataset. */
  String name();

  /** What problems call the whole, such as the path of the workbook. */
  String file();

  /** Names of all tables that are there; those that no dataset has are told in notices. */
  List<String> tables();

  /**
   * Goes through the rows of a table from the first on, the header being the first that is not blank; blank rows may be left
   * out. Each table is asked for once at most.
   */
  void read(String table, Consumer<TableRow> rows);

  /** The folder in which {@link Datasets#OUTLINES}, which no table can hold, is looked for; empty if nowhere. */
  Optional<Path> folderOfOutlines();
}
