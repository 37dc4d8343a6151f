package io.github.dilnytsia.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.hash.Hashing;
import io.github.dilnytsia.PlainPolicy;
import io.github.dilnytsia.Planner;
import io.github.dilnytsia.internal.Shown;
import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanningProblem;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFolderTest {

  @TempDir
  Path temp;

  private PlanningProblem problem;
  private BeatPlan plan;

  @BeforeEach
  void makeAPlan() {
    problem = new TestFolder(temp.resolve("in"))
        .set("pins.csv", """
            unit_id,officer_id,author,reason
            UA05020010010058853,POG-1,Коваль,знає людей
            """)
        .read()
        .problemOn(LocalDate.of(2022, 3, 1));
    plan = BeatPlan.builder()
        .from(Planner.builder().policy(PlainPolicy.soft()).seed(7).build().plan(problem))
        .addFindings(Finding.builder()
            .severity(Severity.WARNING)
            .ruleId("test.formula")
            .officerId("POG-1")
            .value(new BigDecimal("-2"))
            .limit(BigDecimal.ONE)
            .unit("km")
            .source("=1+1")
            .text(Wording.of("=українською", "@english"))
            .build())
        .build();
  }

  private Path write() {
    var out = temp.resolve("out");
    PlanFolder.write(plan, problem, out, Language.UK);
    return out;
  }

  private String text(String file) throws IOException {
    return Files.readString(write().resolve(file));
  }

  @Test
  void writesEveryFileOfAPlan() {
    assertThat(write().toFile().list())
        .containsExactlyInAnyOrder(
            "plan.csv",
            "beats.csv",
            "officers.csv",
            "unserved.csv",
            "findings.csv",
            "shortage.csv",
            "nearness.csv",
            "plan.geojson",
            "summary.json");
  }

  @Test
  void writesARowForEachAssignment() throws IOException {
    assertThat(text("plan.csv").lines().toList())
        .hasSize(1 + plan.assignments().size())
        .startsWith(
            "unit_id,katottg,officer_id,tier,drive_minutes,work_hours,travel_hours,residents,pinned")
        .anySatisfy(row -> assertThat(row)
            .matches("UA05020010010058853,UA05020010010058853,POG-1,COMMUNITY,1\\.500,"
                + "[0-9]+\\.[0-9]{4},[0-9]+\\.[0-9]{4},3937,1"));
  }

  @Test
  void writesARowForEachOfficerAlsoWithoutABeat() throws IOException {
    var rows = text("officers.csv").lines().toList();

    assertThat(rows).hasSize(1 + plan.loads().size());
    assertThat(rows.get(0))
        .startsWith(
            "officer_id,hromada_code,settlements,parts,residents,hours,norm_index,load_index")
        .endsWith("base_kind");
  }

  @Test
  void joinsTheHromadasOfAnOfficerByABlank() throws IOException {
    var wide = plan.beats().stream()
        .filter(beat -> beat.officerId().equals("DOP-1"))
        .map(beat -> beat.hromadaCode())
        .sorted()
        .toList();

    assertThat(text("officers.csv")).contains("DOP-1," + String.join(" ", wide) + ",");
  }

  @Test
  void writesUnservedUnitsWithTheirReason() throws IOException {
    assertThat(text("unserved.csv").lines().toList())
        .hasSize(1 + plan.unserved().size())
        .anySatisfy(row -> assertThat(row)
            .startsWith("UA05020010020055396,UA05020010020055396,2236,access.inaccessible,"));
  }

  @Test
  void defusesTextsThatLookLikeFormulasButNoFigures() throws IOException {
    assertThat(text("findings.csv"))
        .contains("WARNING,test.formula,,POG-1,,-2,1,km,'=1+1,'=українською\n");
  }

  @Test
  void speaksTheLanguageItIsGiven() throws IOException {
    PlanFolder.write(plan, problem, temp.resolve("en"), Language.EN);

    assertThat(temp.resolve("en/findings.csv")).content().contains("'@english");
  }

  @Test
  void listsTheHashOfEveryOtherFileInTheSummary() throws IOException {
    var summary = text("summary.json");

    for (var file : new String[] {"plan.csv", "officers.csv", "plan.geojson"}) {
      var hash = Hashing.sha256()
          .hashBytes(Files.readAllBytes(temp.resolve("out").resolve(file)))
          .toString();
      assertThat(summary).contains("\"" + file + "\" : \"" + hash + "\"");
    }
    assertThat(summary).doesNotContain("\"summary.json\"");
  }

  @Test
  void writesTheKeysOfTheSummaryInTheirOrder() throws IOException {
    assertThat(text("summary.json").lines().filter(line -> line.startsWith("  \"")))
        .extracting(line -> line.split("\"", -1)[1])
        .containsExactly(
            "dataset",
            "date",
            "version",
            "seed",
            "fingerprint",
            "units",
            "residents",
            "officersInService",
            "unservedResidents",
            "officersMissing",
            "cost",
            "bound",
            "gap",
            "meanDriveMinutes",
            "longestDriveMinutes",
            "findings",
            "files",
            "interrupted",
            "estimatedDrives",
            "officersMissingByRaion",
            "nearness",
            "amendedRules");
  }

  @Test
  void offersTheFilesWithoutWritingThem() throws IOException {
    var summary = PlanFolder.contents(plan, problem, Language.UK).get("summary.json");

    assertThat(summary).isNotNull().isEqualTo(Files.readAllBytes(write().resolve("summary.json")));
  }

  @Test
  void keepsWhatAmendedThePolicyAndIsOtherwiseTheSame() throws IOException {
    var amendments = Map.of("--rules own.drl", "ab12", "--without reach.wanted", "");

    PlanFolder.write(plan, problem, temp.resolve("out"), Language.UK, amendments);

    assertThat(PlanFolder.read(temp.resolve("out")).summary().orElseThrow().amendments())
        .isEqualTo(amendments);
    assertThat(PlanFolder.contents(plan, problem, Language.UK).get("summary.json"))
        .isEqualTo(PlanFolder.contents(plan, problem, Language.UK, Map.of()).get("summary.json"));
    assertThat(text("summary.json")).doesNotContain("amendments");
  }

  @Test
  void worksTheGapOutFromTheHoursInTheFile() throws IOException {
    PlanFolder.write(plan, problem, temp.resolve("out"), Language.UK);
    var summary = PlanFolder.read(temp.resolve("out")).summary().orElseThrow();
    var total = summary.figure("cost.total");

    assertThat(summary.figure("gap"))
        .isEqualByComparingTo(
            total.subtract(summary.figure("bound.cost")).divide(total, 6, RoundingMode.HALF_UP));
  }

  @Test
  void countsFindingsOfAllFourSeverities() throws IOException {
    assertThat(text("summary.json"))
        .contains("\"FORBIDDEN\" : 0")
        .contains("\"OVER_NORM\" : ")
        .contains("\"WARNING\" : ")
        .contains("\"NOTE\" : ");
  }

  @Test
  void drawsEveryUnitOnTheMapAlsoThoseNobodyServes() throws IOException {
    assertThat(text("plan.geojson").lines().filter(line -> line.contains("{\"type\":\"Feature\",")))
        .hasSize(problem.territory().units().size())
        .anySatisfy(line -> assertThat(line)
            .contains("\"coordinates\":[28.36944855,49.16723442]")
            .contains("\"id\":\"UA05020010020055396\"")
            .contains("\"officer_id\":null")
            .contains("\"residents\":2236")
            .contains("\"name_uk\":\"Слов’янка\",\"name_en\":null")
            .contains("\"hromada_uk\":\"Агрономічна\",\"hromada_en\":\"Ahronomichna\""));
  }

  private PlanFiles with(String name, String text) {
    return PlanFiles.builder()
        .plan(plan)
        .problem(problem)
        .putFurther("z.txt", new byte[] {'z'})
        .putFurther(name, text.getBytes(StandardCharsets.UTF_8))
        .build();
  }

  @Test
  void putsFurtherFilesBesideThePlansOwnAndListsTheirHashes() throws IOException {
    var out = temp.resolve("out");

    PlanFolder.write(with("beats.geojson", "{}"), out);

    assertThat(out.resolve("beats.geojson")).hasContent("{}");
    assertThat(Files.readString(out.resolve("summary.json")))
        .contains("\"beats.geojson\" : \"" + Hashing.sha256().hashBytes(new byte[] {'{', '}'}));
    assertThat(PlanFolder.read(out).problems()).isEmpty();
    assertThat(PlanFolder.read(out).furtherFiles()).containsExactly("beats.geojson", "z.txt");
    assertThat(with("beats.geojson", "{}").contents().keySet())
        .endsWith("plan.geojson", "beats.geojson", "z.txt", "summary.json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "../plan.txt",
        "a/b.txt",
        "a\\b.txt",
        "/etc/passwd",
        ".hidden",
        "NUL",
        "карта.txt",
        "a\u202etxt.exe",
        "plan.csv",
        "Summary.JSON",
        "officers.csv",
        "settlements.csv"
      })
  void refusesFurtherFilesThatLeaveTheFolderOrTakeANameOfOurs(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(name, "text"))
        .withMessageContainingAll("further file", Shown.of(name), "expected");
  }

  @Test
  void takesNamesOfAHundredCharactersAndNoLonger() {
    var longest = "a".repeat(96) + ".txt";

    assertThat(with(longest, "text").contents()).containsKey(longest);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with("a" + longest, "text"))
        .withMessageContaining("at most 100");
  }

  @Test
  void writesTheSameBytesAgain() throws IOException {
    var first = text("plan.geojson") + text("summary.json") + text("plan.csv");
    PlanFolder.write(plan, problem, temp.resolve("second"), Language.UK);

    var second = Files.readString(temp.resolve("second/plan.geojson"))
        + Files.readString(temp.resolve("second/summary.json"))
        + Files.readString(temp.resolve("second/plan.csv"));

    assertThat(second).isEqualTo(first);
  }

  @Test
  void removesTheOldSummaryBeforeItReplacesAnything() throws IOException {
    var out = write();
    Files.delete(out.resolve("plan.csv"));
    Files.createDirectories(out.resolve("plan.csv/in-the-way"));

    assertThat(catchThrowable(this::write)).isNotNull();
    assertThat(out.resolve("summary.json")).doesNotExist();
  }

  @Test
  void namesTheDependencyToAddWhereJacksonIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Jackson.require("Writing a plan", () -> {
          throw new NoClassDefFoundError("com/fasterxml/jackson/core/JsonGenerator");
        }))
        .withMessageContainingAll("Writing a plan", "com.fasterxml.jackson.core:jackson-core");
  }

  @Test
  void refusesToWriteIntoADataset() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanFolder.write(plan, problem, temp.resolve("in"), Language.UK))
        .withMessageContaining("dataset");
  }

  @Test
  void refusesThePlanOfAnotherProblem() {
    var other =
        PlanningProblem.builder().from(problem).date(LocalDate.of(2022, 3, 2)).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanFolder.write(plan, other, temp.resolve("out"), Language.UK))
        .withMessageContaining(problem.fingerprint());
  }
}
