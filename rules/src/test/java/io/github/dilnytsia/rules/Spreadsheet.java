package io.github.dilnytsia.rules;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Spreadsheets as tests write them. */
final class Spreadsheet {

  private Spreadsheet() {}

  /** A table on the sheet "Смуги"; where CSV repeats a fact with {@code ...}, the cells B6 and C6 are one. */
  static byte[] of(String csv) throws IOException {
    try (var workbook = new XSSFWorkbook();
        var bytes = new ByteArrayOutputStream();
        var rows = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(csv)) {
      var sheet = workbook.createSheet("Смуги");
      var number = 0;
      for (var fields : rows) {
        var row = sheet.createRow(number++);
        for (var i = 0; i < fields.getFieldCount(); i++) {
          row.createCell(i).setCellValue(fields.getField(i).replace("...", ""));
        }
      }
      if (csv.contains("...")) {
        sheet.addMergedRegion(new CellRangeAddress(5, 5, 1, 2));
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }
}
