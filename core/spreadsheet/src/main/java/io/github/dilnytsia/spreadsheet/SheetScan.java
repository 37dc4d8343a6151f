package io.github.dilnytsia.spreadsheet;

import static io.github.dilnytsia.spreadsheet.SpreadsheetPhrases.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The first look at all sheets of a workbook: whether any cell is worked out, and which are merged. */
final class SheetScan {

  private static final int SHOWN = 5;

  private final WorkbookParts parts;
  private final SharedStrings strings;
  private final Reasons reasons;
  private final List<String> formulas = new ArrayList<>();
  private final Map<String, Set<String>> mergedBySheet = new HashMap<>();
  private int formulaCount;

  private SheetScan(WorkbookParts parts, SharedStrings strings, Reasons reasons) {
    this.parts = parts;
    this.strings = strings;
    this.reasons = reasons;
  }

  /**
   * Looks at the sheets of a workbook; tells formulas in any of them.
   *
   * @return by sheet, the cells at which merged ranges begin
   */
  static Map<String, Set<String>> of(WorkbookParts parts, SharedStrings strings, Reasons reasons) {
    var scan = new SheetScan(parts, strings, reasons);
    parts.partBySheet().forEach(scan::scan);
    scan.tellFormulas();
    return scan.mergedBySheet;
  }

  private void scan(String sheet, String part) {
    var merged = new HashSet<String>();
    SheetXml.read(part, parts.sheet(sheet), reasons, new SheetXml.Reader() {

      @Override
      public void row(int number, List<SheetCell> cells) {
        cells.forEach(cell -> look(sheet, number, cell));
      }

      @Override
      public void merged(String range) {
        merged.add(range.contains(":") ? range.substring(0, range.indexOf(':')) : range);
      }
    });
    mergedBySheet.put(sheet, merged);
  }

  private void look(String sheet, int row, SheetCell cell) {
    var place = "%s!%s%d".formatted(sheet, SheetCell.letters(cell.column()), row);
    if (cell.formula()) {
      formulaCount++;
      if (formulas.size() < SHOWN) {
        formulas.add(place);
      }
    } else if (cell.type().equals("s") && strings.text(cell.text()).isEmpty()) {
      throw reasons.end(place, say("expected.shared"));
    }
  }

  private void tellFormulas() {
    if (formulaCount > 0) {
      var more = formulaCount > formulas.size() ? " …" : "";
      reasons.add(String.join(", ", formulas) + more, say("expected.no-formulas", formulaCount));
    }
  }
}
