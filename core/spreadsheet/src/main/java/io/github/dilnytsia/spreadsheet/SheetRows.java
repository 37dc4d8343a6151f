package io.github.dilnytsia.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was seen in a sheet, to be gone through again: as XML that would take as long as the first time, and as objects it
 * would take several times the room.
 */
final class SheetRows {

  private static final List<SheetCell.Type> TYPES = List.of(SheetCell.Type.values());

  /** Characters that certainly fit a stretch of text as streams of data have it. */
  private static final int STRETCH = 20_000;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream kept = new DataOutputStream(bytes);
  private final Set<String> merged = new HashSet<>();

  void add(int number, List<SheetCell> cells) {
    if (cells.isEmpty()) {
      return;
    }
    try {
      kept.writeInt(number);
      kept.writeShort(cells.size());
      for (var cell : cells) {
        write(cell);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(SheetCell cell) throws IOException {
    kept.writeShort(cell.column());
    kept.writeByte(TYPES.indexOf(cell.type()));
    kept.writeInt(cell.style());
    kept.writeBoolean(cell.formula());
    var text = cell.text();
    kept.writeShort(text.length() / STRETCH);
    for (var from = 0; from <= text.length(); from += STRETCH) {
      kept.writeUTF(text.substring(from, Math.min(text.length(), from + STRETCH)));
    }
  }

  /** Takes in a range whose cells are shown as one, such as {@code A5:A9}. */
  void merge(String range) {
    merged.add(range.contains(":") ? range.substring(0, range.indexOf(':')) : range);
  }

  /** Whether a merged range begins at a cell. */
  boolean isMerged(int row, int column) {
    return !merged.isEmpty() && merged.contains(SheetCell.letters(column) + row);
  }

  /** Goes through all rows with anything in them. */
  void forEach(RowReader reader) {
    var from = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    try {
      while (from.available() > 0) {
        var number = from.readInt();
        var size = from.readShort();
        var cells = new ArrayList<SheetCell>(size);
        for (var i = 0; i < size; i++) {
          cells.add(read(from));
        }
        reader.row(number, cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SheetCell read(DataInputStream from) throws IOException {
    var column = from.readShort();
    var type = TYPES.get(from.readByte());
    var style = from.readInt();
    var formula = from.readBoolean();
    var stretches = from.readShort();
    var text = from.readUTF();
    if (stretches > 0) {
      var whole = new StringBuilder(text);
      for (var i = 0; i < stretches; i++) {
        whole.append(from.readUTF());
      }
      text = whole.toString();
    }
    return new SheetCell(column, type, style, text, formula);
  }

  /** What is done with a row. */
  interface RowReader {
    void row(int number, List<SheetCell> cells);
  }
}
