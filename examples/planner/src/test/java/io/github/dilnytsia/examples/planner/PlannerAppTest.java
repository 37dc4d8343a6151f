package io.github.dilnytsia.examples.planner;

import static io.github.dilnytsia.examples.planner.TinyFolder.DATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlannerAppTest {

  @TempDir
  private Path temp = Path.of("");

  private TinyFolder tiny;
  private Path out;

  @BeforeEach
  void writeTheDataset() throws IOException {
    tiny = TinyFolder.in(temp);
    out = temp.resolve("out");
  }

  @Test
  void aPlanIsSaidInAScreenOfText() {
    var run = Run.of("plan", tiny, "--date", DATE, "--lang", "en");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "Units: 4 (settlements: 2, parts of cities: 2), residents: 6746",
            "Officers in service: 2 (community: 1, district: 1)",
            "Without an officer: 0 units, 0 residents",
            "Officers missing: 0",
            "Proven: there is no better plan");
    assertThat(run.out().lines()).hasSizeLessThan(25);
  }

  @Test
  void theSameIsSaidInUkrainian() {
    var run = Run.of("plan", tiny, "--date", DATE, "--lang", "uk");

    assertThat(run.out())
        .contains("Одиниць: 4", "Офіцерів на службі: 2", "Доведено: кращого плану немає");
  }

  @Test
  void messagesFollowTheLocaleUnlessTold() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("uk-UA"));
      assertThat(Run.of("plan", tiny, "--date", DATE).out()).contains("Офіцерів на службі");
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Run.of("plan", tiny, "--date", DATE).out()).contains("Officers in service");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void everythingWrongWithTheDataIsToldAtOnce() throws IOException {
    tiny.replace("settlements.csv", ",573", ",-3");
    tiny.replace("officers.csv", "2021-06-10", "2021-02-30");

    var run = Run.of("plan", tiny, "--date", DATE, "--out", out, "--lang", "en");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .contains(
            "settlements.csv",
            "\"-3\"",
            "officers.csv",
            "\"2021-02-30\"",
            "Problems in the data: 2")
        .doesNotContain("\tat ");
    assertThat(out).doesNotExist();
  }

  @Test
  void aPinAgainstAHardRuleIsKeptAndForbidsOnlyWhereAskedTo() throws IOException {
    tiny.write("pins.csv", """
        unit_id,officer_id,author,reason
        UA05020010020055396,DOP-2,начальник,поки що
        """);

    var lenient = Run.of("plan", tiny, "--date", DATE, "--out", out, "--lang", "en");
    var strict = Run.of("plan", tiny, "--date", DATE, "--strict", "--quiet");

    assertThat(lenient.code()).isZero();
    assertThat(lenient.out()).contains("Findings: 1 that forbid", "  ! ");
    assertThat(strict.code()).isEqualTo(1);
    assertThat(strict.out()).isEmpty();
    assertThat(Run.of("verify", tiny, out).code()).isZero();
  }

  @Test
  void jsonIsTheSummaryAndNothingElse() {
    var run = Run.of("plan", tiny, "--date", DATE, "--json");

    assertThat(run.out().strip()).startsWith("{").endsWith("}").contains("\"units\"", "\"bound\"");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void quietSaysNothing() {
    var run = Run.of("plan", tiny, "--date", DATE, "--out", out, "--quiet");

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(out.resolve("summary.json")).exists();
  }

  @Test
  void aTimeLimitIsKeptToAndGivesAWholePlan() {
    assertThat(Run.of("plan", tiny, "--date", DATE, "--time-limit", "100ms").code())
        .isZero();
  }

  @Test
  void badUsageSaysWhatIsExpected() throws IOException {
    var file = Files.writeString(temp.resolve("file"), "");

    assertThat(Run.of()).matches(run -> run.code() == 2 && run.err().contains("Which command?"));
    assertThat(Run.of("plan", "nowhere"))
        .matches(run -> run.code() == 2 && run.err().contains("national-2021"));
    assertThat(Run.of("plan", tiny))
        .matches(run -> run.code() == 2 && run.err().contains("--date is missing"));
    assertThat(Run.of("plan", tiny, "--date", "1.6.2022"))
        .matches(run -> run.code() == 2 && run.err().contains("--date"));
    assertThat(Run.of("plan", tiny, "--date", DATE, "--time-limit", "soon"))
        .matches(run -> run.code() == 2 && run.err().contains("such as 30s"));
    assertThat(Run.of("plan", tiny, "--date", DATE, "--threads", "0"))
        .matches(run -> run.code() == 2);
    assertThat(Run.of("plan", tiny, "--date", DATE, "--out", file)).matches(run -> run.code() == 2);
    assertThat(Run.of("generate", "atlantis", "--out", out))
        .matches(run -> run.code() == 2 && run.err().contains("national-2021"));
  }

  @Test
  void failuresAreNeverStackTraces() {
    for (var run : new Run[] {
      Run.of("plan", temp, "--date", DATE),
      Run.of("verify", tiny, temp),
      Run.of("explain", tiny, "x", "--date", DATE)
    }) {
      assertThat(run.code()).isNotZero();
      assertThat(run.err()).isNotBlank().doesNotContain("\tat ", "Exception");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"plan", "explain", "verify", "judge", "who", "rules", "scenarios", "generate"})
  void everyCommandHelpsWithAnExample(String command) {
    var run = Run.of(command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Example", "planner " + command, "--lang");
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    assertThat(Run.of("--version").out().strip()).matches("planner [0-9]+\\.[0-9]+\\.[0-9]+.*");
  }

  @Test
  void scenariosAreListedWithTheirQuestions() {
    var blocks = Run.of("scenarios", "--lang", "en").out().strip().split("\\R\\R");

    assertThat(blocks).hasSameSizeAs(Scenarios.all());
    for (var i = 0; i < blocks.length; i++) {
      var scenario = Scenarios.all().get(i);
      assertThat(blocks[i].lines())
          .containsExactly(
              scenario.name() + " (" + scenario.date() + ")",
              "  " + scenario.title().in(Language.EN),
              "  " + scenario.question().in(Language.EN));
    }
  }
}
