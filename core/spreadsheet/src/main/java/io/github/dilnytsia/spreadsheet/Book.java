package io.github.dilnytsia.spreadsheet;

import io.github.dilnytsia.internal.LibraryVersion;
import io.github.dilnytsia.internal.Troubles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook in the making: sheets with a header that stays in sight and can be filtered by. */
final class Book {

  private static final String HEADER_FILL = "FF1F3864";

  /** Three lines, in points. */
  private static final double HEADER_HEIGHT = 48;

  private final Workbook workbook;

  private Book(Workbook workbook) {
    this.workbook = workbook;
  }

  /** The bytes of a workbook; the same contents give the same on any machine. */
  static byte[] bytes(Consumer<Book> contents) {
    try {
      var file = Files.createTempFile("dilnytsia", ".xlsx");
      try {
        write(file, contents);
        return SameBytes.of(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "A temporary file cannot be written: %s".formatted(e.getMessage()),
          Troubles.at(Path.of(System.getProperty("java.io.tmpdir")), e));
    }
  }

  private static void write(Path file, Consumer<Book> contents) throws IOException {
    try (var stream = Files.newOutputStream(file);
        var workbook = new Workbook(stream, "dilnytsia " + LibraryVersion.text(), null)) {
      contents.accept(new Book(workbook));
    }
  }

  /** A sheet with rows below its header. */
  void sheet(String title, Iterable<Heading> headings, Consumer<Page> rows) {
    var sheet = workbook.newWorksheet(title);
    var column = 0;
    for (var heading : headings) {
      sheet.value(0, column, CellText.encoded(heading.text()));
      sheet.width(column, heading.width());
      column++;
    }
    sheet
        .range(0, 0, 0, column - 1)
        .style()
        .bold()
        .fontColor("FFFFFFFF")
        .fillColor(HEADER_FILL)
        .verticalAlignment("center")
        .wrapText(true)
        .set();
    sheet.rowHeight(0, HEADER_HEIGHT);
    sheet.freezePane(0, 1);
    print(sheet);
    var page = new Page(sheet);
    rows.accept(page);
    sheet.setAutoFilter(0, 0, page.lastRow(), column - 1);
    finish(sheet);
  }

  private static void print(Worksheet sheet) {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
  }

  private static void finish(Worksheet sheet) {
    try {
      sheet.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What stands above a column.
   *
   * @param width in characters
   */
  record Heading(String text, double width) {}
}
