package io.github.dilnytsia.dataset;

import java.nio.file.Path;

/** Reads and writes dataset folders: the front door of this package. */
public final class Datasets {

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
}
