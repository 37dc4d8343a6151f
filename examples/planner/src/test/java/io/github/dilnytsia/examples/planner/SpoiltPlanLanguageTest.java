package io.github.dilnytsia.examples.planner;

import static io.github.dilnytsia.examples.planner.TinyFolder.DATE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import io.github.dilnytsia.examples.planner.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with the folder of a plan is told in one language at a time. */
class SpoiltPlanLanguageTest {

  @TempDir
  private Path temp = Path.of("");

  private TinyFolder tiny;
  private Path out;

  @BeforeEach
  void writeThePlan() throws IOException {
    tiny = TinyFolder.in(temp);
    tiny.write("stations.csv", """
        station_id,katottg
        ST-1,UA05020010010058853
        """);
    tiny.write("pins.csv", """
        unit_id,officer_id,author,reason,expires
        UA05020010030044910,POG-1,начальник,наказ,2029-01-01
        """);
    out = temp.resolve("out");
    assertThat(Run.of("plan", tiny, "--date", DATE, "--out", out, "--quiet").code())
        .isZero();
  }

  /** Writes a file of the plan and has the summary say that it is as it was written. */
  private void rewrite(String file, String text) throws IOException {
    var path = out.resolve(file);
    var before = hash(path);
    Files.writeString(path, text);
    var summary = out.resolve("summary.json");
    Files.writeString(summary, Files.readString(summary).replace(before, hash(path)));
  }

  private static String hash(Path file) throws IOException {
    return Hashing.sha256().hashBytes(Files.readAllBytes(file)).toString();
  }

  private Run verify() {
    return OneLanguage.of("verify", tiny, out);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan.csv",
        "beats.csv",
        "officers.csv",
        "findings.csv",
        "shortage.csv",
        "nearness.csv"
      })
  void everyCellThatWasTamperedWith(String file) throws IOException {
    var lines = new ArrayList<>(Files.readAllLines(out.resolve(file)));
    var good = List.copyOf(lines);
    var cells = good.get(1).split(",", -1);
    for (var column = 0; column < cells.length; column++) {
      for (var wrong : List.of("1", "two words")) {
        var spoilt = cells.clone();
        spoilt[column] = wrong.equals(spoilt[column]) ? "2" : wrong;
        lines.set(1, String.join(",", spoilt));
        rewrite(file, String.join("\n", lines) + "\n");

        var run = verify();

        assertThat(run.code()).as(file + " " + Arrays.toString(spoilt)).isEqualTo(4);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POG-1 | DOP-2",
        "POG-1 | NOBODY",
        "UA05020010030044910,UA05020010030044910,POG-1 | UA05020010030044910,UA05020010030044910,DOP-1",
        "UA05020010030044910,UA05020010030044910 | UA05020010030044911,UA05020010030044910",
        "A-2, | A-1,"
      })
  void anAssignmentThatWasTamperedWith(String found, String by) throws IOException {
    var plan = Files.readString(out.resolve("plan.csv"));
    rewrite("plan.csv", plan.replace(found, by));

    assertThat(verify().code()).isEqualTo(4);
    for (var command : List.of("report", "forms")) {
      assertThat(OneLanguage.of(command, tiny, out).code()).isIn(0, 4);
    }
  }

  @Test
  void aUnitThatIsForgotten() throws IOException {
    var plan = Files.readAllLines(out.resolve("plan.csv"));
    rewrite("plan.csv", String.join("\n", plan.subList(0, plan.size() - 2)) + "\n");

    var run = verify();

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("is unserved though an officer may serve it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{}", "{\"a\": }", "null", "{\"seed\": \"x\"}", "\u0000"})
  void aSummaryThatIsNone(String text) throws IOException {
    Files.writeString(out.resolve("summary.json"), text);

    assertThat(verify().code()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"seed\" : \\d+ | \"seed\" : 0.5",
        "\"date\" : \"2022-06-01\" | \"date\" : \"2022-06-31\"",
        "\"date\" : \"2022-06-01\" | \"date\" : \"2023-06-01\"",
        "\"date\" : \"2022-06-01\" | \"date\" : \"0001-01-01\"",
        "\"fingerprint\" : \"[0-9a-f]+\" | \"fingerprint\" : \"two words\"",
        "\"plan.csv\" | \"../plan.csv\"",
        "\"plan.csv\" | \"more.csv\"",
        "\"stations.geojson\" | \"stations.csv\"",
        "(\"bound\" : \\{[^}]*\"cost\" : )[0-9.]+ | $1999999",
        "(\"bound\" : \\{[^}]*\"unservedResidents\" : )[0-9.]+ | $1999999",
        "(\"cost\" : \\{[^}]*\"total\" : )[0-9.]+ | $11",
        "\"gap\" : [0-9.]+ | \"gap\" : 0.99",
        "\"units\" : [0-9]+ | \"units\" : 1e400"
      })
  void aSummaryThatWasTamperedWith(String found, String by) throws IOException {
    var summary = out.resolve("summary.json");
    var text = Files.readString(summary);
    var spoilt = text.replaceFirst(found, by);
    assertThat(spoilt).isNotEqualTo(text);
    Files.writeString(summary, spoilt);

    assertThat(verify().code()).isEqualTo(4);
    assertThat(OneLanguage.of("who", tiny, out, TinyFolder.VILLAGE).code()).isIn(0, 4);
  }

  @Test
  void filesThatAreMissingOrNoFiles() throws IOException {
    for (var file : List.of("beats.csv", "plan.csv", "plan.geojson", "summary.json")) {
      Files.delete(out.resolve(file));
      assertThat(verify().code()).isEqualTo(4);
      Files.createDirectory(out.resolve(file));
      assertThat(verify().code()).isEqualTo(4);
      for (var command : List.of("report", "forms", "judge")) {
        var more = command.equals("judge") ? new Object[] {"--norms-on", DATE} : new Object[0];
        var words = new ArrayList<Object>(List.of(command, tiny, out));
        words.addAll(List.of(more));
        assertThat(OneLanguage.of(words.toArray()).code()).isEqualTo(4);
      }
    }
  }

  @Test
  void dataThatHaveChangedSince() throws IOException {
    tiny.replace("settlements.csv", ",573", ",600");

    assertThat(verify().code()).isEqualTo(4);
    assertThat(OneLanguage.of("who", tiny, out, TinyFolder.VILLAGE).code()).isEqualTo(4);
  }

  @Test
  void anotherPolicyThanThePlans() throws IOException {
    var norms = Files.writeString(temp.resolve("own.csv"), "code,amount\nreach-hard,50\n");

    assertThat(OneLanguage.of("verify", tiny, out, "--norms", norms).code()).isEqualTo(4);
    assertThat(OneLanguage.of("verify", tiny, out, "--without", "reach.wanted").code())
        .isEqualTo(4);
    assertThat(OneLanguage.of("verify", tiny, out, "--without", "nothing").code())
        .isEqualTo(ExitCode.BAD_DATA);
  }

  @Test
  void papersAndAPageThatCannotBeWritten() throws IOException {
    var forms = Files.createDirectory(out.resolve("forms"));
    Files.writeString(forms.resolve("annex.html"), "mine");
    assertThat(OneLanguage.of("forms", tiny, out).code()).isEqualTo(ExitCode.BAD_DATA);

    var file = Files.writeString(temp.resolve("file"), "");
    assertThat(OneLanguage.of("forms", tiny, out, "--to", file).code())
        .isEqualTo(ExitCode.BAD_USAGE);
    assertThat(OneLanguage.of("forms", tiny, out, "--to", file.resolve("under")).code())
        .isEqualTo(ExitCode.BAD_USAGE);
    assertThat(OneLanguage.of("forms", tiny, out, "--officer", "NOBODY").code())
        .isEqualTo(ExitCode.BAD_DATA);
    assertThat(OneLanguage.of("forms", tiny, out, "--officer", "DOP-2").code())
        .isEqualTo(ExitCode.BAD_DATA);
    assertThat(OneLanguage.of("forms", tiny, out, "--hromada", "NOWHERE").code())
        .isEqualTo(ExitCode.BAD_DATA);
    assertThat(OneLanguage.of("forms", tiny, out, "--only", "letter").code())
        .isEqualTo(ExitCode.BAD_USAGE);

    Files.createDirectories(out.resolve("report.html/full"));
    assertThat(OneLanguage.of("report", tiny, out).code()).isEqualTo(ExitCode.BAD_USAGE);
    Files.createDirectories(out.resolve("plan.xlsx/full"));
    Files.delete(out.resolve("report.html/full"));
    Files.delete(out.resolve("report.html"));
    assertThat(OneLanguage.of("report", tiny, out, "--xlsx").code()).isEqualTo(ExitCode.BAD_USAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{#beats}}",
        "{{/beats}}",
        "{{#beats}}{{/rows}}",
        "{{{hromada}}}",
        "{{&hromada}}",
        "{{=<% %>=}}",
        "{{nothing-known}}",
        "{{>_nothing}}",
        "{{>nothing here}}",
        "{{two words}}",
        "{{",
        "<p",
        "<script>",
        "<p class={{hromada}}>",
        "{{label.total}"
      })
  void templatesThatAreNone(String text) throws IOException {
    var own = Files.createDirectory(temp.resolve("own"));
    Files.writeString(own.resolve("annex.mustache"), text);
    Files.writeString(own.resolve("letter.mustache"), text);
    Files.writeString(own.resolve("forms.css"), "<p>");
    Files.write(own.resolve("passport.mustache"), new byte[] {(byte) 0xCB, (byte) 0xF3});
    Files.createDirectory(own.resolve("reception.mustache"));

    assertThat(OneLanguage.of("forms", tiny, out, "--templates", own).code())
        .isEqualTo(ExitCode.BAD_DATA);
  }
}
