package io.github.dilnytsia.examples.planner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a command line is said in both languages, with a hint where to read more. */
class UsageErrorsTest {

  @TempDir
  private Path temp = Path.of("");

  @Test
  void takesNoFurtherWordsFromFiles() throws IOException {
    var file = Files.writeString(temp.resolve("words"), "pilot-2019");

    var run = Run.of("generate", "@" + file, "--out", temp.resolve("out"), "--lang", "en");

    assertThat(run.err()).contains("There is no scenario \"@" + file + "\".");
    assertThat(run.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plan one-car --tim-limit 3s | There is no option --tim-limit here. Did you mean --time-limit? | Параметра --tim-limit тут немає. Можливо, --time-limit?",
        "plan one-car --zzz | There is no option --zzz here. | Параметра --zzz тут немає.",
        "pla one-car | There is no command \"pla\". Did you mean plan | Команди «pla» немає. Можливо, plan",
        "rules | Which command? Expected one of: list, show, export, check | Яка команда? Очікується одна з: list, show, export, check",
        "who one-car out Лука Лука | \"Лука\" is more than the command takes. | Слово «Лука» тут зайве.",
        "plan | Missing: DATASET | Бракує: ДАНІ",
        "generate one-car | Missing: --out. | Бракує: --out.",
        "plan one-car --out | --out was given without its value: DIR. | Після --out бракує значення: ТЕКА.",
        "judge one-car out | Expected one of: --norms-on, --norms. | Очікується одне з: --norms-on, --norms.",
        "plan one-car --quiet --json | Only one of these can be given: --quiet, --json. | Можна вказати лише одне з: --quiet, --json.",
        "plan one-car --date 1.6.2022 | --date: found \"1.6.2022\"; expected a day, such as 2022-06-01. | --date: знайдено «1.6.2022»; очікується день, наприклад 2022-06-01.",
        "plan one-car --seed x | --seed: found \"x\"; expected a whole number. | --seed: знайдено «x»; очікується ціле число.",
        "plan one-car --time-limit soon | \"soon\" is no time; | «soon» — не тривалість;",
        "plan one-car --threads 0 | --threads is 0; expected 1 or more. | --threads: 0; очікується щонайменше 1.",
        "plan one-car --date 2021-01-01 --date 2021-01-02 | --date was given twice; expected once. | --date вказано двічі; очікується один раз.",
        "plan one-car --color pink | --color: found \"pink\"; expected one of auto, always, never. | --color: знайдено «pink»; очікується одне з auto, always, never.",
        "who one-car out --point here | \"here\" is no point; | «here» — не точка;",
        "who one-car out --point 99.5,28 | \"99.5,28\" lies nowhere; | Точки «99.5,28» не буває;",
        "who one-car out | Whom to ask for? | Про що спитати?",
        "plan nowhere | There is no folder, no .xlsx workbook and no scenario \"nowhere\". | Немає ні теки, ні книги .xlsx, ні сценарію «nowhere».",
        "generate atlantis --out x | There is no scenario \"atlantis\". | Сценарію «atlantis» немає.",
        "explain one-car nothing | There is no unit \"nothing\" in the data. | Одиниці «nothing» у даних немає.",
        "plan one-car --rules x.drl | --rules was given without --trust-rules. | Вказано --rules без --trust-rules.",
        "plan one-car --trust-rules | --trust-rules was given without --rules FILE; | Вказано --trust-rules без --rules ФАЙЛ:",
        "rules check | What is to be checked? | Що перевіряти?",
        "plan one-car --norms nofile.csv | There is no file \"nofile.csv\". | Файлу «nofile.csv» немає."
      })
  void areSaidInBothLanguages(String words, String english, String ukrainian) {
    var en = Run.of((Object[]) (words + " --lang en").split(" "));
    var uk = Run.of((Object[]) (words + " --lang uk").split(" "));

    assertThat(en.err()).contains(english).contains("More: planner");
    assertThat(en.err().replace("Лука", "")).doesNotMatch("(?s).*\\p{IsCyrillic}.*");
    assertThat(uk.err()).contains(ukrainian).contains("Докладніше: planner");
    assertThat(List.of(en.code(), uk.code())).containsOnly(2);
    assertThat(en.out() + uk.out()).isEmpty();
  }

  @Test
  void areToldForMachinesWhereJsonIsAskedFor() throws IOException {
    var run = Run.of("plan", "nowhere", "--json", "--lang", "en");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(names(run.err()))
        .containsSubsequence("error", "exitCode", "problems", "text", "advice");
  }

  @Test
  void problemsOfDataAreToldForMachinesWithTheirPlace() throws IOException {
    var tiny = TinyFolder.in(temp);
    tiny.replace("settlements.csv", ",573", ",-3");

    var run = Run.of("plan", tiny, "--date", TinyFolder.DATE, "--json", "--lang", "uk");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(names(run.err())).contains("file", "row", "column", "found", "expected");
    assertThat(run.err())
        .contains("\"row\" : 4", "\"column\" : \"population\"", "\"found\" : \"-3\"");
  }

  @Test
  void aFileThatIsMissingIsBadUsageWhicheverCommandIsAskedForIt() throws IOException {
    var tiny = TinyFolder.in(temp);
    for (var run : List.of(
        Run.of("plan", tiny, "--date", TinyFolder.DATE, "--norms", "nofile.csv"),
        Run.of("rules", "check", "nofile.csv"),
        Run.of("rules", "list", "--weights", "nofile.csv"),
        Run.of("verify", tiny, "nofolder"),
        Run.of("who", tiny, "nofolder", "Лука"),
        Run.of("judge", tiny, "nofolder", "--norms", "nofile.csv"),
        Run.of("import", "nofile.csv", "--out", temp.resolve("new")))) {
      assertThat(run.code()).as(run.err()).isEqualTo(2);
      assertThat(run.err()).containsAnyOf("nofile.csv", "nofolder");
    }
  }

  static List<String> names(String json) throws IOException {
    var names = new ArrayList<String>();
    try (var parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME) {
          names.add(parser.currentName());
        }
      }
    }
    return names;
  }
}
