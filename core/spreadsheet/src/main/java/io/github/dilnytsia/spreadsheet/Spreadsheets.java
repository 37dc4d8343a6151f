package io.github.dilnytsia.spreadsheet;

import static io.github.dilnytsia.spreadsheet.SpreadsheetPhrases.say;

import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.dataset.Datasets;
import io.github.dilnytsia.internal.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads and writes a dataset as one XLSX workbook, with a sheet for each table.
 *
 * <p>A sheet is named like the CSV file without its ending and has the same columns; outlines, which no sheet can hold, lie
 * beside the workbook under their usual name. Thread-safe.
 */
public final class Spreadsheets {

  /** Largest workbook, as it lies on the disk: one that is not packed is as large as what comes out of it. */
  static final long MOST_BYTES = ZipBudget.MOST_BYTES;

  private Spreadsheets() {}

  /** Whether a path is named like a workbook that could be read. */
  public static boolean isSpreadsheet(Path path) {
    return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  /**
   * Reads a workbook; what holds of a dataset's folder holds of it.
   *
   * <p>A workbook is data: nothing in it runs, and nothing outside it is fetched. One with formulas, macros, embedded
   * objects, data connections, links to other files or a document type is refused, as is one that is protected with a
   * password, damaged, or unpacks to more than 256 MiB. Hidden sheets, rows and columns are read as if they were not.
   *
   * @throws io.github.dilnytsia.dataset.DatasetException with every problem of every sheet, naming its cell; or with every
   *     reason why the workbook is refused as a whole
   */
  public static Dataset readDataset(Path workbook) {
    var reasons = new Reasons(Shown.whole(workbook.toString()));
    requireFile(workbook, reasons);
    return Datasets.read(WorkbookTables.open(workbook, reasons));
  }

  /** Refuses what is no file, or too large a one. */
  static void requireFile(Path workbook, Reasons reasons) {
    try {
      if (Files.isRegularFile(workbook)) {
        var size = Files.size(workbook);
        if (size > MOST_BYTES) {
          throw reasons.end(Long.toString(size), say("expected.size", MOST_BYTES));
        }
        return;
      }
    } catch (IOException e) {
      // Told like a file that is not there: either way there is nothing to read.
    }
    throw reasons.end(say("expected.readable"));
  }

  /**
   * Writes a dataset as a workbook, whole or not at all, and outlines beside it if there are any; reading it again gives
   * equal facts, which is checked before anything is written. The same facts give the same bytes on any machine.
   *
   * @throws IllegalArgumentException if the dataset holds something that no workbook can, or if it has no outlines while
   *     other ones lie beside the workbook, which would be read with it
   * @throws java.io.UncheckedIOException if the files cannot be written
   * @throws IllegalStateException if there are outlines and no Jackson on the class path to write them
   */
  public static void write(Dataset dataset, Path workbook) {
    DatasetWorkbook.write(dataset, workbook);
  }
}
