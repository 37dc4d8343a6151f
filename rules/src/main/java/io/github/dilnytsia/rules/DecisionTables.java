package io.github.dilnytsia.rules;

import static io.github.dilnytsia.rules.RulesPhrases.say;

import com.google.common.collect.HashBasedTable;
import de.siegmar.fastcsv.reader.CsvReader;
import io.github.dilnytsia.internal.Shown;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;

/** Makes DRL of decision tables; only with the reader of tables on the class path. */
final class DecisionTables {

  /** What a spreadsheet of 4 MiB may grow to when it is unpacked. */
  private static final long MOST_UNPACKED = 64L << 20;

  private static final int MOST_ENTRIES = 1_000;

  private static final Pattern CELL = Pattern.compile("in cell ([A-Z]+)(\\d+)");

  /** One table as DRL. */
  record Sheet(String file, Optional<String> name, String drl, Cells cells) {}

  private DecisionTables() {}

  static List<Sheet> csv(String file, String csv, List<RuleProblem> problems) {
    var cells = HashBasedTable.<Integer, Integer, String>create();
    try (var rows = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(csv)) {
      var number = 0;
      for (var row : rows) {
        number++;
        for (var i = 0; i < row.getFieldCount(); i++) {
          cells.put(number, i + 1, row.getField(i));
        }
      }
    } catch (IOException | RuntimeException e) {
      problems.add(broken(file, Optional.empty(), e));
      return List.of();
    }
    var found = new ArrayList<Sheet>();
    try {
      var drl = new SpreadsheetCompiler()
          .compile(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), InputType.CSV);
      found.add(new Sheet(file, Optional.empty(), drl, new Cells(cells)));
    } catch (RuntimeException e) {
      problems.add(broken(file, Optional.empty(), e));
    }
    return found;
  }

  /** Every sheet that has a cell {@code RuleSet}. */
  static List<Sheet> xlsx(String file, byte[] bytes, List<RuleProblem> problems) {
    var found = new ArrayList<Sheet>();
    if (!unpacksWithinReason(file, bytes, problems)) {
      return found;
    }
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (var i = 0; i < workbook.getNumberOfSheets(); i++) {
        var sheet = workbook.getSheetAt(i);
        if (hasRules(sheet)) {
          sheet(file, bytes, sheet, problems).ifPresent(found::add);
        }
      }
      if (found.isEmpty() && problems.isEmpty()) {
        problems.add(
            RuleProblem.builder().file(file).expected(say("expected.rule-set")).build());
      }
    } catch (IOException | RuntimeException e) {
      problems.add(broken(file, Optional.empty(), e));
    }
    return found;
  }

  private static Optional<Sheet> sheet(
      String file, byte[] bytes, XSSFSheet sheet, List<RuleProblem> problems) {
    var name = Optional.of(sheet.getSheetName());
    var cells = HashBasedTable.<Integer, Integer, String>create();
    var format = new DataFormatter(Locale.ROOT);
    var before = problems.size();
    for (var row : sheet) {
      for (var cell : row) {
        var at = Cells.address(row.getRowNum() + 1, cell.getColumnIndex() + 1);
        if (cell.getCellType() == CellType.FORMULA) {
          problems.add(RuleProblem.builder()
              .file(file)
              .sheet(name)
              .line(row.getRowNum() + 1)
              .cell(at)
              .found(Shown.of("=" + cell.getCellFormula()))
              .expected(say("expected.no-formula"))
              .build());
        } else {
          cells.put(row.getRowNum() + 1, cell.getColumnIndex() + 1, format.formatCellValue(cell));
        }
      }
    }
    if (problems.size() > before) {
      return Optional.empty();
    }
    try {
      var drl =
          new SpreadsheetCompiler().compile(new ByteArrayInputStream(bytes), sheet.getSheetName());
      return Optional.of(new Sheet(file, name, drl, new Cells(cells)));
    } catch (RuntimeException e) {
      problems.add(broken(file, name, e));
      return Optional.empty();
    }
  }

  private static boolean hasRules(XSSFSheet sheet) {
    for (var row : sheet) {
      for (var cell : row) {
        if (cell.getCellType() == CellType.STRING
            && cell.getStringCellValue().strip().equalsIgnoreCase("RuleSet")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the archive can be unpacked without filling the memory: what it says of its sizes is not believed. */
  private static boolean unpacksWithinReason(
      String file, byte[] bytes, List<RuleProblem> problems) {
    var unpacked = 0L;
    var entries = 0;
    var buffer = new byte[1 << 16];
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries++;
        for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          unpacked += read;
          if (unpacked > MOST_UNPACKED || entries > MOST_ENTRIES) {
            problems.add(RuleProblem.builder()
                .file(file)
                .expected(say("expected.unpacked", MOST_UNPACKED, MOST_ENTRIES))
                .build());
            return false;
          }
        }
        if (entry.getName().endsWith("vbaProject.bin")) {
          problems.add(RuleProblem.builder()
              .file(file)
              .found(Shown.of(entry.getName()))
              .expected(say("expected.no-macros"))
              .build());
          return false;
        }
      }
    } catch (IOException e) {
      problems.add(broken(file, Optional.empty(), e));
      return false;
    }
    if (entries == 0) {
      problems.add(
          RuleProblem.builder().file(file).expected(say("expected.xlsx")).build());
    }
    return entries > 0;
  }

  private static RuleProblem broken(String file, Optional<String> sheet, Exception e) {
    var message = String.valueOf(e.getMessage());
    var problem = RuleProblem.builder()
        .file(file)
        .sheet(sheet)
        .found(Shown.of(message))
        .expected(say("expected.table"));
    var cell = CELL.matcher(message);
    if (cell.find()) {
      problem.line(Integer.parseInt(cell.group(2))).cell(cell.group(1) + cell.group(2));
    }
    return problem.build();
  }
}
