package io.github.dilnytsia.dataset;

import java.nio.file.Path;

/** Reads and writes dataset folders, and datasets in other forms: the front door of this package. */
public final class Datasets {

  /** Name of the file with the outlines of hromadas, which no table can hold. */
  public static final String OUTLINES = DatasetFile.OUTLINES.fileName();

  private Datasets() {}

  /**
   * Reads a folder of CSV files, UTF-8 with or without byte order mark, lines ended either way, fields separated by
   * {@code ,} or {@code ;}.
   *
   * <p>Everything odd that stops nothing is among the dataset's {@linkplain Dataset#notices() notices}. Of one file at
   * most 20,000 problems are told. Only regular files in the folder are read, up to 64 MiB each. Nothing is guessed: a
   * decimal keeps its digits, a text its blanks.
   *
   * @throws DatasetException with every problem of every file, if there is any
   */
  public static Dataset read(Path folder) {
    return DatasetReader.read(folder);
  }

  /**
   * Reads tables that are no CSV files, such as the sheets of a workbook.
   *
   * <p>What holds of a folder's files holds of them. A day that a cell holds as such is taken where a day is expected, and
   * nowhere else.
   *
   * @throws DatasetException with every problem of every table, if there is any
   */
  public static Dataset read(TableSource source) {
    return DatasetReader.read(source);
  }

  /** Hands every table that has content to a sink, with all its columns, in the order of its ids. */
  public static void write(Dataset dataset, TableSink sink) {
    DatasetWriter.write(dataset, new SheetFiles(sink));
  }

  /**
   * Writes every file that has content, with all its columns, in the order of its ids; reading the folder again gives
   * equal facts, which is checked before anything is written.
   *
   * <p>The folder is new, empty, or holds a dataset, whose files are replaced or, if there is nothing to say in them,
   * removed; other files stay. Each file is written whole or not at all.
   *
   * @throws IllegalArgumentException if the folder holds something else, or the dataset something no file can: a point
   *     outside Ukraine, a control character, no officer at all
   * @throws java.io.UncheckedIOException if the folder cannot be written
   * @throws IllegalStateException if there are outlines and no Jackson on the class path to write them
   */
  public static void write(Dataset dataset, Path folder) {
    DatasetWriter.write(dataset, folder);
  }
}
