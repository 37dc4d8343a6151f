package io.github.dilnytsia.examples.planner;

import static io.github.dilnytsia.examples.planner.TinyFolder.DATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of everything that is made of a plan: the settlement where drives begin is named, but not as an officer's home. */
class WhereOfficersLiveTest {

  private static final Pattern HOME = Pattern.compile(
      "\"HOME\"|\\bhome\\b|\\bдом(у|а)\\b|\\bдім\\b|місце проживання",
      Pattern.UNICODE_CHARACTER_CLASS);

  /** The page's own words in both languages, shown or not. */
  private static final Pattern WORDS = Pattern.compile("\"words\":\\{.*?\\},\"folding\"");

  @TempDir
  private Path temp = Path.of("");

  /** All files for people and maps; of the plan's own tables those without a place. */
  private Map<String, String> made(String language, String... further) throws IOException {
    var tiny = TinyFolder.in(temp);
    var out = temp.resolve("out");
    var words = new ArrayList<Object>(List.of("plan", tiny, "--date", DATE, "--out", out));
    words.addAll(List.of("--report", "--xlsx", "--forms", "--quiet", "--lang", language));
    words.addAll(List.of(further));
    assertThat(Run.of(words.toArray())).isEqualTo(new Run(0, "", ""));
    var texts = new TreeMap<String, String>();
    try (var files = Files.walk(out)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        var name = out.relativize(file).toString();
        if (!name.equals("officers.csv")) {
          texts.put(name, name.endsWith(".xlsx") ? unzipped(file) : text(file));
        }
      }
    }
    return texts;
  }

  private static String text(Path file) throws IOException {
    var text = Files.readString(file);
    var data = text.indexOf("id=\"data\">");
    return data < 0
        ? text
        : WORDS.matcher(text.substring(data, text.indexOf("</script>", data))).replaceAll("");
  }

  private static String unzipped(Path file) throws IOException {
    var text = new StringBuilder();
    try (var zip = new ZipInputStream(Files.newInputStream(file))) {
      while (zip.getNextEntry() != null) {
        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"uk", "en"})
  void nothingSaysThatABaseIsAHomeUnlessContactsAreAskedFor(String language) throws IOException {
    var texts = made(language);

    assertThat(texts).containsKeys("report.html", "plan.xlsx", "beats.geojson", "findings.csv");
    assertThat(texts)
        .allSatisfy((name, text) -> assertThat(HOME.matcher(text).results().map(MatchResult::group))
            .as(name)
            .isEmpty());
  }

  @Test
  void theBaseIsNamedAllTheSame() throws IOException {
    var texts = made("uk");

    assertThat(texts.get("report.html")).contains("\"baseSettlement\":0");
    assertThat(texts.get("forms/passport-UA05020010000053508-POG-1.html"))
        .contains("місце служби, <bdi>селище Агрономічне");
    assertThat(texts.get("plan.xlsx")).contains("інше місце");
  }

  @Test
  void whoAsksForContactsIsToldInPagePapersAndWorkbook() throws IOException {
    var texts = made("uk", "--contacts");

    assertThat(texts.get("report.html")).contains("\"base\":\"HOME\"");
    assertThat(texts.get("forms/passport-UA05020010000053508-POG-1.html"))
        .contains("місце проживання, <bdi>селище Агрономічне");
    assertThat(texts.get("plan.xlsx")).contains(">місце проживання<");
  }
}
