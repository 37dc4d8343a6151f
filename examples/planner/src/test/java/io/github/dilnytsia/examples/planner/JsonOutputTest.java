package io.github.dilnytsia.examples.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With {@code --json} the standard output of any command is one JSON value and nothing else. */
class JsonOutputTest {

  @TempDir
  private Path temp = Path.of("");

  private TinyFolder tiny;
  private Path out;

  @BeforeEach
  void writeAPlan() throws IOException {
    tiny = TinyFolder.in(temp);
    tiny.replace(
        "officers.csv",
        "officer_id,role,stage,home_katottg,area_code,in_service_from",
        "officer_id,role,stage,home_katottg,area_code,in_service_from,contact");
    tiny.replace("officers.csv", "2021-06-10", "2021-06-10,+380501112233");
    tiny.replace("officers.csv", "2019-06-01", "2019-06-01,");
    tiny.replace("officers.csv", "UA05020000000026686,\n", "UA05020000000026686,,\n");
    tiny.write("absences.csv", """
        officer_id,from,to,reason
        POG-1,2022-05-30,2022-06-05,хвороба
        """);
    out = temp.resolve("out");
    assertThat(Run.of("plan", tiny, "--date", TinyFolder.DATE, "--out", out).code())
        .isZero();
  }

  @Test
  void ofEveryCommandIsWholeAndAlone() throws IOException {
    for (var words : List.<List<Object>>of(
        List.of("plan", tiny, "--date", TinyFolder.DATE),
        List.of("explain", tiny, "A-1", "--date", TinyFolder.DATE),
        List.of("explain", tiny, "A-1", "--date", TinyFolder.DATE, "--why-not", "DOP-1"),
        List.of("verify", tiny, out),
        List.of("report", tiny, out, "--xlsx"),
        List.of("forms", tiny, out),
        List.of("templates", temp.resolve("templates")),
        List.of("judge", tiny, out, "--norms-on", "2017-07-28"),
        List.of("who", tiny, out, "Бохоники"),
        List.of("who", tiny, out, "--point", "49.2,28.4"),
        List.of("who", tiny, out, TinyFolder.TOWN),
        List.of("rules", "list"),
        List.of("rules", "show", "reach.wanted"),
        List.of("rules", "export", temp.resolve("own")),
        List.of("rules", "check", temp.resolve("own/norms.csv"), "--data", "one-car"),
        List.of("scenarios"),
        List.of("generate", "one-car", "--out", temp.resolve("car")))) {
      for (var language : List.of("uk", "en")) {
        var asked = new ArrayList<>(words);
        if (words.contains("export") || words.contains("templates")) {
          asked.add("--force");
        }
        asked.addAll(List.of("--json", "--lang", language));

        var run = Run.of(asked.toArray());

        assertThat(run.code()).as("%s: %s", words, run.err()).isZero();
        assertThat(run.err()).as(words.toString()).isEmpty();
        assertThat(UsageErrorsTest.names(run.out())).as(words.toString()).isNotEmpty();
      }
    }
  }

  @Test
  void ofAPlaceHasItsOfficerAndNeitherContactNorWhyTheOfficerIsAway() throws IOException {
    var run = Run.of("who", tiny, out, "A-1", "--json", "--lang", "uk");

    assertThat(UsageErrorsTest.names(run.out()))
        .contains("asked", "answers", "unitId", "officer", "role", "tier", "near");
    assertThat(Run.of("who", tiny, out, TinyFolder.VILLAGE, "--json").out())
        .doesNotContain("+380501112233", "хвороба");
  }

  @Test
  void ofWhatIsNotFoundOrNotVerifiedHasTheSameExitCode() throws IOException {
    var nobody = Run.of("who", tiny, out, "Бохонеки", "--json");
    assertThat(nobody.code()).isEqualTo(5);
    assertThat(nobody.out()).contains("\"answers\" : [ ]", "Бохоники");

    var policy = Run.of("rules", "show", "reach.nothing", "--json", "--lang", "en");
    assertThat(policy.code()).isEqualTo(5);
    assertThat(UsageErrorsTest.names(policy.err())).contains("error", "exitCode");
    assertThat(policy.out()).isEmpty();

    var file = out.resolve("plan.csv");
    Files.writeString(file, Files.readString(file).replaceFirst("[0-9](\\r?\\n)$", "9$1"));
    var verified = Run.of("verify", tiny, out, "--json", "--lang", "en");
    assertThat(UsageErrorsTest.names(verified.out()))
        .containsExactly("folder", "verified", "differences");
    assertThat(verified.out()).contains("\"verified\" : false");
    assertThat(verified.code()).isEqualTo(4);
  }

  @Test
  void ofAnImportCountsWhatItLacks() throws IOException {
    var register = Files.writeString(temp.resolve("kodifikator.csv"), """
        Перший рівень;Другий рівень;Третій рівень;Четвертий рівень;Додатковий рівень;Категорія об’єкта;Назва об’єкта
        UA05000000000010236;;;;;O;Вінницька
        UA05000000000010236;UA05020000000026686;;;;P;Вінницький
        UA05000000000010236;UA05020000000026686;UA05020010000053508;;;H;Агрономічна
        UA05000000000010236;UA05020000000026686;UA05020010000053508;UA05020010010058853;;C;Агрономічне
        """);

    var run = Run.of("import", register, "--out", temp.resolve("new"), "--json");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("\"written\" : false", "\"withoutResidents\" : 1");
    assertThat(UsageErrorsTest.names(run.out())).contains("notices");
  }
}
