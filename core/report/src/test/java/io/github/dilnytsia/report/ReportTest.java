package io.github.dilnytsia.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.map.BeatAreas;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.OfficerLoad;
import io.github.dilnytsia.plan.PlanBound;
import io.github.dilnytsia.plan.PlanningProblem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportTest {

  private Report hostile = Reports.of("over-the-norm").build();
  private String page = "";

  @BeforeAll
  void makeThePage() {
    hostile = Reports.compared("hostile").build();
    page = Reports.text(hostile);
  }

  @Test
  void theSamePlanGivesTheSameBytes() {
    assertThat(Reports.compared("hostile").build().html()).isEqualTo(hostile.html());
  }

  @Test
  void noTextEndsTheDataOrBeginsAnythingInIt() {
    var data = Reports.data(page);

    assertThat(data).hasSizeGreaterThan(100_000).endsWith("}");
    assertThat(data).doesNotContain("<", ">", "&", "'", "`", "\u2028", "\u2029", "\u202e");
    assertThat(page.split("<script", -1)).hasSize(4 + occurrences("<script", Leaflet.script()));
  }

  private static int occurrences(String part, String text) {
    return text.split(part, -1).length - 1;
  }

  @Test
  void everyTextCanBeReadBack() throws IOException {
    var texts = new TreeSet<String>();
    try (var parser = new JsonFactory().createParser(Reports.data(page))) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
          texts.add(parser.getText());
        }
      }
    }

    assertThat(texts)
        .contains(
            Reports.ENDS_THE_DATA, Reports.ENDS_THE_DATA + ".csv", "<img src=x onerror=alert(1)>");
    assertThat(texts).contains("\\u202EакуЛ");
  }

  @Test
  void aBeatHasTheSameColourInThePageAsInFilesForMaps() throws IOException {
    var data = new ObjectMapper().readTree(Reports.data(page));
    var colourByOfficer = new TreeMap<String, String>();
    for (var officer : data.get("officers")) {
      if (officer.has("colour")) {
        colourByOfficer.put(
            officer.get("id").asText(),
            data.get("colours").get(officer.get("colour").asInt()).asText());
      }
    }

    var areas = BeatAreas.of(hostile.plan(), hostile.problem());

    assertThat(new TreeSet<>(colourByOfficer.values())).hasSizeGreaterThan(1);
    assertThat(areas)
        .allSatisfy(area ->
            assertThat(colourByOfficer).containsEntry(area.beat().officerId(), area.colour()));
  }

  @Test
  void contactsAreInItOnlyIfAskedFor() {
    assertThat(page).doesNotContain(Reports.CONTACT);

    assertThat(Reports.text(Reports.of("over-the-norm").contacts(true).build()))
        .contains(Reports.CONTACT);
  }

  @Test
  void saysThatAnOfficerIsAwayAndNeverWhy() {
    assertThat(Reports.data(page)).contains("\"away\":[");
    assertThat(page).doesNotContain(Reports.ILLNESS);
  }

  @Test
  void opensInTheLanguageAskedFor() {
    assertThat(page).contains("<html lang=\"uk\">").contains("\"language\":\"uk\"");

    var english = Reports.text(Reports.of("over-the-norm").language(Language.EN).build());
    assertThat(english).contains("<html lang=\"en\">").contains("over-the-norm: beat plan for ");
  }

  @Test
  void aSeedOfMoreDigitsThanAScriptHasIsWhole() {
    var made = Reports.of("over-the-norm").build();
    var plan = BeatPlan.builder().from(made.plan()).seed(Long.MAX_VALUE).build();

    var seeded = Reports.text(Report.builder().from(made).plan(plan).build());

    assertThat(Reports.data(seeded)).contains("\"seed\":\"9223372036854775807\"");
  }

  @Test
  void aGapTooSmallToBeWrittenIsStillOne() {
    var made = Reports.of("over-the-norm").build().plan();

    var exact = gap(made, made.score().total());
    var nearly = gap(made, made.score().total().minusMillis(1));

    assertThat(exact).contains("\"cheapest\":1,\"gap\":0,");
    assertThat(nearly).contains("\"gap\":0.000001,").doesNotContain("cheapest\":");
  }

  private static String gap(BeatPlan made, Duration bound) {
    var plan = BeatPlan.builder()
        .from(made)
        .bound(PlanBound.builder().from(made.bound()).cost(bound).build())
        .build();
    return Reports.data(Reports.text(Reports.of("over-the-norm").plan(plan).build()));
  }

  @Test
  void whoIsBeyondTheNormByEverSoLittleIsBeyondIt() {
    var made = Reports.of("over-the-norm").build();
    var loads = made.plan().loads().stream()
        .map(load -> OfficerLoad.builder()
            .from(load)
            .normIndex(new BigDecimal("1.000000001"))
            .hoursIndex(BigDecimal.ONE)
            .build())
        .toList();
    var plan = BeatPlan.builder().from(made.plan()).loads(loads).build();

    var data = Reports.data(Reports.text(Report.builder().from(made).plan(plan).build()));

    assertThat(data).contains("\"norm\":1.0001,\"hours\":1,");
  }

  @Test
  void loadsNothing() {
    assertThat(page)
        .contains("default-src 'none'")
        .doesNotContainPattern("url\\((?!#)")
        .doesNotContain("sourceMappingURL", "<link rel=\"stylesheet\"", " src=\"");
  }

  @Test
  void aNameOfADatasetIsTextInTheTitle() {
    var made = Reports.of("over-the-norm").build();
    var problem =
        PlanningProblem.builder().from(made.problem()).name("<b>\"&\u202e").build();
    var plan = BeatPlan.builder().from(made.plan()).problem(problem.name()).build();

    var titled = Reports.text(Report.builder().problem(problem).plan(plan).build());

    assertThat(titled).contains("<title>&lt;b&gt;&quot;&amp;\\u202E: план дільниць на ");
  }

  @Test
  void refusesAPlanOfOtherFacts() {
    var other = Reports.of("one-car").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Report.builder().from(hostile).plan(other.plan()).build())
        .withMessageContainingAll(other.plan().fingerprint(), hostile.problem().fingerprint());
  }

  @Test
  void isWrittenWhole(@TempDir Path folder) throws IOException {
    var file = folder.resolve("deeper").resolve("report.html");

    hostile.write(file);
    hostile.write(file);

    assertThat(Files.readAllBytes(file)).isEqualTo(hostile.html());
    try (var files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }
}
