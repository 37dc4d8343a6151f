package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.Spoilt.document;
import static io.github.dilnytsia.json.Spoilt.problems;
import static io.github.dilnytsia.json.Spoilt.remove;
import static io.github.dilnytsia.json.Spoilt.set;
import static io.github.dilnytsia.json.Spoilt.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.dilnytsia.judgement.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictReadingTest {

  private static final String SETTLEMENT = "/territory/settlements/0";

  @Test
  void aDocumentWithEveryFieldIsRead() {
    assertThat(ProblemJson.read(Trees.bytes(Tiny.document()))).isEqualTo(Tiny.PROBLEM);
  }

  /** Of each kind of value what looks nearly right. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/date | \"2022-6-1\" | a day of the calendar",
        "/date | \"2022-02-30\" | a day of the calendar",
        "/date | \"2022-06-01T00:00:00\" | a day of the calendar",
        "/date | 20220601 | a day of the calendar",
        "/replanning | \"true\" | true or false",
        "/replanning | 1 | true or false",
        "/name | 5 | a text",
        "/name | \"half \\ud83d\" | without halves",
        "/name | null | a text",
        "/territory/hromadas | {} | an array",
        "/territory/hromadas | null | an array",
        "/territory/hromadas/0 | [] | an object (hromada)",
        "/territory/hromadas/0/areaKm2 | -0.1 | 0 or more",
        "/territory/hromadas/0/areaKm2 | \"400.1\" | Write the number without quotes",
        "/territory/hromadas/0/areaKm2 | 1e999999999 | at most 100 characters",
        "/territory/hromadas/0/areaKm2 | 1e-999999999999999999999 | at most 100 characters",
        "/territory/hromadas/0/statedResidents | 1.0 | a whole number from 0 to 2147483647",
        "/territory/hromadas/0/statedResidents | 2147483648 | a whole number from 0 to 2147483647",
        "/territory/hromadas/0/statedResidents | 1e2 | a whole number",
        "/territory/settlements/0/code | \"UA0502001001005885\" | a code of the register",
        "/territory/settlements/0/code | \"\\u0421A05020010010058853\" | a code of the register",
        "/territory/settlements/0/name | \" \" | a text that is not blank",
        "/territory/settlements/0/category | \"Village\" | one of CITY, TOWN, VILLAGE",
        "/territory/settlements/0/location/lat | 90.1 | degrees from -90 to 90",
        "/territory/settlements/0/location/lat | 1e400 | degrees from -90 to 90",
        "/territory/settlements/0/location/lat | \"48\" | Write the number without quotes",
        "/territory/settlements/0/residents | -1 | a whole number from 0",
        "/territory/settlements/0/residents | null | What is not known is left out",
        "/territory/travelTimes/0/unreachable | false | true, or the field left out",
        "/territory/outlines/0/polygons/0/0/0 | [29.1] | a longitude",
        "/territory/outlines/0/polygons/0/0/0 | [29.1, 48.5, 100] | a longitude",
        "/territory/outlines/0/polygons/0/0/0 | [48.5, 91] | a latitude from -90 to 90",
        "/territory/outlines/0/polygons/0/0/3 | [29.2, 48.5] | the last equal to the first",
        "/force/officers/0/hoursPerMonth | 0 | a whole number from 1 to 744",
        "/force/officers/0/hoursPerMonth | 745 | a whole number from 1 to 744",
        "/force/officers/0/hoursPerMonth | \"5\" | a whole number from 1 to 744",
        "/force/stations/0/receptionHours/0/begin | \"9:00\" | a time of the day",
        "/force/stations/0/receptionHours/0/begin | \"24:00\" | a time of the day",
        "/force/stations/0/receptionHours/0/day | \"Tue\" | one of MONDAY",
        "/weights/moves | 0.000001 | five decimals",
        "/weights/moves | 1000001 | from 0 to 1000000",
      })
  void refusesWhatLooksNearlyRightAndSaysWhere(String path, String value, String expected)
      throws JsonProcessingException {
    var tree = Tiny.document();
    var where = JsonPointer.compile(path);
    var marker = "\"5bcb10f6\"";
    Trees.set(tree, where, Trees.MAPPER.readTree(marker));
    var document = Trees.MAPPER.writeValueAsString(tree).replace(marker, value);

    var problems = problems(document);

    assertThat(problems).hasSize(1);
    var told = problems.get(0);
    assertThat(path).startsWith(told.path());
    assertThat(told.text().in(Language.EN)).contains(told.path(), expected);
  }

  @Test
  void everythingIsToldAtOnceInTheOrderOfTheDocument() throws JsonProcessingException {
    var tree = Tiny.document();
    set(tree, "/date", "\"soon\"");
    set(tree, SETTLEMENT + "/residents", "\"400\"");
    remove(tree, SETTLEMENT + "/name");
    set(tree, SETTLEMENT + "/populaton", "400");
    set(tree, "/force/officers/1/areaCode", "\"" + Tiny.RAION + "\"");
    set(tree, "/force/absences/0/lastDay", "\"2022-05-31\"");
    set(tree, "/pins/0/unitId", "\"T-9\"");

    assertThat(problems(Trees.MAPPER.writeValueAsString(tree)))
        .map(JsonProblem::path)
        .containsExactlyInAnyOrder(
            "/date",
            SETTLEMENT + "/name",
            SETTLEMENT + "/residents",
            SETTLEMENT + "/populaton",
            "/force/officers/1/areaCode",
            "/force/absences/0/lastDay",
            "/pins/0/unitId");
  }

  @Test
  void anUnknownFieldIsNamedWithTheOneThatMayBeMeant() throws JsonProcessingException {
    var tree = Tiny.document();
    set(tree, SETTLEMENT + "/populaton", "400");
    set(tree, "/force/officers/0/servicename", "\"x\"");
    set(tree, "/weights/overload", "{}");
    set(tree, "/weird\\u202E~1name".replace("\\u202E", "\u202E"), "[[1]]");

    var problems = problems(Trees.MAPPER.writeValueAsString(tree));

    assertThat(problems).hasSize(4);
    assertThat(text(problems, "/force/officers/0/servicename"))
        .contains("\"x\"", "Is \"serviceName\" meant?");
    assertThat(text(problems, SETTLEMENT + "/populaton"))
        .contains("found 400", "(settlement)", "residents", "populationQuality");
    assertThat(text(problems, "/weights/overload")).contains("overload-from-1.5");
    assertThat(text(problems, "/weird\u202E~1name"))
        .contains("/weird\\u202E~1name", "[…]")
        .doesNotContain("\u202E");
  }

  @Test
  void aFieldThatStandsTwiceIsRefusedWhereverItStands() {
    var problems = problems(document()
        .replace("\"name\":\"tiny\"", "\"name\":\"tiny\",\"name\":\"tiny\"")
        .replace("\"lat\":48.51,", "\"lat\":48.51,\"lat\":48.52,"));

    assertThat(problems)
        .map(JsonProblem::path)
        .containsExactly(
            "/name",
            "/territory/settlements/0/location/lat",
            "/territory/settlements/1/location/lat");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"version\":1 | \"version\":2 | /version | the version of the format that this release",
        "\"version\":1 | \"version\":\"1\" | /version | a whole number",
        "\"format\":\"dilnytsia-problem\" | \"format\":\"dilnytsia-plan\" | /format | problem",
      })
  void anotherFormatOrVersionIsAllThatIsTold(String from, String to, String path, String expected) {
    var document = document().replace(from, to).replace("\"name\":\"tiny\"", "\"nom\":0");

    var problems = problems(document);

    assertThat(problems).singleElement().satisfies(problem -> {
      assertThat(problem.path()).isEqualTo(path);
      assertThat(problem.text().in(Language.EN)).contains(expected);
    });
  }

  @Test
  void theVersionCountsAloneWhereverItStands() {
    var document = document().replace("\"version\":1,", "");
    var last = document.substring(0, document.length() - 1) + ",\"news\":[],\"version\":2}";

    assertThat(problems(last)).singleElement().extracting(JsonProblem::path).isEqualTo("/version");
    assertThat(problems(document))
        .singleElement()
        .extracting(JsonProblem::path)
        .isEqualTo("/version");
  }

  @Test
  void placesAreLineAndColumn() {
    var problems =
        problems("{\n  \"format\": \"dilnytsia-problem\",\n  \"version\": 1,\n  \"дата\": 5\n}");

    assertThat(problems)
        .filteredOn(problem -> problem.path().equals("/дата"))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.line()).isEqualTo(4);
          assertThat(problem.column()).isEqualTo(11);
        });
    assertThat(text(problems, "/date")).contains("(line 1, column 1)", "found nothing");
  }

  @Test
  void theMessageHasTheFirstProblemsAndTheirNumber() {
    var documents = "{\"format\":\"dilnytsia-problem\",\"version\":1" + ",\"x\":0".repeat(30) + "}";

    var thrown = catchThrowableOfType(JsonException.class, () -> ProblemJson.read(documents));

    assertThat(thrown.problems()).hasSize(34);
    assertThat(thrown).hasMessageContainingAll("Problems found: 34.", "and 14 more.");
  }
}
