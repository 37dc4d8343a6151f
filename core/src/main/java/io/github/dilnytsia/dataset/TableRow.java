package io.github.dilnytsia.dataset;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One row of a table from a {@link TableSource}.
 *
 * @param number of the row in its table, the first being 1; problems name it
 * @param cells from the first column on; those that are missing at the end are blank
 */
public record TableRow(int number, List<TableCell> cells) {

  public TableRow {
    cells = ImmutableList.copyOf(cells);
  }

  /** Whether there is nothing in any cell. */
  boolean isBlank() {
    return cells.stream().allMatch(TableCell::isBlank);
  }
}
