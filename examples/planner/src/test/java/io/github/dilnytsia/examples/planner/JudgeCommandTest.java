package io.github.dilnytsia.examples.planner;

import static io.github.dilnytsia.examples.planner.TinyFolder.DATE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import io.github.dilnytsia.examples.planner.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgeCommandTest {

  @TempDir
  private Path temp = Path.of("");

  private TinyFolder tiny;
  private Path out;

  @BeforeEach
  void planTheDataset() throws IOException {
    tiny = TinyFolder.in(temp);
    tiny.write("norms.csv", """
        code,amount,unit,in_force_from,sureness,source
        residents-per-beat-rural,5900,people,2020-01-01,read,Order 6
        residents-per-beat-rural,1000,people,2024-01-01,read,Order 7
        """);
    out = temp.resolve("out");
    assertThat(Run.of("plan", tiny, "--date", DATE, "--out", out).code()).isZero();
  }

  @Test
  void judgesByAnotherDaysNormsAndNamesBothSources() {
    var run = Run.of("judge", tiny, out, "--norms-on", "2024-06-01", "--lang", "en");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("judged by the norms of 2024-06-01")
        .contains(
            "• residents-per-beat-rural: 5900 people, in force from 2020-01-01, source: Order 6"
                + " → 1000 people, in force from 2024-01-01, source: Order 7")
        .contains("+ over the norm, workload.residents-per-beat: Officer POG-1")
        .contains("Source: Order 7.")
        .contains("Officers missing: 0");
  }

  @Test
  void speaksUkrainian() {
    assertThat(Run.of("judge", tiny, out, "--norms-on", "2024-06-01", "--lang", "uk")
            .out())
        .contains("за нормами 2024-06-01", "джерело: Order 6", "Бракує офіцерів");
  }

  @Test
  void readsAPlanMadeByOtherNormsWithTheOptionsItWasMadeWith() throws IOException {
    var given = Files.writeString(
        temp.resolve("given.csv"), "code,amount,unit,source\nreach-hard,50,min,Order 8\n");
    assertThat(
            Run.of("plan", tiny, "--date", DATE, "--norms", given, "--out", out).code())
        .isZero();

    var unsaid = Run.of("judge", tiny, out, "--norms-on", DATE, "--lang", "en");
    var said =
        Run.of("judge", tiny, out, "--norms-on", DATE, "--plan-norms", given, "--lang", "en");

    assertThat(unsaid.code()).isEqualTo(ExitCode.NOT_VERIFIED);
    assertThat(unsaid.err()).contains("--norms given.csv");
    assertThat(said.code()).isZero();
    assertThat(said.out()).contains("The norms are the same", "Nothing else differs");
  }

  @Test
  void saysWhichNormsWereNotInForceThen() {
    var run = Run.of("judge", tiny, out, "--norms-on", "2016-01-01", "--lang", "en");

    assertThat(run.out())
        .contains(
            "• residents-per-beat-rural: none in force then; the plan’s own is used: 5900 people",
            "• residents-per-beat-city: none in force then; the plan’s own is used: 7000 people",
            "Nothing else differs")
        .doesNotContain("Norms that differ");
  }

  @Test
  void namesTheFileWhoseCodeNoRuleKnows() throws IOException {
    var typo = Files.writeString(temp.resolve("typo.csv"), "code,amount\nreach-hrd,45\n");

    var run = Run.of("judge", tiny, out, "--norms", typo, "--lang", "en");

    assertThat(run.code()).isEqualTo(ExitCode.BAD_DATA);
    assertThat(run.err()).contains("typo.csv", "reach-hrd", "Did you mean \"reach-hard\"?");
  }

  @Test
  void theSameNormsChangeNothing() {
    var run = Run.of("judge", tiny, out, "--norms-on", DATE, "--lang", "en");

    assertThat(run.out()).contains("The norms are the same", "Nothing else differs");
  }

  @Test
  void judgesByHypotheticalNormsWhatWouldBeForbidden() throws IOException {
    var file = Files.writeString(temp.resolve("short.csv"), """
        code,amount,unit,source
        reach-hard,1,min,A draft
        """);

    var run = Run.of("judge", tiny, out, "--norms", file, "--lang", "en");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("judged by other norms")
        .contains("Now forbidden: Horbanivka")
        .containsPattern(
            "• The drive takes [0-9.]+ min, the limit is 1 min. Rule reach.hard-limit. Source: A draft.")
        .contains("source: Assumption: farthest an officer answers for → 1 min");
  }

  @Test
  void aRowThatIsNotInForceOnThePlansDayIsNamed() throws IOException {
    var file = Files.writeString(
        temp.resolve("later.csv"), "code,amount,in_force_from\nreach-hard,1,2031-01-01\n");

    var run = Run.of("judge", tiny, out, "--norms", file, "--lang", "en");

    assertThat(run.err()).contains("Norm reach-hard, in force from 2031-01-01, is not used");
    assertThat(run.out()).contains("The norms are the same");
  }

  @Test
  void printsJsonWithBothSides() throws IOException {
    var run = Run.of("judge", tiny, out, "--norms-on", "2024-06-01", "--json", "--lang", "en");

    assertThat(keys(run.out()))
        .containsExactly(
            "dataset",
            "date",
            "normsOn",
            "same",
            "norms",
            "officersMissing",
            "cost",
            "nowForbidden",
            "noLongerForbidden",
            "nowServable",
            "findings",
            "loads");
    assertThat(run.out()).contains("\"same\" : false", "Order 6", "Order 7");
  }

  /** The names of the outermost fields. */
  private static List<String> keys(String text) throws IOException {
    var keys = new ArrayList<String>();
    try (var json = new JsonFactory().createParser(text)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        keys.add(json.currentName());
        json.nextToken();
        json.skipChildren();
      }
    }
    return keys;
  }

  @Test
  void needsExactlyOneLaw() {
    assertThat(Run.of("judge", tiny, out).code()).isEqualTo(2);
    assertThat(
            Run.of("judge", tiny, out, "--norms-on", DATE, "--norms", "x.csv").code())
        .isEqualTo(2);
  }

  @Test
  void refusesNormsNobodyKnowsAndFoldersThatAreNotWhole() throws IOException {
    var file =
        Files.writeString(temp.resolve("unknown.csv"), "code,amount\nresidents-per-beet,1\n");

    var unknown = Run.of("judge", tiny, out, "--norms", file);
    Files.delete(out.resolve("beats.csv"));
    var broken = Run.of("judge", tiny, out, "--norms-on", DATE);

    assertThat(unknown.code()).isEqualTo(3);
    assertThat(unknown.err()).contains("residents-per-beet");
    assertThat(broken.code()).isEqualTo(4);
    assertThat(broken.err()).contains("beats.csv");
  }
}
