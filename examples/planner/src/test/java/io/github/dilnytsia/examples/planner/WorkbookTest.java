package io.github.dilnytsia.examples.planner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.dataset.Datasets;
import io.github.dilnytsia.examples.planner.console.ExitCode;
import io.github.dilnytsia.spreadsheet.Spreadsheets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks in the place of a dataset's folder, and plans as workbooks. */
class WorkbookTest {

  @TempDir
  Path folder;

  private String workbook = "";
  private String out = "";

  @BeforeEach
  void begin() {
    workbook = folder.resolve("data.xlsx").toString();
    out = folder.resolve("out").toString();
  }

  @Test
  void plansExplainsVerifiesAndAsksAWorkbookLikeAFolder() throws IOException {
    var csv = folder.resolve("csv/data").toString();
    var csvOut = folder.resolve("csv/out").toString();

    assertThat(Run.of("generate", "one-car", "--out", workbook).code()).isZero();
    assertThat(Run.of("generate", "one-car", "--out", csv).code()).isZero();
    assertThat(Run.of("plan", workbook, "--date", "2021-06-01", "--out", out).code())
        .isZero();
    assertThat(Run.of("plan", csv, "--date", "2021-06-01", "--out", csvOut).code())
        .isZero();

    assertThat(Path.of(out, "summary.json"))
        .hasSameTextualContentAs(Path.of(csvOut, "summary.json"));
    assertThat(Run.of("verify", workbook, out).code()).isZero();
    assertThat(Run.of("judge", workbook, out, "--norms-on", "2022-01-01").code())
        .isZero();
    var unit = Spreadsheets.readDataset(Path.of(workbook)).territory().units().get(0);
    assertThat(Run.of("who", workbook, out, unit.id()).out()).contains(unit.id());
    assertThat(Run.of("explain", workbook, unit.id(), "--date", "2021-06-01", "--plan", out)
            .code())
        .isZero();
    assertThat(
            Run.of("rules", "check", "--data", workbook, "--date", "2021-06-01").code())
        .isZero();
  }

  @Test
  void writesThePlanAsAWorkbookBesideItsFiles() {
    var run = Run.of("plan", "over-the-norm", "--out", out, "--xlsx");

    assertThat(run.code()).isZero();
    assertThat(Path.of(out, "plan.xlsx")).isNotEmptyFile();
    assertThat(Run.of("verify", "over-the-norm", out).code()).isZero();
  }

  @Test
  void asksForAFolderToWriteTheWorkbookTo() {
    var run = Run.of("plan", "one-car", "--xlsx");

    assertThat(run.code()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(run.err()).contains("--xlsx", "--out DIR");
  }

  @Test
  void tellsTheProblemsOfAWorkbookBySheetAndCell() throws IOException {
    Run.of("generate", "one-car", "--out", workbook);
    Files.writeString(folder.resolve(Datasets.OUTLINES), "{");

    var run = Run.of("plan", workbook, "--date", "2021-06-01", "--lang", "uk");

    assertThat(run.code()).isEqualTo(ExitCode.BAD_DATA);
    assertThat(run.err()).contains(Datasets.OUTLINES).contains("Помилок у даних: 1");
  }

  @Test
  void refusesWhatIsNamedLikeAWorkbookAndIsNone() throws IOException {
    Files.writeString(Path.of(workbook), "katottg");

    var run = Run.of("plan", workbook, "--date", "2021-06-01", "--lang", "en");

    assertThat(run.code()).isEqualTo(ExitCode.BAD_DATA);
    assertThat(run.err()).contains("data.xlsx: found nothing; expected an Excel workbook (.xlsx).");
  }

  @Test
  void tellsWhatWasExpectedWhereThereIsNothing() {
    var run = Run.of("plan", folder.resolve("other.xlsx").toString(), "--date", "2021-06-01");

    assertThat(run.code()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(run.err()).contains("no folder, no .xlsx workbook and no scenario", "one-car");
  }
}
