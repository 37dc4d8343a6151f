package io.github.dilnytsia.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanComparison;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.scenario.Scenario;
import io.github.dilnytsia.scenario.Scenarios;
import io.github.dilnytsia.staffing.Absence;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.Territory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanSpreadsheetTest {

  private static final RuleBook BOOK = RuleBook.ukraine();

  @TempDir
  Path folder;

  @Test
  void hasASheetForEachQuestionWithFrozenFilteredHeaders() throws IOException {
    var problem = problem("over-the-norm");

    try (var workbook = workbook(compared(problem).build())) {
      assertThat(names(workbook))
          .containsExactly(
              "Підсумок",
              "Дільниці",
              "Навантаження",
              "Закріплення",
              "Без офіцера",
              "Переміщення",
              "Некомплект",
              "Зауваження");
      for (var sheet : workbook) {
        var pane = sheet.getPaneInformation();
        assertThat(pane.isFreezePane()).as(sheet.getSheetName()).isTrue();
        assertThat(pane.getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(((org.apache.poi.xssf.usermodel.XSSFSheet) sheet)
                .getCTWorksheet()
                .getAutoFilter())
            .isNotNull();
        assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFillForegroundColorColor())
            .isNotNull();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"over-the-norm", "big-city", "occupied"})
  void saysWhatThePlanSays(String scenario) throws IOException {
    var problem = problem(scenario);
    var plan = plan(problem);

    try (var workbook = workbook(of(plan, problem).build())) {
      assertThat(rows(workbook.getSheet("Закріплення"))).hasSameSizeAs(plan.assignments());
      assertThat(rows(workbook.getSheet("Дільниці"))).hasSameSizeAs(plan.beats());
      assertThat(rows(workbook.getSheet("Навантаження"))).hasSameSizeAs(plan.loads());
      assertThat(rows(workbook.getSheet("Без офіцера"))).hasSameSizeAs(plan.unserved());
      assertThat(rows(workbook.getSheet("Некомплект"))).hasSameSizeAs(plan.shortages());
      assertThat(rows(workbook.getSheet("Зауваження"))).hasSameSizeAs(plan.findings());
      assertThat(workbook.getSheet("Переміщення")).isNull();
      var load = plan.loads().get(0);
      var row = rows(workbook.getSheet("Навантаження")).get(0);
      assertThat(row.cell("Офіцер").getStringCellValue()).isEqualTo(load.officerId());
      assertThat(row.cell("Мешканців").getNumericCellValue()).isEqualTo(load.residents());
      assertThat(row.cell("Навантаження").getNumericCellValue())
          .isCloseTo(
              load.loadIndex().doubleValue(), org.assertj.core.api.Assertions.within(0.00005));
      assertThat(row.cell("Усього годин на місяць").getNumericCellValue())
          .isCloseTo(
              load.hours().toMillis() / 3.6e6, org.assertj.core.api.Assertions.within(0.00005));
      assertThat(row.cell("Усього годин на місяць").getCellStyle().getDataFormatString())
          .isEqualTo("#,##0.0");
      var day = workbook.getSheet("Підсумок").getRow(2).getCell(1);
      assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
      assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(plan.date());
    }
  }

  @Test
  void marksLoadsOverTheNormInWordsAndInColour() throws IOException {
    var problem = problem("over-the-norm");
    var plan = plan(problem);

    try (var workbook = workbook(of(plan, problem).build())) {
      var sheet = workbook.getSheet("Навантаження");
      for (var row : rows(sheet)) {
        var over = row.cell("Навантаження").getNumericCellValue() > 1;
        assertThat(row.text("Позначка")).isEqualTo(over ? "▲ понад норму" : "");
      }
      assertThat(rows(sheet)).anyMatch(row -> row.cell("Навантаження").getNumericCellValue() > 1);
      assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
          .isEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasNoFormulaNoErrorAndNoNumberThatIsText(Language language) throws IOException {
    var problem = problem("hostile");

    try (var workbook =
        workbook(compared(problem).language(language).contacts(true).build())) {
      for (var sheet : workbook) {
        for (var row : sheet) {
          for (var cell : row) {
            assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK);
            if (cell.getCellType() == CellType.STRING) {
              assertThat(cell.getStringCellValue())
                  .doesNotMatch("(?s)[=+\\-@\\t\\r].*")
                  .doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
            }
          }
        }
      }
    }
  }

  @Test
  void writesWhatBeginsLikeAFormulaWithAnApostropheThatOutlivesCsv() throws IOException {
    var names = List.of("=1+1", "+38", "-3", "@SUM(A1)", "\tx", "\rx", "'=1", "_x0041_", "<b>&\"");
    var told = List.of(
        "'=1+1", "'+38", "'-3", "'@SUM(A1)", "\\u0009x", "\\u000Dx", "''=1", "_x0041_", "<b>&\"");
    for (var i = 0; i < names.size(); i++) {
      var problem = named(problem("one-car"), names.get(i));
      try (var workbook = workbook(of(plan(problem), problem).build())) {
        var row = rows(workbook.getSheet("Закріплення")).get(0);
        assertThat(row.cell("Назва").getStringCellValue()).isEqualTo(told.get(i));
        assertThat(row.cell("Назва").getCellType()).isEqualTo(CellType.STRING);
      }
    }
  }

  @Test
  void cutsATextThatNoCellCanHold() throws IOException {
    var problem = named(problem("one-car"), "ї".repeat(40_000));

    try (var workbook = workbook(of(plan(problem), problem).build())) {
      var name = rows(workbook.getSheet("Закріплення")).get(0).cell("Назва").getStringCellValue();
      assertThat(name).hasSize(32_767).endsWith("її…");
    }
  }

  @Test
  void showsContactsOnlyIfAskedForAndNothingOfAbsences() throws IOException {
    var given = problem("one-car");
    var officer = given.force().officers().get(0);
    var problem = PlanningProblem.builder()
        .from(given)
        .force(Force.builder()
            .from(given.force())
            .officers(given.force().officers().stream()
                .map(o -> Officer.builder().from(o).contact("050 000 00 00").build())
                .toList())
            .absences(List.of(Absence.builder()
                .officerId(officer.id())
                .firstDay(given.date())
                .lastDay(given.date())
                .reason("перелом")
                .build()))
            .build())
        .build();
    var plan = plan(problem);

    var silent = all(workbook(of(plan, problem).build()));
    var told = all(workbook(of(plan, problem).contacts(true).build()));

    assertThat(silent).doesNotContain("050 000 00 00").doesNotContain("перелом");
    assertThat(told).contains("050 000 00 00").doesNotContain("перелом");
  }

  @Test
  void writesDaysThatNoSpreadsheetKnowsAsTextsThatAreNoFormulas() throws IOException {
    var given = problem("one-car");
    var problem = PlanningProblem.builder()
        .from(given)
        .force(Force.builder()
            .from(given.force())
            .officers(given.force().officers().stream()
                .map(o -> Officer.builder().from(o).inServiceTo(LocalDate.MAX).build())
                .toList())
            .build())
        .build();

    try (var workbook = workbook(of(plan(problem), problem).build())) {
      assertThat(rows(workbook.getSheet("Навантаження")).get(0).cell("На службі до"))
          .extracting(Cell::getStringCellValue)
          .isEqualTo("'+999999999-12-31");
    }
  }

  @Test
  void speaksEnglishThroughout() throws IOException {
    var problem = problem("over-the-norm");

    try (var workbook = workbook(compared(problem).language(Language.EN).build())) {
      assertThat(names(workbook))
          .containsExactly(
              "Summary",
              "Beats",
              "Loads",
              "Assignments",
              "Unserved",
              "Moves",
              "Shortage",
              "Findings");
      for (var sheet : workbook) {
        for (var cell : sheet.getRow(0)) {
          assertThat(cell.getStringCellValue()).matches("[\\x20-\\x7E]+");
        }
      }
    }
  }

  @Test
  void namesSheetsSoThatSpreadsheetsTakeThemAsTheyAre() {
    for (var key : SpreadsheetPhrases.ALL.keys()) {
      if (key.startsWith("sheet.")) {
        for (var language : Language.values()) {
          assertThat(SpreadsheetPhrases.ALL.say(language, key))
              .hasSizeLessThanOrEqualTo(31)
              .doesNotContainPattern("[/\\\\?*\\[\\]:']");
        }
      }
    }
  }

  @Test
  void hasTheSameBytesOnAnyDayInAnyLocaleAndTimeZone() {
    var problem = problem("hostile");
    var given = compared(problem).build();
    var locale = Locale.getDefault();
    var zone = TimeZone.getDefault();
    byte[] one;
    byte[] other;
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      one = given.bytes();
      Locale.setDefault(Locale.forLanguageTag("uk-UA"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Anchorage"));
      other = given.bytes();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }

    assertThat(one).isEqualTo(other);
    assertThat(new String(one, StandardCharsets.ISO_8859_1))
        .doesNotContain(String.valueOf(LocalDate.now(java.time.ZoneOffset.UTC)));
  }

  @Test
  void replacesAFileWholeAndLeavesNothingBeside() throws IOException {
    var problem = problem("one-car");
    var path = folder.resolve("out/plan.xlsx");
    Files.createDirectories(folder.resolve("out"));
    Files.writeString(path, "earlier");

    of(plan(problem), problem).build().write(path);

    assertThat(path).hasBinaryContent(of(plan(problem), problem).build().bytes());
    assertThat(folder.resolve("out").toFile().list()).containsExactly("plan.xlsx");
  }

  @Test
  void refusesAPlanOfAnotherProblemAndAComparisonWithAnotherPlan() {
    var problem = problem("one-car");
    var other = problem("over-the-norm");
    var plan = plan(problem);
    var backwards = PlanComparison.between(
        plan, Planner.builder().policy(BOOK).build().evaluate(problem, Map.of()));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(plan, other).build())
        .withMessageContaining("one-car", "over-the-norm");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(plan, problem).comparison(backwards).build())
        .withMessageContaining("another plan");
  }

  private static PlanningProblem problem(String scenario) {
    var given = Scenarios.find(scenario).map(Scenario::dataset).orElseThrow();
    return given.problemOn(Scenarios.named(scenario).date());
  }

  private static BeatPlan plan(PlanningProblem problem) {
    return Planner.builder().policy(BOOK).build().plan(problem);
  }

  private static PlanSpreadsheet.Builder of(BeatPlan plan, PlanningProblem problem) {
    return PlanSpreadsheet.builder().plan(plan).problem(problem);
  }

  /** Against a plan in which everybody has nobody. */
  private static PlanSpreadsheet.Builder compared(PlanningProblem problem) {
    var plan = plan(problem);
    var nobody = Planner.builder().policy(BOOK).build().evaluate(problem, Map.of());
    return of(plan, problem).comparison(PlanComparison.between(nobody, plan));
  }

  private static PlanningProblem named(PlanningProblem problem, String name) {
    return PlanningProblem.builder()
        .from(problem)
        .territory(Territory.builder()
            .from(problem.territory())
            .settlements(problem.territory().settlements().stream()
                .map(s -> Settlement.builder().from(s).name(name).build())
                .toList())
            .build())
        .build();
  }

  private static XSSFWorkbook workbook(PlanSpreadsheet given) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(given.bytes()));
  }

  private static List<String> names(XSSFWorkbook workbook) {
    var names = new ArrayList<String>();
    workbook.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  /** Cells by the headings above them. */
  private record Line(Map<String, Cell> cells) {

    Cell cell(String heading) {
      return Objects.requireNonNull(cells.get(heading), heading);
    }

    String text(String heading) {
      return cells.containsKey(heading) ? cell(heading).getStringCellValue() : "";
    }
  }

  private static List<Line> rows(Sheet sheet) {
    var rows = new ArrayList<Line>();
    for (var i = 1; i <= sheet.getLastRowNum(); i++) {
      var row = new TreeMap<String, Cell>();
      for (var cell : sheet.getRow(i)) {
        row.put(sheet.getRow(0).getCell(cell.getColumnIndex()).getStringCellValue(), cell);
      }
      rows.add(new Line(row));
    }
    return rows;
  }

  private static String all(XSSFWorkbook workbook) throws IOException {
    try (workbook) {
      return workbook.getSharedStringSource().getSharedStringItems().stream()
          .map(org.apache.poi.ss.usermodel.RichTextString::getString)
          .collect(Collectors.joining("\n"));
    }
  }
}
