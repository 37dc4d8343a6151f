package io.github.dilnytsia.spreadsheet;

import static io.github.dilnytsia.spreadsheet.SpreadsheetPhrases.say;

import io.github.dilnytsia.dataset.TableCell;
import io.github.dilnytsia.dataset.TableRow;
import io.github.dilnytsia.dataset.TableSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The sheets of a workbook as the tables of a dataset. */
final class WorkbookTables implements TableSource {

  private final Path path;
  private final Reasons reasons;
  private final CellValues values;
  private final Map<String, SheetRows> sheets;
  private boolean outlined = true;

  private WorkbookTables(Path path, Reasons reasons) {
    this.path = path;
    this.reasons = reasons;
    var unpacked = ZipParts.of(path, reasons);
    Inspection.inspect(unpacked, reasons);
    var parts = WorkbookParts.of(unpacked, reasons);
    var strings = parts.sharedStrings();
    this.values = new CellValues(strings, parts.numberFormats(), parts.isFrom1904());
    this.sheets = SheetScan.of(parts, strings, reasons);
    reasons.throwIfAny();
  }

  /**
   * Opens a workbook.
   *
   * @throws io.github.dilnytsia.dataset.DatasetException with every reason why it is refused as a whole
   */
  static WorkbookTables open(Path path, Reasons reasons) {
    return new WorkbookTables(path, reasons);
  }

  @Override
  public String name() {
    var name = String.valueOf(path.getFileName());
    return Spreadsheets.isSpreadsheet(path) ? name.substring(0, name.lastIndexOf('.')) : name;
  }

  @Override
  public String file() {
    return reasons.file();
  }

  @Override
  public List<String> tables() {
    return List.copyOf(sheets.keySet());
  }

  @Override
  public void read(String table, Consumer<TableRow> rows) {
    var sheet = sheets.get(table);
    if (sheet == null) {
      throw new IllegalArgumentException(
          "There is no sheet \"%s\"; there are %s.".formatted(table, sheets.keySet()));
    }
    sheet.forEach(
        (number, cells) -> rows.accept(new TableRow(number, values(number, cells, sheet))));
  }

  private List<TableCell> values(int row, List<SheetCell> cells, SheetRows sheet) {
    var all = new ArrayList<TableCell>();
    for (var cell : cells) {
      while (all.size() < cell.column()) {
        all.add(TableCell.blank());
      }
      var value = values.of(cell);
      all.add(
          sheet.isMerged(row, cell.column())
              ? TableCell.wrong(value.text(), say("expected.not-merged"))
              : value);
    }
    return all;
  }

  /** The same tables alone. */
  WorkbookTables withoutOutlines() {
    outlined = false;
    return this;
  }

  @Override
  public Optional<Path> folderOfOutlines() {
    return outlined ? Optional.ofNullable(path.toAbsolutePath().getParent()) : Optional.empty();
  }
}
