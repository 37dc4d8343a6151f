package io.github.dilnytsia.dataset;

import java.nio.file.Path;
import java.util.List;

/**
 * A CSV file that lies anywhere.
 *
 * @param fileName how messages name it
 */
record GivenTable(String fileName, List<String> columns, List<String> requiredColumns)
    implements FileLayout {

  /** The file at a path; its columns are marked as {@link FileLayout#columns} has them. */
  static GivenTable of(Path path, String marked) {
    return of(GivenFile.name(path), marked);
  }

  static GivenTable of(String fileName, String marked) {
    return new GivenTable(fileName, FileLayout.columns(marked), FileLayout.requiredColumns(marked));
  }

  @Override
  public boolean isRequired() {
    return true;
  }

  @Override
  public boolean isNeverEmpty() {
    return false;
  }
}
