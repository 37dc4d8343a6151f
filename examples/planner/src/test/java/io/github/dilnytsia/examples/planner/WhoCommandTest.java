package io.github.dilnytsia.examples.planner;

import static io.github.dilnytsia.examples.planner.TinyFolder.DATE;
import static io.github.dilnytsia.examples.planner.TinyFolder.TOWN;
import static io.github.dilnytsia.examples.planner.TinyFolder.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhoCommandTest {

  @TempDir
  private Path temp = Path.of("");

  private TinyFolder tiny;
  private Path out;

  @BeforeEach
  void writeAndPlanADataset() throws IOException {
    tiny = TinyFolder.in(temp);
    out = temp.resolve("out");
    tiny.write("officers.csv", """
        officer_id,role,stage,station_id,home_katottg,area_code,in_service_from,in_service_to,service_name,contact
        POG-1,COMMUNITY_OFFICER,IN_SERVICE,ST-1,UA05020010010058853,UA05020010000053508,2021-06-10,2022-12-31,Олена Гай,+380 43 000 00 00
        DOP-1,DISTRICT_OFFICER,IN_SERVICE,,UA05020010020055396,UA05020000000026686,2019-06-01,,,
        """);
    tiny.write("stations.csv", """
        station_id,katottg,opened,closed,reception_hours
        ST-1,UA05020010010058853,2021-06-10,2022-09-01,Thu 14:00-18:00; Tue 09:00-12:30
        ST-2,UA05020010030044910,2021-06-10,,
        """);
    tiny.write("absences.csv", """
        officer_id,from,to,reason
        POG-1,2022-07-01,2022-07-14,відпустка
        """);
    tiny.write("pins.csv", """
        unit_id,officer_id,author,reason,expires
        UA05020010020055396,POG-1,начальник,знає людей,
        A-1,POG-1,начальник,знає людей,
        A-2,DOP-1,начальник,знає людей,
        """);
    assertThat(Run.of("plan", tiny, "--date", DATE, "--out", out, "--quiet").err())
        .isEmpty();
  }

  @Test
  void aNameIsAnsweredAsAVillageHeadAsks() {
    var run = who("с. Бохоники", "--lang", "uk");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("""
        село Бохоники (UA05020010020055396), Агрономічна громада, мешканців: 2236.
        Відповідає Олена Гай (POG-1), поліцейський офіцер громади.
        Зв’язок: +380 43 000 00 00
        На 2022-06-01 відсутність офіцера не зазначено.
        Прийом у поліцейській станції ST-1, селище Агрономічне: 3,6 км по прямій, близько 6 хв автомобілем.
        Години прийому: вівторок 09:00–12:30; четвер 14:00–18:00.
        """);
  }

  @Test
  void theSameIsSaidInEnglish() {
    assertThat(who("Bokhonyky", "--lang", "en").out()).isEqualTo("""
        village Bokhonyky (UA05020010020055396), Ahronomichna hromada, residents: 2236.
        Served by Олена Гай (POG-1), community police officer.
        Contact: +380 43 000 00 00
        On 2022-06-01 no absence of the officer is known.
        Reception at police station ST-1, town Ahronomichne: 3.6 km in a straight line, about 6 min by car.
        Reception hours: Tuesday 09:00–12:30; Thursday 14:00–18:00.
        """);
  }

  @Test
  void onAnotherDayTheOfficerIsAway() {
    var lines = who(VILLAGE, "--date", "2022-07-14", "--lang", "uk").out();

    assertThat(lines)
        .contains(
            "На 2022-07-14 офіцер відсутній: з 2022-07-01 до 2022-07-14 включно.",
            "Хто за що відповідає, сказано за планом на 2022-06-01; решта стосується 2022-07-14.");
    assertThat(lines).as("why is nobody's business").doesNotContain("відпустка");
    assertThat(who(VILLAGE, "--date", "2022-07-15", "--lang", "uk").out())
        .contains("На 2022-07-15 відсутність офіцера не зазначено.");
  }

  @Test
  void aStationThatHasClosedIsSaidSoAndTheNextIsNamed() {
    assertThat(who(VILLAGE, "--date", "2022-09-01", "--lang", "en").out())
        .contains(
            "Note: on 2022-09-01 this station is not open.", "Reception hours: Tuesday 09:00");
    assertThat(who("A-2", "--lang", "en").out())
        .contains(
            "The officer has no police station of their own.",
            "The nearest open police station is ST-1, town Ahronomichne",
            "Community officers serve the hromada; here the district officer helps them.");
    assertThat(who(VILLAGE, "--date", "2023-01-01", "--lang", "en").out())
        .contains(
            "On 2023-01-01 the officer is no longer in service: the last day was 2022-12-31.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Агрономічне", TOWN, "ua05020010010058853", " UА05020010010058853 "})
  void aSettlementWithPartsIsAnsweredPartByPart(String place) {
    var run = who(place, "--lang", "en");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            "town Ahronomichne (UA05020010010058853) is served part by part, 2 in all:",
            "• part A-1: Олена Гай (POG-1), community police officer",
            "• part A-2: DOP-1, district police officer",
            "A point on the map tells which part is yours: --point LAT,LON.");
  }

  @Test
  void aPointIsAnsweredByItsNearestUnit() {
    var near = who("--point", "49.16,28.37", "--lang", "en");
    var far = who("--point", "49.8,24.0", "--lang", "en");

    assertThat(near.out())
        .startsWith("Point 49.16, 28.37: 802 m to the nearest settlement, or part of one.\n"
            + "village Bokhonyky");
    assertThat(far.code()).isZero();
    assertThat(far.out()).contains("Note: that is more than 5 km.");
  }

  @Test
  void aNameThatSeveralBearIsAnsweredForAllAndNarrowed() throws IOException {
    tiny.append(
        "hromadas.csv", "UA05020030000031457,Вінницька,Vinnytska,UA05020000000026686,2021-02-05\n");
    tiny.append(
        "settlements.csv",
        "UA05020030020055397,Бохоники,Bokhonyky,C,UA05020030000031457,49.2,28.5,10\n");
    Run.of("plan", tiny, "--date", DATE, "--out", out, "--quiet");

    var several = who("Бохоники", "--lang", "en");

    assertThat(several.code()).isZero();
    assertThat(several.out().lines())
        .containsExactly(
            "Settlements of that name: 2.",
            "• village Bokhonyky (UA05020010020055396), Ahronomichna hromada: Олена Гай (POG-1),"
                + " community police officer",
            "• village Bokhonyky (UA05020030020055397), Vinnytska hromada: DOP-1, district police"
                + " officer",
            "To see one answer, add --hromada, --raion or --oblast, or give the code instead of"
                + " the name.");
    assertThat(who("Бохоники", "--hromada", "Вінницька", "--lang", "en").out())
        .contains("UA05020030020055397", "No community officer serves the hromada yet")
        .doesNotContain("UA05020010020055396");
  }

  @Test
  void aNameThatNobodyBearsIsAnsweredByTheNearestOnes() {
    var run = who("Бохонники", "--lang", "en");

    assertThat(run.code()).isEqualTo(5);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .containsExactly(
            "There is no name \"Бохонники\" in the data. Near it come:",
            "• village Bokhonyky (UA05020010020055396), Ahronomichna hromada");
    assertThat(who("Щщщщщщ", "--lang", "uk"))
        .isEqualTo(new Run(5, "", "Назви «Щщщщщщ» у даних немає, схожих теж.\n"));
    assertThat(who("Бохоники", "--hromada", "Барська", "--lang", "en").err())
        .contains("There is no hromada, raion or oblast \"Барська\" in the data.");
    assertThat(who("UA05020010020055399").code()).isEqualTo(5);
  }

  @Test
  void nobodyServingIsAnAnswerWithItsReason() throws IOException {
    tiny.write("settlement_status.csv", """
        katottg,status,from,to,reason
        UA05020010030044910,INACCESSIBLE,2022-02-24,,лінія фронту
        """);
    Run.of("plan", tiny, "--date", DATE, "--out", out, "--quiet");

    var run = who("Горбанівка", "--lang", "en");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Served by nobody for now (access.inaccessible).");
  }

  @Test
  void aQuestionThatCannotBeAnsweredIsBadUsage() {
    for (var arguments : List.of(
        List.<Object>of(),
        List.<Object>of("Лука", "--point", "49,28"),
        List.<Object>of("--point", "49,28", "--hromada", "Барська"),
        List.<Object>of("--point", "Лука"),
        List.<Object>of("--point", "149,28"),
        List.<Object>of("..."),
        List.<Object>of("а".repeat(201)),
        List.<Object>of("\uFFFD\uFFFD"))) {
      var run = who(arguments.toArray());

      assertThat(run.code()).as(arguments + run.err()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
    }
  }

  @Test
  void aFolderOfOtherDataIsNotAnsweredFrom() throws IOException {
    tiny.write("demand.csv", "katottg,calls_per_month\n" + VILLAGE + ",500\n");

    var run = who("Бохоники", "--lang", "en");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("other data");
  }

  private Run who(Object... question) {
    var words = new Object[question.length + 3];
    words[0] = "who";
    words[1] = tiny;
    words[2] = out;
    System.arraycopy(question, 0, words, 3, question.length);
    return Run.of(words);
  }
}
