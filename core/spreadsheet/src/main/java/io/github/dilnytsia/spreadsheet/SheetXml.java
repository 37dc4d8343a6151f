package io.github.dilnytsia.spreadsheet;

import static io.github.dilnytsia.spreadsheet.SpreadsheetPhrases.say;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Goes through the cells of a sheet, row by row; cells with nothing in them are left out. */
final class SheetXml implements XmlPart.Visitor {

  static final int MOST_ROWS = 1_048_576;

  /** No table has so many columns; a workbook could have 16,384. */
  static final int MOST_COLUMNS = 1_000;

  /** What is done with what stands in a sheet. */
  interface Reader {

    void row(int number, List<SheetCell> cells);

    /** A range whose cells are shown as one, such as {@code A5:A9}; all come behind the rows. */
    default void merged(String range) {}
  }

  private final String part;
  private final Reasons reasons;
  private final Reader reader;
  private final RichText inline = new RichText();
  private final StringBuilder value = new StringBuilder();
  private List<SheetCell> cells = new ArrayList<>();
  private int row;
  private boolean inRow;
  private int column = -1;
  private boolean inCell;
  private SheetCell.Type type = SheetCell.Type.NUMBER;
  private int style;
  private boolean formula;
  private boolean inValue;

  private SheetXml(String part, Reasons reasons, Reader reader) {
    this.part = part;
    this.reasons = reasons;
    this.reader = reader;
  }

  /**
   * Reads a sheet.
   *
   * @throws io.github.dilnytsia.dataset.DatasetException if it cannot be understood, or has more columns than any table
   */
  static void read(String part, byte[] bytes, Reasons reasons, Reader reader) {
    XmlPart.read(part, bytes, reasons, new SheetXml(part, reasons, reader));
  }

  @Override
  public void begin(String element, XMLStreamReader xml) {
    inValue = element.equals("v");
    inline.begin(element);
    switch (element) {
      case "row" -> beginRow(xml.getAttributeValue(null, "r"));
      case "c" -> beginCell(xml);
      case "f" -> formula = true;
      case "mergeCell" -> reader.merged(attribute(xml, "ref", ""));
      default -> {
        // Widths, colours, validations and whatever else there is.
      }
    }
  }

  private void beginRow(@Nullable String number) {
    var next = number == null ? row + 1 : number(number, 0);
    if (inRow || next <= row || next > MOST_ROWS) {
      throw reasons.broken(part);
    }
    row = next;
    inRow = true;
    column = -1;
    cells = new ArrayList<>();
  }

  private void beginCell(XMLStreamReader xml) {
    @Nullable String reference = xml.getAttributeValue(null, "r");
    var next = reference == null ? column + 1 : column(reference);
    if (!inRow || inCell || next <= column) {
      throw reasons.broken(part);
    }
    column = next;
    inCell = true;
    type = SheetCell.Type.of(attribute(xml, "t", "n"));
    style = number(attribute(xml, "s", "0"), 0);
    formula = false;
    value.setLength(0);
    inline.clear();
  }

  private static String attribute(XMLStreamReader xml, String name, String otherwise) {
    @Nullable String given = xml.getAttributeValue(null, name);
    return given == null ? otherwise : given;
  }

  private int number(String text, int from) {
    return Digits.parse(text, from, 8).orElseThrow(() -> reasons.broken(part));
  }

  /** The column of a cell such as {@code K17}, which must stand in its row. */
  private int column(String reference) {
    var letters = 0;
    var index = 0;
    while (letters < reference.length() && reference.charAt(letters) >= 'A') {
      index = 26 * index + reference.charAt(letters++) - 'A' + 1;
      if (letters > 3 || reference.charAt(letters - 1) > 'Z') {
        throw reasons.broken(part);
      }
    }
    if (letters == 0 || number(reference, letters) != row) {
      throw reasons.broken(part);
    }
    return index - 1;
  }

  @Override
  public void text(String text) {
    if (inValue) {
      value.append(text);
    }
    inline.add(text);
  }

  @Override
  public void end(String element) {
    inValue = false;
    inline.end(element);
    if (element.equals("c")) {
      inCell = false;
      endCell();
    } else if (element.equals("row")) {
      inRow = false;
      reader.row(row, cells);
    }
  }

  private void endCell() {
    var text = type == SheetCell.Type.TEXT ? inline.toString() : value.toString();
    if (text.isEmpty() && !formula) {
      return;
    }
    if (column >= MOST_COLUMNS) {
      throw reasons.end(SheetCell.letters(column) + row, say("expected.columns", MOST_COLUMNS));
    }
    cells.add(new SheetCell(column, type, style, text, formula));
  }
}
