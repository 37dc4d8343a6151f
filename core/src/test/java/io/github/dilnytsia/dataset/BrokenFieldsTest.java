package io.github.dilnytsia.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be wrong with a field, whatever the other rows say. */
class BrokenFieldsTest {

  @TempDir
  Path temp;

  private TestFolder folder() {
    return new TestFolder(temp.resolve("data"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-3",
        "12.5",
        "99999999999999999999",
        "2147483648",
        "NaN",
        "1e5",
        "+7",
        "٣٤",
        "1 000",
        "0x1F",
        "Infinity",
        " 5"
      })
  void refusesWhatIsNoCountOfResidents(String count) {
    assertThat(folder().change("settlements.csv", ",3937,", "," + count + ",").found())
        .isEqualTo("settlements.csv:2:population:" + count);
  }

  @ParameterizedTest
  @CsvSource({
    "-3,shifted",
    "1e5,exponent",
    "'\"12,5\"',comma",
    "'\"1,234,567\"',thousands",
    "٣٤,0 to 9"
  })
  void hintsAtWhatMayHaveHappenedToANumber(String count, String hint) {
    var problem =
        folder().change("settlements.csv", ",3937,", "," + count + ",").problem();

    assertThat(problem.hint().map(h -> h.in(Language.EN)).orElse("")).contains(hint);
  }

  @Test
  void refusesAMissingCount() {
    assertThat(folder().change("settlement_parts.csv", ",3099", ",").found())
        .isEqualTo("settlement_parts.csv:2:population:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UA0502001001005885",
        "ua05020010010058853",
        "UА05020010010058853",
        "X",
        "UA05020010010058853 "
      })
  void refusesWhatIsNoCodeOfTheRegister(String code) {
    assertThat(folder().append("demand.csv", code + ",1,1,1,1,1,1").found())
        .isEqualTo("demand.csv:4:katottg:" + code);
  }

  @Test
  void hintsAtCyrillicLettersInACode() {
    var problem =
        folder().append("demand.csv", "UА05020010020055396,1,1,1,1,1,1").problem();

    assertThat(problem.hint().orElseThrow().in(Language.EN)).contains("Cyrillic");
  }

  @Test
  void refusesSwappedCoordinatesAndSaysSo() {
    var problem = folder()
        .change("settlements.csv", "49.16723442,28.36944855", "28.36944855,49.16723442")
        .problem();

    assertThat(TestFolder.inShort(problem)).isEqualTo("settlements.csv:3:lat:28.36944855");
    assertThat(problem.text().in(Language.EN)).contains("swapped");
  }

  @Test
  void refusesTheOriginOfCoordinates() {
    var problem =
        folder().change("settlement_parts.csv", "49.252596,28.44974", "0,0.0").problem();

    assertThat(TestFolder.inShort(problem)).isEqualTo("settlement_parts.csv:3:lat:0");
    assertThat(problem.text().in(Language.EN)).contains("unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "55.7,37.6,lat,55.7",
    "49.2,12.5,lon,12.5",
    "43.99,28.4,lat,43.99",
    "52.6,28.4,lat,52.6",
    "49.2,40.31,lon,40.31",
    "NaN,28.4,lat,NaN",
    "49.2,1e1,lon,1e1"
  })
  void refusesCoordinatesOutsideTheCountry(String lat, String lon, String column, String found) {
    assertThat(folder()
            .change("settlements.csv", "49.16723442,28.36944855", lat + "," + lon)
            .found())
        .isEqualTo("settlements.csv:3:%s:%s".formatted(column, found));
  }

  @Test
  void refusesOneCoordinateOfAStationWithoutTheOther() {
    assertThat(folder().change("stations.csv", "49.198,28.383", "49.198,").found())
        .isEqualTo("stations.csv:2:lon:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2021-02-30", "2021-13-01", "30.06.2021", "2021-6-1", "yesterday", "+12021-01-01"})
  void refusesImpossibleDates(String date) {
    assertThat(folder()
            .change("officers.csv", "TRAINING,2021-06-10", "TRAINING," + date)
            .found())
        .isEqualTo("officers.csv:3:stage_since:" + date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "745", "172.5", "-1"})
  void refusesImpossibleWorkingTime(String hours) {
    assertThat(folder().change("officers.csv", ",168,", "," + hours + ",").found())
        .isEqualTo("officers.csv:2:hours_per_month:" + hours);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "true", "2", "так"})
  void refusesFlagsOtherThanZeroAndOne(String flag) {
    assertThat(folder().change("officers.csv", ",168,1,", ",168," + flag + ",").found())
        .isEqualTo("officers.csv:2:has_car:" + flag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tue",
        "Tue 9:00-12:00",
        "Tue 12:00-09:00",
        "Вт 09:00-12:00",
        "Tue 09:00-25:00",
        "Tue 09:00-12:00;"
      })
  void refusesReceptionHoursItCannotRead(String hours) {
    assertThat(folder()
            .change("stations.csv", "Tue 09:00-12:00; Thu 14:00-18:00", hours)
            .found())
        .isEqualTo("stations.csv:2:reception_hours:" + hours);
  }

  @Test
  void listsTheWordsItKnowsWhereItMeetsAnother() {
    var problem = folder().change("settlements.csv", ",X,", ",Z,").problem();

    assertThat(TestFolder.inShort(problem)).isEqualTo("settlements.csv:3:category:Z");
    assertThat(problem.text().in(Language.EN)).contains("M, X, C, K");
  }

  @Test
  void hintsAtACyrillicLetterForACategory() {
    var problem =
        folder().change("settlements.csv", "Ahronomichne,C,", "Ahronomichne,С,").problem();

    assertThat(problem.text().in(Language.EN)).contains("Cyrillic");
  }

  @ParameterizedTest
  @CsvSource({
    "officers.csv,'POG-2,COMMUNITY_OFFICER','POG-2,POLICE',3,role,POLICE",
    "officers.csv,TRAINING,RETIRED,3,stage,RETIRED",
    "settlements.csv,official,guess,3,population_quality,guess",
    "settlement_status.csv,INACCESSIBLE,OCCUPIED,2,status,OCCUPIED",
    "norms.csv,'people,2018-01-01,read','people,2018-01-01,law',2,sureness,law",
    "weights.csv,journeys,walks,2,weight,walks"
  })
  void refusesUnknownWords(
      String file, String old, String changed, int row, String column, String found) {
    assertThat(folder().change(file, old, changed).found())
        .isEqualTo("%s:%d:%s:%s".formatted(file, row, column, found));
  }

  @ParameterizedTest
  @CsvSource({
    "norms.csv,',5000,',',-5000,',2,amount,-5000",
    "norms.csv,',5000,',',,',2,amount,''",
    "workload.csv,',0.25,',',NaN,',2,minutes,NaN",
    "workload.csv,',0.25,0,',',0.25,-1,',2,trips,-1",
    "travel_times.csv,',1.5',',-1.5',2,minutes,-1.5",
    "travel_times.csv,',1.5',',1e3',2,minutes,1e3",
    "settlement_neighbours.csv,'3.62','x',2,distance_km,x",
    "hromadas.csv,',86.1,',',-86.1,',2,area_km2,-86.1",
    "weights.csv,'journeys,0.3','journeys,-0.3',2,hours,-0.3",
    "demand.csv,',23,',',23.5,',2,calls_per_month,23.5"
  })
  void refusesImpossibleFigures(
      String file, String old, String changed, int row, String column, String found) {
    assertThat(folder().change(file, old, changed).found())
        .isEqualTo("%s:%d:%s:%s".formatted(file, row, column, found));
  }

  @ParameterizedTest
  @CsvSource({
    "hromadas.csv,'2023-01-01,2023-06-01','2020-01-01,2023-06-01',2,memorandum_suspended,2020-01-01",
    "hromadas.csv,'2023-01-01,2023-06-01',',2020-06-01',2,memorandum_ended,2020-06-01",
    "hromadas.csv,'6173,2021-02-20,','6173,,',2,memorandum_signed,''",
    "officers.csv,'2021-06-10,2024-01-01','2021-06-10,2021-01-01',2,in_service_to,2021-01-01",
    "stations.csv,'2021-06-10,2025-01-01','2021-06-10,2021-01-01',2,closed,2021-01-01",
    "absences.csv,'2022-07-01,2022-07-14','2022-07-01,2022-06-30',2,to,2022-06-30",
    "settlement_status.csv,'2022-02-24,2022-04-01','2022-02-24,2022-02-23',2,to,2022-02-23"
  })
  void refusesAnEndBeforeItsStart(
      String file, String old, String changed, int row, String column, String found) {
    assertThat(folder().change(file, old, changed).found())
        .isEqualTo("%s:%d:%s:%s".formatted(file, row, column, found));
  }

  @ParameterizedTest
  @CsvSource({
    "settlements.csv,',Слов’янка,',',  ,',3,name_uk,'  '",
    "pins.csv,'Коваль,знає','Коваль,',2,reason,''",
    "officers.csv,POG-2,' POG-2',3,officer_id,' POG-2'",
    "absences.csv,'POG-1,2022-09-01,','POG-1,,',3,from,''"
  })
  void refusesTextsAndIdsThatAreNone(
      String file, String old, String changed, int row, String column, String found) {
    var folder = folder();
    if (file.equals("pins.csv")) {
      folder.change(file, "знає людей", "");
    } else {
      folder.change(file, old, changed);
    }

    assertThat(folder.found()).isEqualTo("%s:%d:%s:%s".formatted(file, row, column, found));
  }

  @Test
  void refusesAnOfficerWithNeitherStationNorHome() {
    assertThat(folder().change("officers.csv", ",ST-2,,", ",,,").found())
        .isEqualTo("officers.csv:4:station_id:");
  }

  @Test
  void refusesWeightsThatWouldMakeAFurtherOverloadCheaper() {
    assertThat(folder()
            .change("weights.csv", "overload-from-1,170", "overload-from-1,400")
            .found())
        .isEqualTo("weights.csv::hours:journeys 0.3, overload-from-1 400");
  }
}
