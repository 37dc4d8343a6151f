package io.github.dilnytsia.spreadsheet;

import static io.github.dilnytsia.spreadsheet.SpreadsheetPhrases.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first look at all sheets of a workbook: whether any cell is worked out, and what there is to be read. */
final class SheetScan {

  private static final int SHOWN = 5;

  private final SharedStrings strings;
  private final Reasons reasons;
  private final List<String> formulas = new ArrayList<>();
  private int formulaCount;

  private SheetScan(SharedStrings strings, Reasons reasons) {
    this.strings = strings;
    this.reasons = reasons;
  }

  /**
   * Looks at the sheets of a workbook; tells formulas in any of them.
   *
   * @return the sheets by their names, in their order
   */
  static Map<String, SheetRows> of(WorkbookParts parts, SharedStrings strings, Reasons reasons) {
    var scan = new SheetScan(strings, reasons);
    var sheets = new LinkedHashMap<String, SheetRows>();
    parts.partBySheet().forEach((sheet, part) -> {
      var rows = new SheetRows();
      SheetXml.read(part, parts.bytes(part), reasons, scan.looking(sheet, rows));
      sheets.put(sheet, rows);
    });
    scan.tellFormulas();
    return sheets;
  }

  private SheetXml.Reader looking(String sheet, SheetRows rows) {
    return new SheetXml.Reader() {

      @Override
      public void row(int number, List<SheetCell> cells) {
        cells.forEach(cell -> look(sheet, number, cell));
        rows.add(number, cells);
      }

      @Override
      public void merged(String range) {
        rows.merge(range);
      }
    };
  }

  private void look(String sheet, int row, SheetCell cell) {
    if (cell.formula()) {
      formulaCount++;
      if (formulas.size() < SHOWN) {
        formulas.add(place(sheet, row, cell));
      }
    } else if (cell.type() == SheetCell.Type.SHARED_TEXT
        && strings.text(cell.text()).isEmpty()) {
      throw reasons.end(place(sheet, row, cell), say("expected.shared"));
    }
  }

  private static String place(String sheet, int row, SheetCell cell) {
    return "%s!%s%d".formatted(sheet, SheetCell.letters(cell.column()), row);
  }

  private void tellFormulas() {
    if (formulaCount > 0) {
      var more = formulaCount > formulas.size() ? " …" : "";
      reasons.add(String.join(", ", formulas) + more, say("expected.no-formulas", formulaCount));
    }
  }
}
