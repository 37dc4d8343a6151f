package io.github.dilnytsia.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dilnytsia.Planner;
import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanScore;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.rules.RuleBook;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanReadingTest {

  private static final BeatPlan PLAN =
      Planner.builder().policy(RuleBook.ukraine()).build().plan(Tiny.PROBLEM);

  @Test
  void aPlanSaysAllItHasToSay() {
    var read = PlanJson.read(PlanJson.write(PLAN), Tiny.PROBLEM);

    assertThat(read).isEqualTo(PLAN);
    assertThat(read.explanation("T-1").in(Language.UK))
        .isEqualTo(PLAN.explanation("T-1").in(Language.UK));
    assertThat(read.explanation("T-1").pin()).isPresent();
    assertThat(read.loads()).anyMatch(load -> load.absence().isPresent());
  }

  @Property(tries = 100)
  void theOrderOfListsMakesNoDifference(@ForAll long seed) {
    var document = Trees.of(PlanJson.write(PLAN));
    var random = new Random(seed);
    for (var list : List.of(
        "assignments",
        "loads",
        "beats",
        "hromadas",
        "stations",
        "nearness",
        "explanations",
        "norms",
        "shortages",
        "findings")) {
      var elements = document.withArray("/" + list);
      var first = elements.remove(0);
      elements.insert(random.nextInt(elements.size() + 1), first);
    }

    assertThat(PlanJson.read(Trees.bytes(document), Tiny.PROBLEM)).isEqualTo(PLAN);
  }

  @Test
  void anotherProblemsPlanIsRefusedWithBothFingerprintsAndNothingElse() {
    var other = PlanningProblem.builder().from(Tiny.PROBLEM).replanning(false).build();

    var problems = problems(Trees.of(PlanJson.write(PLAN)), other);

    assertThat(problems).singleElement().satisfies(problem -> {
      assertThat(problem.path()).isEqualTo("/fingerprint");
      assertThat(problem.text().in(Language.EN))
          .contains(PLAN.fingerprint(), other.fingerprint(), "other data");
    });
  }

  @Test
  void aFingerprintBehindUnknownIdsIsStillAllThatIsTold() throws JsonProcessingException {
    var document = Trees.of(PlanJson.write(PLAN));
    set(document, "/assignments/0/unitId", "\"nowhere\"");
    var fingerprint = document.remove("fingerprint");
    document.set("fingerprint", fingerprint);
    var other = PlanningProblem.builder().from(Tiny.PROBLEM).replanning(false).build();

    assertThat(problems(document, other))
        .singleElement()
        .extracting(JsonProblem::path)
        .isEqualTo("/fingerprint");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/date | 2022-06-02 | the day of the problem",
        "/assignments/0/unitId | UA05020010010058853 | a settlement without parts",
        "/assignments/0/officerId | POG-9 | an officer of the problem",
        "/assignments/0/tier | community | one of COMMUNITY",
        "/loads/0/officerId | POG-9 | an officer of the problem",
        "/loads/0/base/placeId | T-1 | a station or the code of a settlement",
        "/loads/1/absence/lastDay | 2022-06-09 | an absence of officer POG-1",
        "/beats/0/unitIds/0 | T-9 | a settlement without parts",
        "/beats/0/hromadaCode | here | a hromada of the problem",
        "/hromadas/0/hromadaCode | here | a hromada of the problem",
        "/stations/0/stationId | ST-9 | a station of the problem",
        "/stations/0/officerIds/0 | POG-9 | an officer of the problem",
        "/nearness/0/hromadaCode | here | a hromada of the problem",
        "/explanations/0/unitId | T-9 | a settlement without parts",
        "/explanations/0/toStation/placeId | ST-9 | a station or the code of a settlement",
      })
  void refusesWhatIsNotInTheProblem(String path, String value, String expected)
      throws JsonProcessingException {
    var document = Trees.of(PlanJson.write(PLAN));
    assertThat(document.at(path).isMissingNode()).as(path).isFalse();
    set(document, path, '"' + value + '"');

    assertThat(problems(document, Tiny.PROBLEM)).anySatisfy(problem -> {
      assertThat(path).startsWith(problem.path());
      assertThat(problem.text().in(Language.EN)).contains(expected);
    });
  }

  @Test
  void nothingIsLost() {
    var document = Trees.of(PlanJson.write(PLAN));
    document.withArray("/assignments").remove(0);
    document.withArray("/explanations").remove(1);

    var problems = problems(document, Tiny.PROBLEM);

    assertThat(problems).map(JsonProblem::path).containsExactly("/assignments", "/explanations");
    assertThat(problems.get(0).text().in(Language.EN)).contains("missing are 1, such as T-1");
  }

  @Test
  void aUnitIsServedOrNotButNotBoth() {
    var document = Trees.of(PlanJson.write(PLAN));
    document
        .withArray("/unserved")
        .addObject()
        .put("unitId", "T-1")
        .put("settlementCode", Tiny.TOWN)
        .put("hromadaCode", Tiny.HROMADA)
        .put("residents", 1000)
        .put("reasonId", "plan.left-out")
        .putObject("reason")
        .put("uk", "")
        .put("en", "");

    assertThat(problems(document, Tiny.PROBLEM))
        .singleElement()
        .satisfies(problem -> assertThat(problem.text().in(Language.EN))
            .startsWith("/unserved/1")
            .contains("/assignments/0 has the same"));
  }

  @Test
  void aPinThatIsNotInTheProblemIsRefused() throws JsonProcessingException {
    var document = Trees.of(PlanJson.write(PLAN));
    set(document, "/assignments/1/pinned", "true");

    assertThat(problems(document, Tiny.PROBLEM))
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.text().in(Language.EN)).contains("a pin of this unit to officer"));
  }

  @Test
  void whatRulesSayMayHoldBraces() {
    var finding = Finding.builder()
        .severity(Severity.NOTE)
        .ruleId("host.rule")
        .source("{0}")
        .text(Wording.of("Село {0}", "Village {0}", "{1} {0} <b>"))
        .build();
    var plan = BeatPlan.builder().from(PLAN).findings(List.of(finding)).build();

    var read = PlanJson.read(PlanJson.write(plan), Tiny.PROBLEM);

    assertThat(read.findings().get(0).text().in(Language.UK)).isEqualTo("Село {1} {0} <b>");
    assertThat(read).isEqualTo(plan);
  }

  @Test
  void aPlanThatContradictsItselfIsNotWritten() {
    var first = PLAN.assignments().get(0);
    var changed = BeatPlan.builder()
        .from(PLAN)
        .assignments(List.of(
            Assignment.builder().from(first).residents(first.residents() + 1).build(),
            PLAN.assignments().get(1)))
        .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanJson.write(changed))
        .withMessageContaining(first.unitId());
  }

  @Test
  void timesThatAreNotWholeMillisecondsAreNotWritten() {
    var score =
        PlanScore.builder().from(PLAN.score()).driving(Duration.ofNanos(1)).build();
    var plan = BeatPlan.builder().from(PLAN).score(score).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanJson.write(plan))
        .withMessageContaining("PT0.000000001S");
  }

  private static List<JsonProblem> problems(ObjectNode document, PlanningProblem problem) {
    return Objects.requireNonNull(
            catchThrowableOfType(
                JsonException.class, () -> PlanJson.read(Trees.bytes(document), problem)),
            "The document was read.")
        .problems();
  }

  private static void set(JsonNode tree, String path, String json) throws JsonProcessingException {
    Trees.set(tree, JsonPointer.compile(path), Trees.MAPPER.readTree(json));
  }
}
