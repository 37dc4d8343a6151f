package io.github.dilnytsia.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.PlainPolicy;
import io.github.dilnytsia.Planner;
import io.github.dilnytsia.dataset.PlanFolderContents.AssignmentRow;
import io.github.dilnytsia.dataset.PlanFolderContents.FileState;
import io.github.dilnytsia.dataset.PlanFolderContents.NearnessRow;
import io.github.dilnytsia.dataset.PlanFolderContents.OfficerRow;
import io.github.dilnytsia.internal.Defused;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.OfficerLoad;
import io.github.dilnytsia.plan.PlanningProblem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFolderReadTest {

  @TempDir
  Path temp;

  private Path out;
  private PlanningProblem problem;
  private BeatPlan plan;

  @BeforeEach
  void writeAPlan() {
    out = temp.resolve("out");
    problem = new TestFolder(temp.resolve("in"))
        .remove("pins.csv")
        .read()
        .problemOn(LocalDate.of(2022, 3, 1));
    plan = Planner.builder().policy(PlainPolicy.soft()).seed(7).build().plan(problem);
    PlanFolder.write(plan, problem, out, Language.UK);
  }

  private void change(String file, String old, String changed) throws IOException {
    var text = Files.readString(out.resolve(file));
    assertThat(text).contains(old);
    Files.writeString(out.resolve(file), text.replace(old, changed));
  }

  private List<String> problems() {
    return PlanFolder.read(out).problems().stream().map(TestFolder::inShort).toList();
  }

  @Test
  void readsBackWhatWasWritten() {
    var contents = PlanFolder.read(out);

    assertThat(contents.problems()).isEmpty();
    assertThat(contents.isWhole()).isTrue();
    assertThat(contents.files())
        .hasSize(8)
        .allSatisfy((file, state) -> assertThat(state).isEqualTo(FileState.AS_WRITTEN));
    assertThat(contents.assignments())
        .extracting(AssignmentRow::unitId)
        .containsExactlyElementsOf(
            plan.assignments().stream().map(Assignment::unitId).toList());
    assertThat(contents.unserved()).hasSize(plan.unserved().size());
    assertThat(contents.beats()).hasSize(plan.beats().size());
    assertThat(contents.officers())
        .extracting(OfficerRow::officerId)
        .containsExactlyElementsOf(
            plan.loads().stream().map(OfficerLoad::officerId).toList());
    assertThat(contents.shortages()).hasSize(plan.shortages().size());
    assertThat(contents.nearness()).allSatisfy(this::saysWhatThePlanSays);
    assertThat(contents.nearness()).hasSize(plan.nearnessByHromada().size());
  }

  private void saysWhatThePlanSays(NearnessRow row) {
    var nearness = plan.nearness(row.hromadaCode());
    var officer = nearness.toOfficer();

    assertThat(row.toOfficer().residents()).isEqualTo(officer.residents());
    assertThat(row.toOfficer().minutes().isPresent()).isEqualTo(officer.residents() > 0);
    row.toOfficer()
        .minutes()
        .ifPresent(minutes -> assertThat(minutes).isEqualTo(Figures.minutes(officer.meanDrive())));
    assertThat(row.kilometresSaved())
        .isEqualByComparingTo(Figures.kilometres(plan.kilometresSaved(nearness)));
  }

  @Test
  void readsBackTheLongestIdAndSumsOfTheLargestFiguresTheDataMayHave() {
    var id = "=" + "P".repeat(99);
    var folder = new TestFolder(temp.resolve("large"))
        .remove("pins.csv")
        .remove("forbids.csv")
        .remove("weights.csv");
    for (var file : List.of("officers.csv", "absences.csv", "current_plan.csv")) {
      folder.set(file, folder.text(file).replace("POG-1", id));
    }
    folder
        .set(
            "settlements.csv",
            folder
                .text("settlements.csv")
                .replace(",3937,", ",100000000,")
                .replace(",2236,", ",99999999,"))
        .set("demand.csv", folder.text("demand.csv").replace(",3,1\n", ",3,100000000\n"));
    var largest = folder.read().problemOn(LocalDate.of(2022, 5, 1));
    var large = Planner.builder().policy(PlainPolicy.soft()).build().plan(largest);
    PlanFolder.write(large, largest, out, Language.UK);

    var contents = PlanFolder.read(out);

    assertThat(problems()).isEmpty();
    assertThat(contents.officers())
        .anyMatch(row -> row.officerId().equals(id) && row.residents() == 199_999_999);
    assertThat(contents.officers())
        .anyMatch(row -> row.hours().compareTo(BigDecimal.valueOf(100_000_000)) > 0);
  }

  @Test
  void givesWholeSecondsBackExactly() {
    assertThat(PlanFolder.read(out).assignments())
        .extracting(AssignmentRow::drive)
        .containsExactlyElementsOf(
            plan.assignments().stream().map(Assignment::drive).toList());
  }

  @Test
  void readsTheFiguresOfTheSummary() {
    var summary = PlanFolder.read(out).summary().orElseThrow();

    assertThat(summary.date()).isEqualTo(plan.date());
    assertThat(summary.fingerprint()).isEqualTo(plan.fingerprint());
    assertThat(summary.figure("seed")).isEqualTo(BigDecimal.valueOf(7));
    assertThat(summary.figure("cost.total"))
        .isEqualTo(Figures.exactHours(plan.score().total()));
    assertThat(summary.hashes()).containsKey("plan.geojson");
    assertThat(summary.interrupted()).isFalse();
  }

  @Test
  void saysWhoServesWhom() {
    assertThat(PlanFolder.read(out).officerByUnit())
        .containsEntry(TestFolder.VILLAGE, "POG-1")
        .doesNotContainKey(TestFolder.TOWN);
  }

  @Test
  void tellsEveryFileThatIsMissing() throws IOException {
    Files.delete(out.resolve("beats.csv"));
    Files.delete(out.resolve("plan.geojson"));

    assertThat(problems()).containsExactly("beats.csv:::", "plan.geojson:::");
    assertThat(PlanFolder.read(out).files()).containsEntry("beats.csv", FileState.MISSING);
  }

  @Test
  void tellsAFileThatWasChangedThoughEveryRowCanBeRead() throws IOException {
    change("plan.csv", ",3937,", ",3938,");

    var contents = PlanFolder.read(out);

    assertThat(contents.files()).containsEntry("plan.csv", FileState.CHANGED);
    assertThat(contents.assignments()).hasSize(plan.assignments().size());
    assertThat(contents.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.file()).isEqualTo("plan.csv");
      assertThat(problem.text().in(Language.EN)).contains("another run");
    });
  }

  @Test
  void tellsAFolderWithoutASummary() throws IOException {
    Files.delete(out.resolve("summary.json"));

    assertThat(problems()).containsExactly("summary.json:::");
    assertThat(PlanFolder.read(out).files()).containsEntry("plan.csv", FileState.UNLISTED);
  }

  @Test
  void tellsAFolderThatIsNotThere() {
    assertThat(PlanFolder.read(temp.resolve("nowhere")).problems()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "plan.csv,',3937,',',-3937,',residents,-3937",
    "plan.csv,',COMMUNITY,',',SOMEBODY,',tier,SOMEBODY",
    "plan.csv,',1.500,',',NaN,',drive_minutes,NaN",
    "officers.csv,',COMMUNITY_OFFICER,',',CAPTAIN,',role,CAPTAIN",
    "shortage.csv,'UA05020010000053508,','',hromada_code,''",
    "nearness.csv,'UA05020010000053508,','',hromada_code,''",
    "nearness.csv,',-9.921',',much',km_saved_per_month,much"
  })
  void tellsRowsThatCannotBeRead(
      String file, String old, String changed, String column, String found) throws IOException {
    change(file, old, changed);

    assertThat(PlanFolder.read(out).problems())
        .filteredOn(problem -> problem.row().isPresent())
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.file()).isEqualTo(file));
    if (!found.isEmpty()) {
      assertThat(PlanFolder.read(out).problems()).anySatisfy(problem -> {
        assertThat(problem.column()).contains(column);
        assertThat(problem.found()).contains(found);
      });
    }
  }

  @Test
  void tellsAUnitThatIsAssignedTwice() throws IOException {
    var row = Files.readString(out.resolve("plan.csv")).lines().toList().get(1);
    Files.writeString(
        out.resolve("plan.csv"), Files.readString(out.resolve("plan.csv")) + row + "\n");

    assertThat(problems())
        .anySatisfy(problem -> assertThat(problem)
            .startsWith("plan.csv:%d:unit_id".formatted(plan.assignments().size() + 2)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "7",
        "null",
        "{\"cost\": 1e999999999}",
        "{\"cost\": {\"total\": \"much\"}}",
        "{\"a\": {\"b\": {\"c\": []}}}"
      })
  void tellsWhatIsWrongWithASummaryAndNeverFails(String text) throws IOException {
    Files.writeString(out.resolve("summary.json"), text);

    var contents = PlanFolder.read(out);

    assertThat(contents.summary()).isEmpty();
    assertThat(contents.problems())
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.file()).isEqualTo("summary.json"));
  }

  @Test
  void tellsAFileTheSummaryDoesNotList() throws IOException {
    change("summary.json", "\"beats.csv\"", "\"beat.csv\"");

    assertThat(problems()).containsExactly("summary.json::files.beats.csv:", "beat.csv:::");
  }

  @Test
  void looksForNoFileOutsideTheFolderWhateverTheSummaryLists() throws IOException {
    change("summary.json", "\"beats.csv\"", "\"../out/beats.csv\"");

    assertThat(problems())
        .containsExactly("summary.json::files:../out/beats.csv", "summary.json::files.beats.csv:");
  }

  @Test
  void tellsAFurtherFileThatIsMissingOrChanged() throws IOException {
    var files = PlanFiles.builder()
        .plan(plan)
        .problem(problem)
        .putFurther("a.geojson", new byte[] {'{', '}'})
        .putFurther("b.geojson", new byte[] {'{', '}'})
        .build();
    PlanFolder.write(files, out);
    assertThat(problems()).isEmpty();
    Files.delete(out.resolve("a.geojson"));
    Files.writeString(out.resolve("b.geojson"), "[]");

    var contents = PlanFolder.read(out);

    assertThat(contents.files())
        .containsEntry("a.geojson", FileState.MISSING)
        .containsEntry("b.geojson", FileState.CHANGED);
    assertThat(contents.problems())
        .extracting(DataProblem::file)
        .containsExactly("a.geojson", "b.geojson");
  }

  @Test
  void tellsASummaryThatIsNoText() throws IOException {
    Files.write(out.resolve("summary.json"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xD8});

    assertThat(PlanFolder.read(out).problems()).isNotEmpty();
  }

  @Test
  void givesTextsBackThatWereDefused() {
    assertThat(List.of("=1+1", "'=1+1", "''-", "'a", "a=b", "@", "\tx", "+380", ""))
        .allSatisfy(text -> assertThat(Defused.original(Defused.text(text))).isEqualTo(text));
    assertThat(Defused.text("=1+1")).isEqualTo("'=1+1");
    assertThat(Defused.text("'a")).isEqualTo("'a");
  }
}
