package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.Spoilt.problems;
import static io.github.dilnytsia.json.Spoilt.remove;
import static io.github.dilnytsia.json.Spoilt.set;
import static io.github.dilnytsia.json.Spoilt.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.dilnytsia.judgement.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields that can be read and yet make no sense together. */
class SenselessFactsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/territory/hromadas/0/centerCode | UA05020010030055396 | a settlement of the problem",
        "/territory/settlements/0/hromadaCode | UA05020010000053509 | a hromada of the problem",
        "/territory/parts/0/settlementCode | UA05020010030055396 | a settlement of the problem",
        "/territory/parts/0/id | UA05020010020055396 | an id of its own",
        "/territory/demands/0/settlementCode | here | a settlement of the problem",
        "/territory/statuses/0/settlementCode | here | a settlement of the problem",
        "/territory/neighbours/0/second | there | a settlement of the problem",
        "/territory/outlines/0/hromadaCode | here | a hromada of the problem",
        "/territory/travelTimes/0/origin | ST-9 | the id of a station of the problem",
        "/force/officers/0/stationId | ST-9 | a station of the problem",
        "/force/officers/0/homeCode | T-1 | a settlement of the problem",
        "/force/officers/0/areaCode | UA05020010010058853 | or of a raion named there",
        "/force/officers/1/areaCode | UA05020000000026686 | a hromada of the problem",
        "/force/stations/0/settlementCode | UA05020010030055396 | a settlement of the problem",
        "/force/memoranda/0/hromadaCode | here | a hromada of the problem",
        "/force/absences/0/officerId | POG-9 | an officer of the problem",
        "/currentPlan/0/unitId | UA05020010010058853 | such as T-1, T-2",
        "/currentPlan/0/officerId | POG-9 | an officer of the problem",
        "/pins/0/unitId | UA05020010010058853 | such as T-1, T-2",
        "/pins/0/officerId | POG-9 | an officer of the problem",
        "/forbids/0/unitId | T-9 | a settlement without parts, of the problem",
        "/forbids/0/officerId | POG-9 | an officer of the problem",
        "/territory/settlements/1/code | UA05020010010058853 | /territory/settlements/0/code",
        "/territory/parts/1/id | T-1 | /territory/parts/0/id",
        "/force/officers/1/id | DOP-1 | /force/officers/0/id",
        "/force/stations/0/id | T-1 | an id of its own",
      })
  void refusesWhatRefersToNothingOrIsThereAlready(String path, String id, String expected)
      throws JsonProcessingException {
    var tree = Tiny.document();
    set(tree, path, '"' + id + '"');

    var problems = problems(Trees.MAPPER.writeValueAsString(tree));

    assertThat(text(problems, path)).contains('"' + id + '"', expected);
  }

  @Test
  void aReferenceIsNotBlamedForAnIdThatCannotBeRead() throws JsonProcessingException {
    var tree = Tiny.document();
    set(tree, "/force/officers/1/id", "7");
    set(tree, "/territory/hromadas/0/code", "\"UA0502001000005350\"");

    assertThat(problems(Trees.MAPPER.writeValueAsString(tree)))
        .map(JsonProblem::path)
        .contains("/force/officers/1/id", "/territory/hromadas/0/code")
        .doesNotContain("/pins/0/officerId", "/currentPlan/0/officerId");
  }

  @ParameterizedTest
  @CsvSource({
    "/territory/statuses/0/lastDay, 2022-05-31",
    "/force/officers/0/inServiceTo, 2021-05-31",
    "/force/stations/0/closed, 2021-05-31",
    "/force/memoranda/0/suspended, 2021-05-31",
    "/force/memoranda/0/ended, 2021-05-31",
    "/force/absences/0/lastDay, 2022-05-31",
    "/force/stations/0/receptionHours/0/end, 09:00",
    "/territory/neighbours/0/second, " + Tiny.TOWN,
  })
  void refusesAnEndBeforeTheBeginning(String path, String value) throws JsonProcessingException {
    var tree = Tiny.document();
    set(tree, path, '"' + value + '"');

    assertThat(problems(Trees.MAPPER.writeValueAsString(tree)))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.path()).isEqualTo(path);
          assertThat(problem.found()).contains('"' + value + '"');
        });
  }

  @Test
  void refusesTwoOfWhatMayBeThereOnce() {
    var tree = Tiny.document();
    var lists = List.of(
        "/territory/demands",
        "/territory/statuses",
        "/territory/neighbours",
        "/territory/outlines",
        "/territory/travelTimes",
        "/force/memoranda",
        "/force/absences",
        "/currentPlan",
        "/norms",
        "/workloadRates");
    for (var list : lists) {
      tree.withArray(list).add(tree.at(list + "/0").deepCopy());
    }
    tree.withArray("/forbids")
        .addObject()
        .put("unitId", "T-1")
        .put("officerId", "POG-1")
        .put("author", "x")
        .put("reason", "y");

    var problems = problems(new String(Trees.bytes(tree), StandardCharsets.UTF_8));

    assertThat(problems).hasSize(lists.size() + 1);
    for (var list : lists) {
      assertThat(problems)
          .anySatisfy(problem -> assertThat(problem.text().in(Language.EN))
              .startsWith(list + "/")
              .contains(list + "/0 has the same"));
    }
    assertThat(text(problems, "/forbids/1")).contains("/pins/0 has the same");
  }

  @Test
  void aRoadHasATimeOrThereIsNone() throws JsonProcessingException {
    var tree = Tiny.document();
    remove(tree, "/territory/travelTimes/0/driveSeconds");
    remove(tree, "/territory/travelTimes/0/unreachable");
    set(tree, "/territory/travelTimes/1/driveSeconds", "5");
    set(tree, "/territory/travelTimes/1/unreachable", "true");
    remove(tree, "/force/officers/2/homeCode");

    assertThat(problems(Trees.MAPPER.writeValueAsString(tree)))
        .map(JsonProblem::path)
        .containsExactlyInAnyOrder(
            "/territory/travelTimes/0", "/territory/travelTimes/1", "/force/officers/2");
  }

  @Test
  void whatTheDomainRefusesIsToldInItsOwnWords() throws JsonProcessingException {
    var tree = Tiny.document();
    set(tree, "/territory/settlements/0/residents", "2147483647");
    set(tree, "/territory/settlements/1/residents", "2147483647");

    assertThat(problems(Trees.MAPPER.writeValueAsString(tree)))
        .singleElement()
        .satisfies(problem -> assertThat(problem.text().in(Language.UK))
            .contains("Документ", "4294967294 residents"));
  }

  @Test
  void aFingerprintThatIsNotTheFactsIsRefusedWithBoth() {
    var tree = Trees.of(ProblemJson.write(Tiny.PROBLEM));
    tree.withObject("/territory/demands/0").put("calls", 41);

    var problems = problems(new String(Trees.bytes(tree), StandardCharsets.UTF_8));

    assertThat(problems).hasSize(1);
    assertThat(text(problems, "/fingerprint"))
        .contains("found \"" + Tiny.PROBLEM.fingerprint() + "\"", "leave the fingerprint out");
    assertThat(problems.get(0).column()).isEqualTo(57);
  }
}
