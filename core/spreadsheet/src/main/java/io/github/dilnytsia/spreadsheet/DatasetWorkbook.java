package io.github.dilnytsia.spreadsheet;

import com.google.common.collect.Lists;
import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.dataset.DatasetException;
import io.github.dilnytsia.dataset.Datasets;
import io.github.dilnytsia.dataset.TableCell;
import io.github.dilnytsia.dataset.TableSink;
import io.github.dilnytsia.internal.WholeFiles;
import io.github.dilnytsia.judgement.WordedException;
import io.github.dilnytsia.territory.Territory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes a dataset as a workbook: numbers and days as such, wherever that loses nothing. */
final class DatasetWorkbook implements TableSink {

  private static final double WIDTH = 22;

  private final Book book;
  private Optional<byte[]> outlines = Optional.empty();

  private DatasetWorkbook(Book book) {
    this.book = book;
  }

  static void write(Dataset dataset, Path path) {
    var outlines = path.resolveSibling(Datasets.OUTLINES);
    if (dataset.territory().outlines().isEmpty() && Files.exists(outlines)) {
      throw new WordedException(
          SpreadsheetPhrases.say("refused.outlines-beside", path, Datasets.OUTLINES));
    }
    var sinks = Lists.<DatasetWorkbook>newArrayList();
    var bytes = Book.bytes(book -> {
      var sink = new DatasetWorkbook(book);
      Datasets.write(dataset, sink);
      sinks.add(sink);
    });
    WholeFiles.write(path, bytes, part -> requireReadable(dataset, part));
    sinks.get(0).outlines.ifPresent(geoJson -> WholeFiles.write(outlines, geoJson));
  }

  private static void requireReadable(Dataset dataset, Path path) {
    try {
      var reasons = new Reasons(path.toString());
      Spreadsheets.requireFile(path, reasons);
      var tables = WorkbookTables.open(path, reasons);
      var again = Datasets.read(tables.withoutOutlines());
      if (again.equals(withoutOutlines(dataset))) {
        return;
      }
    } catch (DatasetException e) {
      throw new WordedException(
          SpreadsheetPhrases.say(
              "refused.unreadable", dataset.name(), e.problems().get(0).text()),
          e);
    }
    throw new WordedException(
        SpreadsheetPhrases.say("refused.other-facts", dataset.name(), CellText.LONGEST));
  }

  private static Dataset withoutOutlines(Dataset dataset) {
    return Dataset.builder()
        .from(dataset)
        .territory(
            Territory.builder().from(dataset.territory()).outlines(List.of()).build())
        .build();
  }

  @Override
  public void table(String name, List<String> columns, Iterable<List<TableCell>> rows) {
    var headings =
        columns.stream().map(column -> new Book.Heading(column, WIDTH)).toList();
    book.sheet(
        name,
        headings,
        page -> rows.forEach(cells -> {
          page.nextRow();
          for (var column = 0; column < cells.size(); column++) {
            write(page, column, cells.get(column));
          }
        }));
  }

  private static void write(Page page, int column, TableCell cell) {
    switch (cell.kind()) {
      case TEXT -> page.text(column, cell.text());
      case DATE -> page.day(column, LocalDate.parse(cell.text()));
      case NUMBER -> {
        var number = new BigDecimal(cell.text());
        // Zeros at the end are facts of ours, and no spreadsheet keeps them.
        if (CellValues.shown(number).toPlainString().equals(cell.text())) {
          page.number(column, number);
        } else {
          page.text(column, cell.text());
        }
      }
    }
  }

  @Override
  public void outlines(byte[] geoJson) {
    outlines = Optional.of(geoJson);
  }
}
