package io.github.dilnytsia.examples.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.dilnytsia.dataset.PlanFolder;
import io.github.dilnytsia.examples.planner.console.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ctrl-C, sent to the packaged command as a terminal sends it. */
class InterruptIT {

  /** Its rules take a while, and no plan for it is proven the best within the limit: each stage is on when it is ended. */
  private static final String SCENARIO = "national-2021";

  @TempDir
  private Path temp = Path.of("");

  @BeforeAll
  static void needsSignals() {
    var reason = CtrlC.reasonToSkip();
    assumeThat(reason).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "uk, Пошук [, Пошук перервано: це найкращий план",
    "en, Searching [, The search was interrupted: this is the best plan found by then."
  })
  void endsTheSearchAndWritesTheBestPlanSoFar(String language, String searching, String note)
      throws Exception {
    Run ended;
    try (var planner = CtrlC.start(temp, plan(language))) {
      planner.awaitWords(searching);
      planner.press();
      ended = planner.end();
    }

    assertThat(ended.code()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(ended.out()).contains(note);
    var out = temp.resolve("out");
    assertThat(out.toFile().list())
        .containsExactlyInAnyOrder(
            "plan.csv",
            "beats.csv",
            "officers.csv",
            "unserved.csv",
            "findings.csv",
            "shortage.csv",
            "nearness.csv",
            "plan.geojson",
            "beats.geojson",
            "stations.geojson",
            "summary.json");
    assertThat(PlanFolder.read(out).summary().orElseThrow().interrupted()).isTrue();
    assertThat(Run.of("verify", SCENARIO, out)).extracting(Run::code).isEqualTo(ExitCode.DONE);
  }

  @Test
  void pressedAgainEndsAtOnceAndLeavesNeitherAPlanNorALineOfProgress() throws Exception {
    Run ended;
    try (var planner = CtrlC.start(temp, plan("en"))) {
      planner.awaitWords("Searching [");
      while (planner.isRunning()) {
        planner.press();
      }
      ended = planner.end();
    }

    assertThat(ended.code()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(ended.out()).isEmpty();
    assertThat(temp.resolve("out/summary.json")).doesNotExist();
    assertThat(lastPainted(ended.err())).isBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "uk, Застосування правил, Перервано через Ctrl-C до початку пошуку; нічого не записано.",
    "en, Asking the rules, Ended by Ctrl-C before the search began; nothing was written."
  })
  void beforeThereIsAPlanNothingIsWrittenAndThatIsSaid(String language, String rules, String note)
      throws Exception {
    Run ended;
    try (var planner = CtrlC.start(temp, plan(language))) {
      planner.awaitWords(rules);
      planner.press();
      ended = planner.end();
    }

    assertThat(ended.code()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(ended.out()).isEmpty();
    assertThat(lastPainted(ended.err())).contains(note);
    assertThat(temp.resolve("out")).isEmptyDirectory();
  }

  @Test
  void whyAPlanCannotBeWrittenIsSaidBeforeTheProcessEnds() throws Exception {
    Run ended;
    try (var planner = CtrlC.start(temp, plan("en"))) {
      planner.awaitWords("Searching [");
      Files.createDirectories(temp.resolve("out/plan.csv/in-the-way"));
      planner.press();
      ended = planner.end();
    }

    assertThat(ended.code()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(ended.out()).isEmpty();
    assertThat(lastPainted(ended.err()))
        .startsWith(Path.of("out", "plan.csv") + ": it is a folder; expected a file.");
  }

  private static String[] plan(String language) {
    return ("plan " + SCENARIO + " --time-limit 120s --out out --progress always --lang "
            + language)
        .split(" ");
  }

  /** What stays on a terminal of all that was painted over. */
  private static String lastPainted(String err) {
    return err.substring(err.lastIndexOf('\r') + 1);
  }
}
