package io.github.dilnytsia.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.scenario.Scenarios;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Officer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormsTest {

  @TempDir
  private Path folder = Path.of("");

  @Test
  void thereIsAPaperForEveryBeatAndOneOfEachOtherKindAndAllAreListed() {
    var made = Plans.of("hostile");

    var contents = made.forms().contents();

    var beats = made.plan().beats().size();
    assertThat(contents).hasSize(2 * beats + 5);
    var listed = new TreeSet<>(Pages.page(contents, "index.html").select("a").eachAttr("href"));
    listed.add("index.html");
    assertThat(contents).containsOnlyKeys(listed);
  }

  @Test
  void theSamePlanGivesTheSameBytesInAnyLocale() {
    var made = Plans.of("over-the-norm");
    var contents = made.forms().contents();
    var before = Locale.getDefault();

    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      var again = made.forms().contents();

      assertThat(again.keySet()).containsExactlyElementsOf(contents.keySet());
      contents.forEach((name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anEnglishPaperHasNoUkrainianButWhatIsQuoted() {
    var contents = Plans.of("over-the-norm").forms().language(Language.EN).contents();

    assertThat(contents.values()).allSatisfy(bytes -> {
      var page = Pages.page(bytes);
      assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
      page.select("style").remove();
      page.select("bdi").stream()
          .filter(name -> name.text().startsWith("Офіцер"))
          .forEach(name -> name.remove());
      assertThat(page.text()).doesNotContainPattern("[А-Яа-яІіЇїЄєҐґ]");
    });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noContactIsPrintedUnlessAskedForAndNoReasonOfAnAbsenceEver(Language language) {
    var scenario = Scenarios.find("over-the-norm").orElseThrow();
    var problem =
        HostileWords.in(scenario.dataset().problemOn(scenario.date()), text -> switch (text) {
          case "contact" -> "secretcontact";
          case "illness" -> "secretillness";
          default -> text;
        });
    var made = Plans.of(problem);
    var forms = made.forms().language(language);

    assertThat(text(forms)).doesNotContain("secretcontact", "secretillness");
    assertThat(text(forms.contacts(true)))
        .contains("secretcontact")
        .doesNotContain("secretillness");
  }

  @Test
  void thatAnOfficerLivesWhereDrivesBeginIsPrintedOnlyWithTheContact() {
    var scenario = Scenarios.find("over-the-norm").orElseThrow();
    var problem = scenario.dataset().problemOn(scenario.date());
    var home = problem.territory().settlements().get(0);
    var officers = problem.force().officers().stream()
        .map(officer -> Officer.builder()
            .from(officer)
            .stationId(Optional.empty())
            .homeCode(home.code())
            .build())
        .toList();
    var made = Plans.of(PlanningProblem.builder()
        .from(problem)
        .force(Force.builder().from(problem.force()).officers(officers).build())
        .build());
    var forms = made.forms().only(List.of(Form.PASSPORT));

    assertThat(made.plan().beats()).isNotEmpty().allSatisfy(beat -> {
      var file = FileNames.of(Form.PASSPORT, beat);
      assertThat(Pages.page(forms.contents(), file).select("td").eachText())
          .anyMatch(text -> text.startsWith("місце служби, ") && text.endsWith(home.name()))
          .noneMatch(text -> text.contains("проживання"));
      assertThat(Pages.page(forms.contacts(true).contents(), file).select("td").eachText())
          .anyMatch(text -> text.startsWith("місце проживання, ") && text.endsWith(home.name()));
    });
  }

  @Test
  void aPageAllowsItsOwnStyleAndNothingElse() {
    var contents = Plans.of("over-the-norm").forms().contents();

    assertThat(contents.values()).allSatisfy(bytes -> {
      var page = Pages.page(bytes);
      var hash = BaseEncoding.base64()
          .encode(Hashing.sha256()
              .hashString(page.expectFirst("style").data(), StandardCharsets.UTF_8)
              .asBytes());
      assertThat(page.expectFirst("meta[http-equiv]").attr("content"))
          .isEqualTo("default-src 'none'; style-src 'sha256-" + hash
              + "'; base-uri 'none'; form-action 'none'");
      assertThat(page.select("[style]")).isEmpty();
    });
  }

  @Test
  void tablesHaveHeaders() {
    var contents = Plans.of("hostile").forms().contents();

    assertThat(contents.values())
        .allSatisfy(bytes -> assertThat(Pages.page(bytes).select("table"))
            .allSatisfy(table -> assertThat(table.select("th[scope]")).isNotEmpty()));
  }

  @Test
  void oneOfficersPapersAreThoseOfTheOfficersBeats() {
    var made = Plans.of("over-the-norm");
    var beat = made.plan().beats().get(0);

    var contents = made.forms().officer(beat.officerId()).contents();

    assertThat(contents)
        .containsOnlyKeys(
            FileNames.of(Form.PASSPORT, beat), FileNames.of(Form.HALF_YEAR, beat), "index.html");
  }

  @Test
  void refusesWhatThePlanDoesNotKnow() {
    var made = Plans.of("over-the-norm");
    var other = Plans.of("hostile");

    assertThatIllegalArgumentException().isThrownBy(() -> made.forms().officer("nobody"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> made.forms().hromada("UA00000000000000000"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Forms.of(made.plan(), other.problem()))
        .withMessageContaining("fingerprint");
  }

  @Test
  void aHalfYearIsThatOfThePlansDay() {
    var made = Plans.of("over-the-norm");
    var contents = made.forms().only(List.of(Form.HALF_YEAR)).contents();

    assertThat(text(contents.values().stream()))
        .contains("за I півріччя 2021 року (01.01.2021 – 30.06.2021)");
  }

  @Test
  void writingTakesTheEarlierPapersOfBeatsAwayAndNothingElse() throws IOException {
    var made = Plans.of("over-the-norm");
    made.forms().write(folder);
    var annex = Files.readAllBytes(folder.resolve("annex.html"));
    var gone = Files.write(folder.resolve("passport-UA1-GONE.html"), annex);
    var foreign = Files.writeString(folder.resolve("passport-mine.html"), "<p>mine</p>");

    made.forms().only(List.of(Form.ANNEX)).write(folder);
    assertThat(gone).exists();

    made.forms().write(folder);
    assertThat(gone).doesNotExist();
    assertThat(foreign).hasContent("<p>mine</p>");
    assertThat(folder.resolve("annex.html")).hasBinaryContent(annex);
  }

  @Test
  void aPageOfAnotherOriginIsNotReplaced() throws IOException {
    Files.writeString(folder.resolve("index.html"), "<p>mine</p>");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Plans.of("over-the-norm").forms().write(folder))
        .withMessageContaining("index.html");
    assertThat(folder).isDirectoryNotContaining(file -> !file.endsWith("index.html"));
  }

  private static String text(Forms forms) {
    return text(forms.contents().values().stream());
  }

  private static String text(Stream<byte[]> pages) {
    return pages
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .collect(Collectors.joining());
  }
}
