package io.github.dilnytsia.examples.planner;

import static io.github.dilnytsia.examples.planner.TinyFolder.DATE;
import static io.github.dilnytsia.examples.planner.TinyFolder.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyOptionsTest {

  private static final String NORMS = """
      code,amount,unit,in_force_from,sureness,source
      residents-per-beat-rural,1500,people,2017-07-28,read,Order 7
      reach-hard,60,min,,default,Unchanged
      """;

  @TempDir
  private Path temp = Path.of("");

  private TinyFolder tiny;
  private Path out;
  private Path norms;

  @BeforeEach
  void writeTheDataset() throws IOException {
    tiny = TinyFolder.in(temp);
    out = temp.resolve("out");
    norms = Files.writeString(temp.resolve("own-norms.csv"), NORMS);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text);
  }

  @Test
  void normsReplaceTheStandardOnesAndThePlanSaysWhich() {
    var english = Run.of("plan", tiny, "--date", DATE, "--norms", norms, "--lang", "en");
    var ukrainian = Run.of("plan", tiny, "--date", DATE, "--norms", norms, "--lang", "uk");

    assertThat(english.code()).isZero();
    assertThat(english.out())
        .contains(
            "Norms from " + norms + ": residents-per-beat-rural 1500 instead of 6000\n",
            "Officers loaded beyond the norm: 2 of 2");
    assertThat(ukrainian.out())
        .contains("Норми з " + norms + ": residents-per-beat-rural 1500 замість 6000\n");
  }

  @Test
  void findingsQuoteTheSourceOfTheFile() throws IOException {
    Run.of("plan", tiny, "--date", DATE, "--norms", norms, "--out", out);

    assertThat(out.resolve("findings.csv"))
        .content()
        .contains("workload.residents-per-beat", ",1500,people,Order 7,");
  }

  @Test
  void theCommandLineWinsOverTheDatasetOnWhateverDayItsRowsBegin() throws IOException {
    tiny.write("norms.csv", """
        code,amount,unit,in_force_from,sureness,source
        residents-per-beat-rural,2000,people,2022-01-01,read,Dataset
        reach-wanted-village,10,min,,read,Dataset
        """);
    var early = file("early.csv", """
        code,amount,unit,in_force_from,sureness,source
        residents-per-beat-rural,1500,people,2017-07-28,read,Order 7
        """);

    var run = Run.of("plan", tiny, "--date", DATE, "--norms", early, "--lang", "en");

    assertThat(run.out()).contains(": residents-per-beat-rural 1500 instead of 2000\n");
    assertThat(run.out()).doesNotContain("reach-wanted-village");
  }

  @Test
  void workloadAndWeightsAreReplacedToo() throws IOException {
    var workload = file("w.csv", "reason,minutes,trips\ncontact,0.40,0\nschool,60,0.5\n");
    var weights = file("g.csv", "weight,hours\ndriving,2\nmoves,0.01\n");

    var run = Run.of(
        "plan", tiny, "--date", DATE, "--workload", workload, "--weights", weights, "--lang", "en");

    assertThat(run.out())
        .contains(
            "Workload from " + workload
                + ": contact 0.4 min with 0 trips instead of 0.2 min with 0 trips\n",
            "Weights from " + weights + ": driving 2 instead of 1\n");
  }

  @Test
  void aFileThatChangesNothingIsToldSo() throws IOException {
    var same = file("same.csv", "code,amount,unit\nreach-hard,60,min\n");

    assertThat(Run.of("plan", tiny, "--date", DATE, "--norms", same, "--lang", "en")
            .out())
        .contains("Norms from " + same + ": nothing else than before\n");
  }

  @Test
  void explainsByTheSameFigures() throws IOException {
    var workload = file("w.csv", "reason,minutes,trips\ncontact,0.40,0\n");

    var run =
        Run.of("explain", tiny, VILLAGE, "--date", DATE, "--workload", workload, "--lang", "en");

    assertThat(run.out()).contains("contact with residents: 2236 a month, 14.91 h");
  }

  @Test
  void aPlanIsVerifiedWithTheOptionsItWasMadeWithAndNoOthers() throws IOException {
    Run.of("plan", tiny, "--date", DATE, "--norms", norms, "--out", out);
    var moved =
        Files.copy(norms, Files.createDirectory(temp.resolve("else")).resolve("own-norms.csv"));
    var other = file("own-norms-2.csv", NORMS.replace("1500", "1600"));

    var same = Run.of("verify", tiny, out, "--norms", moved);
    var without = Run.of("verify", tiny, out, "--lang", "en");
    var changed = Run.of("verify", tiny, out, "--norms", other, "--lang", "en");

    assertThat(same.err()).isEmpty();
    assertThat(same.code()).isZero();
    assertThat(without.code()).isEqualTo(4);
    assertThat(without.err())
        .contains("The plan was made with --norms own-norms.csv", "the standard book alone");
    assertThat(changed.code()).isEqualTo(4);
    assertThat(Run.of("who", tiny, out, VILLAGE, "--norms", norms).code()).isZero();
    assertThat(Run.of("explain", tiny, VILLAGE, "--date", DATE, "--plan", out).code())
        .isEqualTo(4);
  }

  @Test
  void aPlanWithoutOptionsIsNotVerifiedWithSome() {
    Run.of("plan", tiny, "--date", DATE, "--out", out);

    var verify = Run.of("verify", tiny, out, "--norms", norms, "--lang", "en");

    assertThat(verify.code()).isEqualTo(4);
    assertThat(verify.err()).contains("made with the standard book alone", "--norms own-norms.csv");
  }

  @Test
  void aPolicyIsLeftOut() {
    Run.of("plan", tiny, "--date", DATE, "--without", "station.none", "--out", out);

    assertThat(out.resolve("findings.csv")).content().doesNotContain("station.none");
    assertThat(out.resolve("summary.json")).content().contains("\"--without station.none\"");
    assertThat(Run.of("verify", tiny, out, "--without", "station.none").code()).isZero();
    assertThat(Run.of("verify", tiny, out).code()).isEqualTo(4);
  }

  @Test
  void everythingWrongWithAllFilesIsToldAtOnceAndNothingIsWritten() throws IOException {
    var bad = file("bad.csv", "code,amount,unit\nreach-hard,-1,min\nreach-wanted-city,many,min\n");
    var weights = file("g.csv", "weight,hours\ndrivng,2\n");

    var run = Run.of(
        "plan",
        tiny,
        "--date",
        DATE,
        "--norms",
        bad,
        "--weights",
        weights,
        "--out",
        out,
        "--lang",
        "en");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .contains("bad.csv", "\"-1\"", "\"many\"", "g.csv", "\"drivng\"")
        .doesNotContain("\tat ", "Exception");
    assertThat(out.resolve("plan.csv")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan", "explain"})
  void rulesAreRefusedUntilTheyAreTrusted(String command) throws IOException {
    var rules = file("own.drl", "package own\n");
    var unit = command.equals("explain") ? VILLAGE : "--quiet";

    var run = Run.of(command, tiny, unit, "--date", DATE, "--rules", rules);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--trust-rules", "Rules are code", "own.drl");
  }

  @ParameterizedTest
  @CsvSource({"--trust-rules,without --rules", "--replace=reach.wanted,--without reach.wanted"})
  void optionsThatNeedAnotherSaySo(String option, String said) {
    var run = Run.of("plan", tiny, "--date", DATE, option);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(said);
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    var run = Run.of("plan", tiny, "--date", DATE, "--norms", temp.resolve("nowhere.csv"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("nowhere.csv").doesNotContain("\tat ");
  }

  private static final String RULE = """
      package own
      import io.github.dilnytsia.plan.OfficerLoad
      import io.github.dilnytsia.rules.Findings
      rule "Nobody's fault"
          @policy( "POLICY" )
          @severity( "NOTE" )
          @source( "Order 7" )
          @uk( "Офіцер {0}: так." )
          @en( "Officer {0}: so." )
      when
          $load : OfficerLoad( !officer.stationId.isPresent() )
      then
          Findings.about( kcontext, $load ).say();
      end
      """;

  @Test
  void rulesThatAreTrustedAreAdded() throws IOException {
    var rules = file("own.drl", RULE.replace("POLICY", "own.so"));

    var run = Run.of(
        "plan",
        tiny,
        "--date",
        DATE,
        "--rules",
        rules,
        "--trust-rules",
        "--out",
        out,
        "--lang",
        "en");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Rules from " + rules + ": own.so\n");
    assertThat(out.resolve("findings.csv")).content().contains("own.so", "Officer POG-1: so.");
    assertThat(Run.of("verify", tiny, out, "--rules", rules, "--trust-rules").code())
        .isZero();
    assertThat(Run.of("verify", tiny, out).code()).isEqualTo(4);
  }

  @Test
  void rulesStandInThePlaceOfThoseTheyReplace() throws IOException {
    var rules = file("own.drl", RULE.replace("POLICY", "station.none"));

    var refused = Run.of("plan", tiny, "--date", DATE, "--rules", rules, "--trust-rules");
    var run = Run.of(
        "plan",
        tiny,
        "--date",
        DATE,
        "--rules",
        rules,
        "--replace",
        "station.none",
        "--trust-rules",
        "--lang",
        "en",
        "--out",
        out);

    assertThat(refused.code()).isEqualTo(3);
    assertThat(refused.err()).contains("station.none");
    assertThat(run.out())
        .contains("Rules from " + rules + ": station.none instead of the standard one\n");
    assertThat(out.resolve("findings.csv")).content().contains("Officer POG-1: so.");
  }

  @Test
  void aBrokenRuleIsToldWithFileAndLine() throws IOException {
    var rules = file("own.drl", RULE.replace("POLICY", "own.so").replace("stationId", "statonId"));

    var run =
        Run.of("plan", tiny, "--date", DATE, "--rules", rules, "--trust-rules", "--lang", "en");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("own.drl", "Nobody's fault", "statonId").doesNotContain("\tat ");
  }
}
