package io.github.dilnytsia.examples.planner;

import static io.github.dilnytsia.examples.planner.TinyFolder.DATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.examples.planner.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormsCommandTest {

  private static final String PASSPORT = "passport-UA05020010000053508-POG-1.html";

  @TempDir
  private Path temp = Path.of("");

  private TinyFolder tiny;
  private Path out;

  @BeforeEach
  void planTheDataset() throws IOException {
    tiny = TinyFolder.in(temp);
    tiny.write("officers.csv", """
        officer_id,role,stage,home_katottg,area_code,in_service_from,contact
        POG-1,COMMUNITY_OFFICER,IN_SERVICE,UA05020010010058853,UA05020010000053508,2021-06-10,+380 44 000
        DOP-1,DISTRICT_OFFICER,IN_SERVICE,UA05020010020055396,UA05020000000026686,2019-06-01,
        """);
    out = temp.resolve("out");
    assertThat(Run.of("plan", tiny, "--date", DATE, "--out", out, "--forms", "--quiet"))
        .isEqualTo(new Run(0, "", ""));
  }

  @Test
  void aWrittenPlanHasThePapersThatWerePlannedWithIt() throws IOException {
    var run = Run.of("forms", tiny, out, "--to", temp.resolve("again"), "--lang", "uk");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Документи записано", "index.html");
    for (var file : names(out.resolve("forms"))) {
      assertThat(temp.resolve("again").resolve(file))
          .hasSameBinaryContentAs(out.resolve("forms").resolve(file));
    }
    assertThat(names(temp.resolve("again"))).contains("annex.html", PASSPORT);
  }

  @Test
  void onlyWhatIsAskedForIsWrittenAndContactsOnlyThen() throws IOException {
    var to = temp.resolve("one");

    var run = Run.of(
        "forms",
        tiny,
        out,
        "--to",
        to,
        "--only",
        "passport",
        "--officer",
        "POG-1",
        "--contacts",
        "--lang",
        "en");

    assertThat(run.code()).isZero();
    assertThat(names(to)).containsExactly("index.html", PASSPORT);
    assertThat(to.resolve(PASSPORT)).content().contains("+380 44 000", "Passport of police beat");
    assertThat(out.resolve("forms").resolve(PASSPORT)).content().doesNotContain("+380 44 000");
  }

  @Test
  void templatesOfOnesOwnAreUsed() throws IOException {
    var own = temp.resolve("own");
    assertThat(Run.of("templates", own).code()).isZero();
    Files.writeString(own.resolve("annex.mustache"), "<p>{{label.total}} {{residents}}</p>");

    assertThat(Run.of("templates", own).code()).isEqualTo(ExitCode.BAD_DATA);
    assertThat(Run.of("forms", tiny, out, "--templates", own).code()).isZero();

    assertThat(out.resolve("forms/annex.html")).content().contains("<p>Разом ");
  }

  @Test
  void templatesThatAreNotThereAreNoPlan() {
    var run = Run.of("forms", tiny, out, "--templates", temp.resolve("own"), "--lang", "en");

    assertThat(run.code()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(run.err())
        .contains("no folder \"" + temp.resolve("own"), "planner templates")
        .doesNotContain("that plan wrote");
  }

  @Test
  void wrongTemplatesAreToldAndNothingIsWritten() throws IOException {
    var own = Files.createDirectory(temp.resolve("own"));
    Files.writeString(own.resolve("annex.mustache"), "{{{residents}}}\n{{nothing}}");

    var run = Run.of(
        "forms", tiny, out, "--templates", own, "--to", temp.resolve("none"), "--lang", "uk");

    assertThat(run.code()).isEqualTo(ExitCode.BAD_DATA);
    assertThat(run.err())
        .contains("annex.mustache, рядок 1", "annex.mustache, рядок 2", "Помилок у шаблонах: 2");
    assertThat(temp.resolve("none")).doesNotExist();
  }

  @Test
  void refusesPapersWithoutAFolderAndFormsNobodyKnows() {
    var planned = Run.of("plan", tiny, "--date", DATE, "--forms");
    assertThat(planned.code()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(planned.err()).contains("--out");

    var asked = Run.of("forms", tiny, out, "--only", "poem");
    assertThat(asked.code()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(asked.err()).contains("poem", "half-year");
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
