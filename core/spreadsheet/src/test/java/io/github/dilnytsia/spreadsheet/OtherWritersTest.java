package io.github.dilnytsia.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.dataset.DatasetException;
import io.github.dilnytsia.dataset.Datasets;
import io.github.dilnytsia.dataset.TableCell;
import io.github.dilnytsia.dataset.TableSink;
import io.github.dilnytsia.scenario.Scenarios;
import io.github.dilnytsia.territory.Territory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as other programs write them. */
class OtherWritersTest {

  @TempDir
  Path folder;

  private final Dataset dataset =
      withoutOutlines(Scenarios.named("over-the-norm").dataset());

  @Test
  void readsWhatPoiWrites() throws IOException {
    var path = folder.resolve("data.xlsx");
    try (var workbook = new XSSFWorkbook();
        var stream = Files.newOutputStream(path)) {
      var day = workbook.createCellStyle();
      day.setDataFormat((short) 14);
      Datasets.write(dataset, new TableSink() {

        @Override
        public void table(String name, List<String> columns, Iterable<List<TableCell>> rows) {
          var sheet = workbook.createSheet(name);
          var header = sheet.createRow(0);
          columns.forEach(
              column -> header.createCell(columns.indexOf(column)).setCellValue(column));
          var number = 1;
          for (var cells : rows) {
            var row = sheet.createRow(number++);
            for (var i = 0; i < cells.size(); i++) {
              var cell = row.createCell(i);
              var text = cells.get(i).text();
              switch (cells.get(i).kind()) {
                case TEXT -> cell.setCellValue(text);
                case NUMBER -> {
                  if (text.matches(".*\\..*0")) {
                    cell.setCellValue(text);
                  } else {
                    cell.setCellValue(Double.parseDouble(text));
                  }
                }
                case DATE -> {
                  cell.setCellValue(LocalDate.parse(text));
                  cell.setCellStyle(day);
                }
              }
            }
          }
        }

        @Override
        public void outlines(byte[] geoJson) {
          throw new IllegalStateException("There are none.");
        }
      });
      workbook.write(stream);
    }

    assertThat(Spreadsheets.readDataset(path)).isEqualTo(dataset);
  }

  @Test
  void readsWhatStreamingWritersPack() throws IOException {
    var path = folder.resolve("data.xlsx");
    try (var stream = Files.newOutputStream(path);
        var workbook = new Workbook(stream, "somebody", null)) {
      Datasets.write(dataset, new TableSink() {

        @Override
        public void table(String name, List<String> columns, Iterable<List<TableCell>> rows) {
          var sheet = workbook.newWorksheet(name);
          columns.forEach(column -> sheet.inlineString(0, columns.indexOf(column), column));
          var row = 1;
          for (var cells : rows) {
            for (var i = 0; i < cells.size(); i++) {
              sheet.inlineString(row, i, cells.get(i).text());
            }
            row++;
          }
          try {
            sheet.finish();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }

        @Override
        public void outlines(byte[] geoJson) {
          throw new IllegalStateException("There are none.");
        }
      });
    }

    assertThat(Spreadsheets.readDataset(path)).isEqualTo(dataset);
  }

  @Test
  void refusesTheFormulasThatPoiWrites() throws IOException {
    var path = folder.resolve("data.xlsx");
    try (var workbook = new XSSFWorkbook();
        var stream = Files.newOutputStream(path)) {
      workbook.createSheet("officers").createRow(4).createCell(27).setCellFormula("1+1");
      workbook.write(stream);
    }

    var refusal =
        catchThrowableOfType(DatasetException.class, () -> Spreadsheets.readDataset(path));

    assertThat(refusal.problems()).hasSize(1);
    assertThat(refusal.problems().get(0).found()).contains("officers!AB5");
  }

  private static Dataset withoutOutlines(Dataset dataset) {
    return Dataset.builder()
        .from(dataset)
        .territory(
            Territory.builder().from(dataset.territory()).outlines(List.of()).build())
        .build();
  }
}
