package io.github.dilnytsia.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be wrong between rows: ids that nothing has, ids that two have, words that contradict each other. */
class BrokenReferencesTest {

  private static final String NOWHERE = "UA99999999999999999";

  @TempDir
  Path temp;

  private TestFolder folder() {
    return new TestFolder(temp.resolve("data"));
  }

  @ParameterizedTest
  @CsvSource({
    "settlements.csv,'1,,UA05020010000053508','1,,UA99999999999999999',3,hromada_code",
    "settlement_parts.csv,'051477,UA05020030010063857','051477,UA99999999999999999',3,katottg",
    "hromadas.csv,UA05020010010058853,UA99999999999999999,2,center_code",
    "officers.csv,'ST-1,UA05020010010058853','ST-1,UA99999999999999999',2,home_katottg",
    "officers.csv,'UA05020010010058853,UA05020010000053508','UA05020010010058853,UA99999999999999999',2,area_code",
    "officers.csv,',UA05020000000026686,172',',UA99999999999999999,172',4,area_code",
    "stations.csv,'ST-2,UA05020030010063857','ST-2,UA99999999999999999',3,katottg",
    "demand.csv,'UA05020030010063857,','UA99999999999999999,',3,katottg",
    "current_plan.csv,'UA05020010010058853,','UA99999999999999999,',2,unit_id",
    "pins.csv,'UA05020010020055396,','UA99999999999999999,',2,unit_id",
    "forbids.csv,'UA05020010020055396,','UA99999999999999999,',2,unit_id",
    "settlement_status.csv,'UA05020010020055396,ACC','UA99999999999999999,ACC',3,katottg",
    "travel_times.csv,'ST-1,UA05020010020055396','ST-1,UA99999999999999999',3,to",
    "settlement_neighbours.csv,'UA05020010020055396,','UA99999999999999999,',2,katottg_a",
    "hromada_outlines_approx.geojson,UA05020030000031457,UA99999999999999999,4,hromada_code"
  })
  void refusesReferencesToWhatIsNotThere(
      String file, String old, String changed, int row, String column) {
    assertThat(folder().change(file, old, changed).found())
        .isEqualTo("%s:%d:%s:%s".formatted(file, row, column, NOWHERE));
  }

  @ParameterizedTest
  @CsvSource({
    "officers.csv,',ST-2,',',ST-99,',4,station_id,ST-99",
    "absences.csv,'POG-1,2022-09-01','Hora,2022-09-01',3,officer_id,Hora",
    "current_plan.csv,DOP-1,Hora,4,officer_id,Hora",
    "pins.csv,POG-1,Hora,2,officer_id,Hora",
    "forbids.csv,DOP-1,Hora,2,officer_id,Hora"
  })
  void refusesOfficersAndStationsThatAreNotThere(
      String file, String old, String changed, int row, String column, String found) {
    assertThat(folder().change(file, old, changed).found())
        .isEqualTo("%s:%d:%s:%s".formatted(file, row, column, found));
  }

  @ParameterizedTest
  @CsvSource({
    "settlements.csv,'UA05020010020055396,Слов’янка','UA05020010010058853,Слов’янка',3,katottg,UA05020010010058853",
    "settlement_parts.csv,063857-051477,063857-050133,3,part_id,UA05020030010063857-050133",
    "hromadas.csv,'UA05020030000031457,','UA05020010000053508,',3,hromada_code,UA05020010000053508",
    "officers.csv,'POG-2,','POG-1,',3,officer_id,POG-1",
    "stations.csv,'ST-2,','ST-1,',3,station_id,ST-1",
    "demand.csv,'UA05020030010063857,','UA05020010010058853,',3,katottg,UA05020010010058853",
    "absences.csv,'2022-09-01,2022-09-01','2022-07-01,2022-07-14',3,officer_id,POG-1",
    "current_plan.csv,'UA05020010020055396,','UA05020010010058853,',3,unit_id,UA05020010010058853",
    "settlement_status.csv,2022-04-02,2022-02-24,3,from,2022-02-24",
    "travel_times.csv,'ST-1,UA05020010020055396','ST-1,UA05020010010058853',3,to,''",
    "norms.csv,'reach-hard,45.50,min,2022-01-01','residents-per-beat-rural,45.50,min,2018-01-01',3,code,residents-per-beat-rural",
    "weights.csv,overload-from-1,journeys,3,weight,journeys",
    "hromada_outlines_approx.geojson,UA05020030000031457,UA05020010000053508,4,hromada_code,UA05020010000053508"
  })
  void refusesWhatOccursTwice(
      String file, String old, String changed, int row, String column, String found) {
    assertThat(folder().change(file, old, changed).problems())
        .extracting(TestFolder::inShort)
        .contains("%s:%d:%s:%s".formatted(file, row, column, found));
  }

  @Test
  void refusesNeighboursGivenInBothOrders() {
    assertThat(folder()
            .append("settlement_neighbours.csv", "UA05020010010058853,UA05020010020055396,1,1")
            .found())
        .isEqualTo("settlement_neighbours.csv:4:katottg_b:UA05020010020055396");
  }

  @Test
  void refusesASettlementAsItsOwnNeighbour() {
    assertThat(folder()
            .append("settlement_neighbours.csv", "UA05020010010058853,UA05020010010058853,,")
            .found())
        .isEqualTo("settlement_neighbours.csv:4:katottg_b:UA05020010010058853");
  }

  @Test
  void refusesAPartWithTheCodeOfASettlement() {
    assertThat(folder()
            .append("settlement_parts.csv", "UA05020010010058853,UA05020030010063857,49.25,28.45,0")
            .found())
        .isEqualTo("settlement_parts.csv:4:part_id:UA05020010010058853");
  }

  @Test
  void refusesAStationWithTheIdOfAPart() {
    assertThat(folder()
            .append("stations.csv", "UA05020030010063857-050133,UA05020010010058853,,,,,,,,,,")
            .found())
        .isEqualTo("stations.csv:4:station_id:UA05020030010063857-050133");
  }

  @Test
  void asksForAPartWhereASettlementHasParts() {
    var problem =
        folder().append("current_plan.csv", "UA05020030010063857,DOP-1").problem();

    assertThat(TestFolder.inShort(problem))
        .isEqualTo("current_plan.csv:5:unit_id:UA05020030010063857");
    assertThat(problem.text().in(Language.EN)).contains("part ids", "UA05020030010063857-050133");
  }

  @Test
  void takesASettlementWithPartsForAnEndOfATravelTime() {
    assertThat(folder().read().territory().travelTimes()).hasSize(4);
  }

  @Test
  void givesACommunityOfficerNoRaion() {
    var problem = folder()
        .change(
            "officers.csv",
            "UA05020010010058853,UA05020010000053508",
            "UA05020010010058853,UA05020000000026686")
        .problem();

    assertThat(TestFolder.inShort(problem))
        .isEqualTo("officers.csv:2:area_code:UA05020000000026686");
    assertThat(problem.text().in(Language.EN)).contains("raion");
  }

  @Test
  void refusesAStationInAnotherHromadaThanItsSettlement() {
    var problem = folder()
        .change("stations.csv", "58853,UA05020010000053508", "58853,UA05020030000031457")
        .problem();

    assertThat(TestFolder.inShort(problem))
        .isEqualTo("stations.csv:2:hromada_code:UA05020030000031457");
    assertThat(problem.text().in(Language.EN)).contains("UA05020010000053508");
  }

  @Test
  void refusesTwoOfficersPinnedToOneUnit() {
    assertThat(folder()
            .append("pins.csv", "UA05020010020055396,DOP-1,Коваль,інше,")
            .found())
        .isEqualTo("pins.csv:3:officer_id:DOP-1");
  }

  @Test
  void refusesARepeatedPin() {
    assertThat(folder()
            .append("pins.csv", "UA05020010020055396,POG-1,Коваль,інше,")
            .found())
        .isEqualTo("pins.csv:3:unit_id:UA05020010020055396");
  }

  @Test
  void refusesARepeatedForbid() {
    assertThat(folder()
            .append("forbids.csv", "UA05020010020055396,DOP-1,Коваль,інше,")
            .found())
        .isEqualTo("forbids.csv:3:unit_id:UA05020010020055396");
  }

  @Test
  void refusesAPinAndAForbidOnOnePair() {
    assertThat(folder()
            .append("forbids.csv", "UA05020010020055396,POG-1,Коваль,інше,")
            .found())
        .isEqualTo("forbids.csv:3:officer_id:POG-1");
  }

  @Test
  void tellsNothingOfReferencesToARowThatIsBrokenItself() {
    assertThat(folder()
            .change("officers.csv", "Сокіл,102", "Сокіл,102,зайве")
            .change("settlements.csv", ",2236,", ",many,")
            .problems())
        .extracting(TestFolder::inShort)
        .containsExactly("settlements.csv:3:population:many", "officers.csv:2::16");
  }

  @Test
  void tellsNothingOfReferencesToARowWhoseCodeIsMisspelt() {
    assertThat(folder()
            .change("hromadas.csv", "UA05020030000031457,", "UA0502003000003145,")
            .found())
        .isEqualTo("hromadas.csv:3:hromada_code:UA0502003000003145");
  }
}
