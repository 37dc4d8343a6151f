package io.github.dilnytsia.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.Lists;
import io.github.dilnytsia.Planner;
import io.github.dilnytsia.dataset.PlanFolder;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.OfficerLoad;
import io.github.dilnytsia.plan.PlanComparison;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.plan.RunnerUp;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.scenario.Scenarios;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.territory.PlaceName;
import io.github.dilnytsia.territory.Settlement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan says the same in its workbook as in its CSV files, and the workbook's sheets agree with each other. */
class PlanSheetsTest {

  private static final Planner PLANNER =
      Planner.builder().policy(RuleBook.ukraine()).threads(2).build();
  private static final Map<String, Made> MADE = new ConcurrentHashMap<>();
  private static final Pattern FIELD =
      Pattern.compile("(\"(?:[^\"]|\"\")*\"|[^,\"\\n]*)(,|\\n)", Pattern.DOTALL);

  /** A plan of a scenario, made once for all tests. */
  private record Made(BeatPlan plan, PlanningProblem problem) {

    static Made of(String scenario) {
      return MADE.computeIfAbsent(scenario, name -> {
        var problem =
            Scenarios.named(name).dataset().problemOn(Scenarios.named(name).date());
        return new Made(PLANNER.plan(problem), problem);
      });
    }

    PlanSpreadsheet.Builder workbook() {
      return PlanSpreadsheet.builder().plan(plan).problem(problem);
    }

    /** The same units, each with the officer who was next; the first one had nobody. */
    BeatPlan toTheNext() {
      var officers = new TreeMap<String, String>();
      plan.assignments().stream()
          .skip(1)
          .forEach(assignment -> officers.put(
              assignment.unitId(),
              plan.explanation(assignment.unitId())
                  .runnerUp()
                  .map(RunnerUp::officerId)
                  .orElse(assignment.officerId())));
      return PLANNER.evaluate(problem, officers);
    }
  }

  /** The sheets of a workbook in its language, by the keys of its words. */
  private record Sheets(XSSFWorkbook workbook, Language language) {

    static Sheets of(PlanSpreadsheet given) {
      try {
        return new Sheets(
            new XSSFWorkbook(new ByteArrayInputStream(given.bytes())), given.language());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    String word(String key, Object... figures) {
      return SpreadsheetPhrases.say(key, figures).in(language);
    }

    List<Line> rows(String key) {
      var sheet = workbook.getSheet(word("sheet." + key));
      var rows = new ArrayList<Line>();
      for (var i = 1; i <= sheet.getLastRowNum(); i++) {
        var cells = new TreeMap<String, Cell>();
        for (var cell : sheet.getRow(i)) {
          if (cell.getCellType() != CellType.BLANK) {
            cells.put(sheet.getRow(0).getCell(cell.getColumnIndex()).getStringCellValue(), cell);
          }
        }
        rows.add(new Line(this, cells));
      }
      return rows;
    }

    List<String> headings(String key) {
      return Lists.newArrayList(workbook.getSheet(word("sheet." + key)).getRow(0)).stream()
          .map(Cell::getStringCellValue)
          .toList();
    }

    double figure(String key, Object... figures) {
      return rows("summary").stream()
          .filter(line -> line.text("figure").equals(word("summary." + key, figures)))
          .findFirst()
          .orElseThrow()
          .number("value");
    }
  }

  private record Line(Sheets sheets, Map<String, Cell> cells) {

    Optional<Cell> cell(String column) {
      return Optional.ofNullable(cells.get(sheets.word("column." + column)));
    }

    String text(String column) {
      return cell(column).map(Cell::getStringCellValue).orElse("");
    }

    double number(String column) {
      return cell(column).orElseThrow().getNumericCellValue();
    }

    Optional<LocalDate> day(String column) {
      return cell(column).map(cell -> cell.getLocalDateTimeCellValue().toLocalDate());
    }

    /** A number to four digits, any other text as it is. */
    void says(String column, String csv) {
      var cell = cell(column);
      if (cell.isPresent() && cell.get().getCellType() == CellType.NUMERIC) {
        assertThat(cell.get().getNumericCellValue())
            .as(column)
            .isCloseTo(new BigDecimal(csv).doubleValue(), within(0.000101));
      } else {
        assertThat(text(column)).as(column).isEqualTo(csv);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"over-the-norm", "occupied", "big-city"})
  void everyFigureIsThatOfTheCsvFiles(String scenario) {
    var made = Made.of(scenario);
    var sheets = Sheets.of(made.workbook().build());

    agree(
        made,
        sheets,
        "assignments",
        "plan.csv",
        Map.of(
            "unit", "unit_id",
            "officer", "officer_id",
            "residents", "residents",
            "drive", "drive_minutes",
            "work", "work_hours",
            "travel", "travel_hours"));
    agree(
        made,
        sheets,
        "beats",
        "beats.csv",
        Map.of(
            "officer", "officer_id",
            "hromada-code", "hromada_code",
            "settlements", "settlements",
            "parts", "parts",
            "residents", "residents",
            "hours", "hours",
            "norm-index", "norm_index",
            "load-index", "load_index"));
    agree(
        made,
        sheets,
        "loads",
        "officers.csv",
        Map.of(
            "officer", "officer_id",
            "settlements", "settlements",
            "parts", "parts",
            "residents", "residents",
            "hours", "hours",
            "norm-index", "norm_index",
            "load-index", "load_index",
            "work", "work_hours",
            "travel", "travel_hours",
            "longest-drive", "longest_drive_minutes"));
    agree(
        made,
        sheets,
        "unserved",
        "unserved.csv",
        Map.of(
            "unit", "unit_id", "residents", "residents", "rule", "reason_id", "reason", "reason"));
    agree(
        made,
        sheets,
        "shortage",
        "shortage.csv",
        Map.of(
            "hromada-code", "hromada_code",
            "residents", "residents",
            "officers-needed", "officers_needed",
            "officers-missing", "officers_missing"));
    agree(
        made,
        sheets,
        "findings",
        "findings.csv",
        Map.of(
            "rule", "rule_id",
            "finding", "text",
            "officer", "officer_id",
            "unit", "unit_id",
            "value", "value",
            "limit", "limit",
            "source", "source"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"over-the-norm", "occupied", "big-city"})
  void everyKindIsThatOfTheCsvFilesInWords(String scenario) {
    var made = Made.of(scenario);
    var sheets = Sheets.of(made.workbook().contacts(true).build());

    inWords(made, sheets, "assignments", "plan.csv", "tier", "Tier", "tier");
    inWords(made, sheets, "loads", "officers.csv", "role", "Role", "role");
    inWords(made, sheets, "loads", "officers.csv", "base-kind", "BaseKind", "base_kind");
    inWords(made, sheets, "findings", "findings.csv", "severity", "Severity", "severity");
  }

  private static void agree(
      Made made, Sheets sheets, String sheet, String file, Map<String, String> columns) {
    var rows = sheets.rows(sheet);
    var csv = csv(made, file);
    assertThat(rows).as(file).hasSameSizeAs(csv);
    for (var i = 0; i < rows.size(); i++) {
      for (var column : columns.entrySet()) {
        rows.get(i).says(column.getKey(), given(csv.get(i), column.getValue()));
      }
    }
  }

  private static void inWords(
      Made made,
      Sheets sheets,
      String sheet,
      String file,
      String column,
      String kind,
      String csvColumn) {
    var rows = sheets.rows(sheet);
    var csv = csv(made, file);
    assertThat(rows).isNotEmpty().hasSameSizeAs(csv);
    for (var i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i).text(column))
          .isEqualTo(sheets.word(kind + "." + given(csv.get(i), csvColumn)));
    }
  }

  private static String given(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }

  private static List<Map<String, String>> csv(Made made, String file) {
    var bytes = PlanFolder.contents(made.plan, made.problem, Language.UK).get(file);
    var lines = new ArrayList<List<String>>(List.of(new ArrayList<>()));
    var field = FIELD.matcher(new String(Objects.requireNonNull(bytes), StandardCharsets.UTF_8));
    while (field.find()) {
      var text = field.group(1);
      lines
          .get(lines.size() - 1)
          .add(
              text.startsWith("\"")
                  ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
                  : text);
      if (field.group(2).equals("\n")) {
        lines.add(new ArrayList<>());
      }
    }
    var header = lines.get(0);
    return lines.subList(1, lines.size() - 1).stream()
        .map(fields -> {
          Map<String, String> row = new LinkedHashMap<>();
          fields.forEach(text -> row.put(header.get(row.size()), text));
          return row;
        })
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void placesAreCalledByTheirNamesInTheLanguage(Language language) {
    assertPlacesAreNamed(Made.of("over-the-norm"), language);
    assertPlacesAreNamed(Made.of("occupied"), language);
    assertThat(Made.of("occupied").plan.unserved()).isNotEmpty();
  }

  private static void assertPlacesAreNamed(Made made, Language language) {
    var territory = made.problem.territory();
    var sheets = Sheets.of(made.workbook()
        .language(language)
        .comparison(PlanComparison.between(made.toTheNext(), made.plan))
        .build());
    var isEnglish = language == Language.EN;

    for (var sheet : List.of("assignments", "moves", "unserved")) {
      for (var row : sheets.rows(sheet)) {
        var unit = territory.unit(row.text("unit"));
        var hromada = territory.hromada(unit.hromadaCode());
        assertThat(row.text("unit-name")).isEqualTo(name(unit.settlement(), isEnglish));
        assertThat(row.text("hromada"))
            .isEqualTo(isEnglish ? hromada.nameEn().orElseThrow() : hromada.name());
      }
    }
    for (var row : sheets.rows("beats")) {
      var beat = made.plan.beats().stream()
          .filter(one -> one.officerId().equals(row.text("officer"))
              && one.hromadaCode().equals(row.text("hromada-code")))
          .findFirst()
          .orElseThrow();
      var hromada = territory.hromada(beat.hromadaCode());
      assertThat(row.text("hromada"))
          .isEqualTo(isEnglish ? hromada.nameEn().orElseThrow() : hromada.name());
      assertThat(row.text("role"))
          .isEqualTo(sheets.word("Role." + beat.officer().role()));
      assertThat(row.text("mark"))
          .isEqualTo(row.number("load-index") > 1 ? sheets.word("mark.over") : "");
      for (var unit : beat.units()) {
        assertThat(row.text("units")).contains(name(unit.settlement(), isEnglish));
        unit.part().ifPresent(part -> assertThat(row.text("units")).contains(part.id()));
      }
    }
    for (var row : sheets.rows("shortage")) {
      var hromada = territory.hromada(row.text("hromada-code"));
      assertThat(row.text("hromada"))
          .isEqualTo(isEnglish ? hromada.nameEn().orElseThrow() : hromada.name());
      var raion = PlaceName.of(hromada.raion().orElse(""));
      assertThat(row.text("raion")).isEqualTo(isEnglish ? raion.en() : raion.uk());
    }
    var findings = sheets.rows("findings");
    assertThat(findings).isNotEmpty();
    for (var i = 0; i < findings.size(); i++) {
      var row = findings.get(i);
      var finding = made.plan.findings().get(i);
      assertThat(row.text("hromada"))
          .isEqualTo(finding
              .hromadaCode()
              .map(territory::hromada)
              .map(hromada -> isEnglish ? hromada.nameEn().orElseThrow() : hromada.name())
              .orElse(""));
      assertThat(row.text("measure").isEmpty()).isEqualTo(finding.unit().isEmpty());
      if (!row.text("unit").isEmpty()) {
        var unit = territory.unit(row.text("unit"));
        assertThat(row.text("unit-name")).isEqualTo(name(unit.settlement(), isEnglish));
      }
    }
  }

  private static String name(Settlement settlement, boolean isEnglish) {
    return isEnglish ? settlement.nameEn().orElseThrow() : settlement.name();
  }

  @Test
  void whereAnOfficerSetsOutFromAndServesFromWhenToWhenIsInTheLoads() {
    var made = Made.of("over-the-norm");
    var rows = Sheets.of(made.workbook().build()).rows("loads");

    for (var i = 0; i < rows.size(); i++) {
      var load = made.plan.loads().get(i);
      var base = made.problem.territory().settlement(load.base().settlementCode());
      assertThat(rows.get(i).text("base")).isEqualTo(base.name());
      assertThat(rows.get(i).day("in-service-from")).isEqualTo(load.officer().inServiceFrom());
      assertThat(rows.get(i).day("in-service-to")).isEqualTo(load.officer().inServiceTo());
    }
    assertThat(rows).anyMatch(row -> row.day("in-service-from").isPresent());
  }

  @Test
  void serviceNamesHaveAColumnWhereSomebodyHasOne() {
    var made = Made.of("over-the-norm");

    var nameless = Sheets.of(renamed(made, Optional.empty()).workbook().build());
    var named = Sheets.of(renamed(made, Optional.of("Офіцер Тест")).workbook().build());

    for (var sheet : List.of("beats", "loads", "assignments")) {
      assertThat(nameless.headings(sheet)).doesNotContain(nameless.word("column.service-name"));
      assertThat(named.headings(sheet)).contains(named.word("column.service-name"));
      assertThat(named.rows(sheet))
          .isNotEmpty()
          .allMatch(row -> row.text("service-name").equals("Офіцер Тест"));
    }
  }

  private static Made renamed(Made made, Optional<String> name) {
    var force = Force.builder()
        .from(made.problem.force())
        .officers(made.problem.force().officers().stream()
            .map(officer -> Officer.builder().from(officer).serviceName(name).build())
            .toList())
        .build();
    var problem = PlanningProblem.builder().from(made.problem).force(force).build();
    return new Made(PLANNER.evaluate(problem, officers(made.plan)), problem);
  }

  private static Map<String, String> officers(BeatPlan plan) {
    var officers = new TreeMap<String, String>();
    plan.assignments().forEach(a -> officers.put(a.unitId(), a.officerId()));
    return officers;
  }

  @ParameterizedTest
  @ValueSource(strings = {"over-the-norm", "occupied", "big-city"})
  void theSummaryCountsWhatTheSheetsList(String scenario) {
    var made = Made.of(scenario);
    var sheets = Sheets.of(made.workbook().build());

    var served = sheets.rows("assignments");
    var unserved = sheets.rows("unserved");
    assertThat(sheets.figure("units")).isEqualTo(served.size() + unserved.size());
    assertThat(sheets.figure("residents")).isEqualTo(residents(served) + residents(unserved));
    assertThat(sheets.figure("unserved-units")).isEqualTo(unserved.size());
    assertThat(sheets.figure("unserved-residents")).isEqualTo(residents(unserved));
    assertThat(sheets.figure("missing"))
        .isCloseTo(
            sheets.rows("shortage").stream()
                .mapToDouble(row -> row.number("officers-missing"))
                .sum(),
            within(0.01));
    assertThat(sheets.figure("overloaded"))
        .isEqualTo(sheets.rows("loads").stream()
            .filter(row -> !row.text("mark").isEmpty())
            .toList()
            .size());
    assertThat(sheets.figure("longest-drive"))
        .isEqualTo(served.stream().mapToDouble(row -> row.number("drive")).max().orElseThrow());
    assertThat(sheets.figure("mean-drive"))
        .isCloseTo(
            served.stream()
                    .mapToDouble(row -> row.number("residents") * row.number("drive"))
                    .sum()
                / residents(served),
            within(0.001));
    assertThat(sheets.figure("cost"))
        .isCloseTo(made.plan.score().total().toMillis() / 3.6e6, within(0.0001));
    assertThat(sheets.figure("gap"))
        .isCloseTo(1 - sheets.figure("bound") / sheets.figure("cost"), within(0.00001));
    assertThat(sheets.figure("estimated-drives")).isEqualTo(made.plan.estimatedDrives());
    for (var severity : Severity.values()) {
      var word = sheets.word("Severity." + severity);
      assertThat(sheets.figure("findings", word))
          .isEqualTo(sheets.rows("findings").stream()
              .filter(row -> row.text("severity").equals(word))
              .toList()
              .size());
    }
  }

  private static double residents(List<Line> rows) {
    return rows.stream().mapToDouble(row -> row.number("residents")).sum();
  }

  @Test
  void aMoveSaysWhoWasWhoIsAndWhetherThatIsNearer() {
    var made = Made.of("big-city");
    var next = made.toTheNext();
    for (var comparison :
        List.of(PlanComparison.between(next, made.plan), PlanComparison.between(made.plan, next))) {
      var sheets = Sheets.of(
          made.workbook().plan(comparison.after()).comparison(comparison).build());

      var moves = sheets.rows("moves");

      for (var row : moves) {
        var was = comparison.before().findAssignment(row.text("unit"));
        var is = comparison.after().findAssignment(row.text("unit"));
        assertThat(row.text("officer-before")).isEqualTo(officer(was));
        assertThat(row.text("officer-after")).isEqualTo(officer(is));
        assertThat(row.cell("drive-before").isPresent()).isEqualTo(was.isPresent());
        assertThat(row.cell("drive-after").isPresent()).isEqualTo(is.isPresent());
        if (was.isPresent() && is.isPresent()) {
          assertThat(row.number("drive-change"))
              .isCloseTo(row.number("drive-after") - row.number("drive-before"), within(0.0011));
          var nearer = is.get().drive().compareTo(was.get().drive());
          assertThat(row.text("nearer"))
              .isEqualTo(nearer < 0 ? "▼ ближче" : nearer > 0 ? "▲ далі" : "");
        } else {
          assertThat(row.cell("drive-change")).isEmpty();
          assertThat(row.text("nearer")).isEmpty();
        }
      }
      assertThat(moves.stream().map(row -> row.text("nearer")))
          .contains("")
          .containsAnyOf("▼ ближче", "▲ далі");
      assertThat(sheets.figure("moved-units")).isEqualTo(moves.size());
      assertThat(sheets.figure("moved-residents")).isEqualTo(residents(moves));
      assertThat(sheets.figure("nearer-residents"))
          .isEqualTo(residents(moves.stream()
              .filter(row -> row.text("nearer").equals("▼ ближче"))
              .toList()));
      assertThat(sheets.figure("farther-residents"))
          .isEqualTo(residents(
              moves.stream().filter(row -> row.text("nearer").equals("▲ далі")).toList()));
    }
  }

  private static String officer(Optional<Assignment> assignment) {
    return assignment.map(Assignment::officerId).orElse("");
  }

  @Test
  void marksTheHromadasThatLackOfficers() {
    for (var scenario : List.of("over-the-norm", "occupied", "one-car")) {
      for (var row : Sheets.of(Made.of(scenario).workbook().build()).rows("shortage")) {
        assertThat(row.text("mark"))
            .isEqualTo(row.number("officers-missing") > 0 ? "▲ бракує офіцерів" : "");
      }
    }
  }

  @Test
  void marksWhatSomebodyHasDecided() {
    var made = Made.of("over-the-norm");
    var pinned = made.plan.assignments().stream()
        .map(a -> Assignment.builder()
            .from(a)
            .pinned(a.equals(made.plan.assignments().get(0)))
            .build())
        .toList();
    var plan = BeatPlan.builder().from(made.plan).assignments(pinned).build();

    var rows = Sheets.of(made.workbook().plan(plan).build()).rows("assignments");

    assertThat(rows.get(0).text("pinned")).isEqualTo("так");
    assertThat(rows.subList(1, rows.size())).allMatch(row -> row.text("pinned").isEmpty());
  }

  /** One who is beyond the norm by less than is written is beyond it in figures, words and colour alike. */
  @Test
  void whoIsBeyondTheNormByEverSoLittleIsMarkedInFiguresToo() {
    var made = Made.of("over-the-norm");
    var loads = made.plan.loads().stream()
        .map(load -> OfficerLoad.builder()
            .from(load)
            .normIndex(new BigDecimal("1.000000001"))
            .hoursIndex(BigDecimal.ONE)
            .build())
        .toList();
    var plan = BeatPlan.builder().from(made.plan).loads(loads).build();

    var rows = Sheets.of(made.workbook().plan(plan).build()).rows("loads");

    assertThat(rows).isNotEmpty().allSatisfy(row -> {
      assertThat(row.text("mark")).isEqualTo("▲ понад норму");
      assertThat(row.number("load-index")).isGreaterThan(1);
      assertThat(row.number("norm-index")).isGreaterThan(1);
      assertThat(row.number("hours-index")).isEqualTo(1);
    });
  }

  @Test
  void whoIsAtTheNormIsNotBeyondIt() {
    var made = Made.of("over-the-norm");
    var loads = made.plan.loads().stream()
        .map(load -> OfficerLoad.builder()
            .from(load)
            .normIndex(BigDecimal.ONE)
            .hoursIndex(BigDecimal.ONE)
            .build())
        .toList();
    var plan = BeatPlan.builder().from(made.plan).loads(loads).build();

    var sheets = Sheets.of(made.workbook().plan(plan).build());

    assertThat(sheets.rows("loads")).isNotEmpty().allSatisfy(row -> {
      assertThat(row.text("mark")).isEmpty();
      assertThat(row.number("load-index")).isEqualTo(1);
    });
    assertThat(sheets.figure("overloaded")).isZero();
  }

  /** How parts are packed is not the same in every build of Java, and who guesses at a file reads its first part. */
  @Test
  void partsAreNotPackedAndTheListOfThemIsTheFirst() throws IOException {
    var entries = new ArrayList<ZipEntry>();
    var bytes = Made.of("one-car").workbook().build().bytes();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.add(entry);
      }
    }

    assertThat(entries.get(0).getName()).isEqualTo("[Content_Types].xml");
    assertThat(entries)
        .hasSizeGreaterThan(8)
        .allMatch(entry -> entry.getMethod() == ZipEntry.STORED)
        .allMatch(entry -> entry.getTimeLocal().getYear() == 1980);
  }

  @Test
  void saysWhenTheSearchWasInterruptedAndWhichRulesWereChanged() {
    var made = Made.of("one-car");
    var plan = BeatPlan.builder()
        .from(made.plan)
        .interrupted(true)
        .amendedRules(List.of("reach.wanted", "=x"))
        .build();

    var odd = Sheets.of(made.workbook().plan(plan).build()).rows("summary");
    var plain = Sheets.of(made.workbook().build()).rows("summary");

    assertThat(odd)
        .anyMatch(row -> row.text("figure").equals("Пошук"))
        .anyMatch(row -> row.cell("value").orElseThrow().toString().equals("reach.wanted, =x"));
    assertThat(plain).hasSize(odd.size() - 2);
  }
}
