package io.github.dilnytsia.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Sureness;
import io.github.dilnytsia.staffing.ReceptionHours;
import io.github.dilnytsia.staffing.TrainingStage;
import io.github.dilnytsia.territory.Access;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.SettlementCategory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetsTest {

  @TempDir
  Path temp;

  private TestFolder folder() {
    return new TestFolder(temp.resolve("мала громада"));
  }

  @Test
  void readsEveryFileOfAFolderWithoutANotice() {
    var dataset = folder().read();

    assertThat(dataset.name()).isEqualTo("мала громада");
    assertThat(dataset.notices()).isEmpty();
    assertThat(dataset.territory().settlements()).hasSize(3);
    assertThat(dataset.territory().units()).hasSize(4);
    assertThat(dataset.territory().hromadas()).hasSize(2);
    assertThat(dataset.territory().demands()).hasSize(2);
    assertThat(dataset.territory().neighbours()).hasSize(2);
    assertThat(dataset.territory().outlines()).hasSize(2);
    assertThat(dataset.force().officers()).hasSize(3);
    assertThat(dataset.force().memoranda()).hasSize(1);
    assertThat(dataset.force().absences()).hasSize(2);
    assertThat(dataset.currentPlan()).hasSize(3);
    assertThat(dataset.forbids())
        .singleElement()
        .satisfies(forbid -> assertThat(forbid.reason()).isEqualTo("родичі, друзі"));
  }

  @Test
  void readsAProblemForADay() {
    var problem = folder().read().problemOn(LocalDate.of(2022, 6, 1));

    assertThat(problem.pins()).hasSize(1);
    assertThat(problem.weights()).containsEntry("journeys", new BigDecimal("0.3"));
  }

  @Test
  void keepsEveryColumnOfASettlement() {
    var town = folder().read().territory().settlement(TestFolder.TOWN);

    assertThat(town.name()).isEqualTo("Слов’янка");
    assertThat(town.nameEn()).isEmpty();
    assertThat(town.category()).isEqualTo(SettlementCategory.TOWN);
    assertThat(town.formerUrbanType()).contains(true);
    assertThat(town.raionCode()).isEmpty();
    assertThat(town.location()).isEqualTo(GeoPoint.of(49.16723442, 28.36944855));
    assertThat(town.residents()).isEqualTo(2236);
  }

  @Test
  void keepsEveryColumnOfAnOfficer() {
    var officer = folder().read().force().officer("POG-2");

    assertThat(officer.stage()).isEqualTo(TrainingStage.TRAINING);
    assertThat(officer.stageSince()).contains(LocalDate.of(2021, 6, 10));
    assertThat(officer.expectedInService()).contains(LocalDate.of(2022, 1, 1));
    assertThat(officer.stationId()).isEmpty();
    assertThat(officer.homeCode()).contains(TestFolder.CITY);
    assertThat(officer.hasCar()).isEmpty();
    assertThat(officer.hoursPerMonth()).isEmpty();
  }

  @Test
  void keepsEveryColumnOfAStation() {
    var station = folder().read().force().findStation("ST-1").orElseThrow();

    assertThat(station.location()).contains(GeoPoint.of(49.198, 28.383));
    assertThat(station.closed()).contains(LocalDate.of(2025, 1, 1));
    assertThat(station.safe()).contains(false);
    assertThat(station.receptionHours())
        .hasSize(2)
        .contains(ReceptionHours.builder()
            .day(DayOfWeek.TUESDAY)
            .begin(LocalTime.of(9, 0))
            .end(LocalTime.of(12, 0))
            .build());
  }

  @Test
  void roundsMinutesToWholeSecondsHalfUp() {
    assertThat(Figures.seconds(new BigDecimal("0.0249"))).isEqualTo(Duration.ofSeconds(1));
    assertThat(Figures.seconds(new BigDecimal("0.025"))).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void takesAnEmptyTravelTimeForNoWay() {
    var times = folder().read().territory().travelTimes();

    assertThat(times)
        .filteredOn(time -> time.duration().isEmpty())
        .singleElement()
        .satisfies(time -> assertThat(time.destination()).isEqualTo("UA05020030010063857-050133"));
  }

  @Test
  void takesAnEmptySurenessForADefault() {
    assertThat(folder().read().norms()).first().satisfies(norm -> {
      assertThat(norm.sureness()).isEqualTo(Sureness.DEFAULT);
      assertThat(norm.amount()).isEqualTo(new BigDecimal("45.50"));
    });
  }

  @Test
  void keepsADatedStatus() {
    var territory = folder().read().territory();

    assertThat(territory.statusOf(TestFolder.TOWN, LocalDate.of(2022, 3, 1)))
        .hasValueSatisfying(status -> assertThat(status.access()).isEqualTo(Access.INACCESSIBLE));
  }

  @Test
  void readsTheSameFactsWithAByteOrderMark() {
    var plain = folder().read();
    var marked = folder();
    marked.names().forEach(file -> marked.set(file, "\uFEFF" + marked.text(file)));

    assertThat(marked.read()).isEqualTo(plain);
  }

  @Test
  void readsTheSameFactsWithWindowsLineEnds() {
    var plain = folder().read();
    var windows = folder();
    windows.names().forEach(file -> windows.set(file, windows.text(file).replace("\n", "\r\n")));

    assertThat(windows.read()).isEqualTo(plain);
  }

  @Test
  void readsTheSameFactsWithoutALastLineEndAndWithEmptyLines() {
    var plain = folder().read();
    var other = folder();
    other.names().forEach(file -> other.set(file, other.text(file).strip()));
    other.change("demand.csv", "\nUA05020030010063857", "\n\n\nUA05020030010063857");

    assertThat(other.read()).isEqualTo(plain);
  }

  @Test
  void readsTheSameFactsWithSemicolons() {
    var plain = folder().read();
    var semicolons = folder();
    for (var file : semicolons.names()) {
      if (file.endsWith(".csv")) {
        var text = semicolons
            .text(file)
            .replace(',', ';')
            .replace("\"родичі; друзі\"", "\"родичі, друзі\"")
            .replace("Tue 09:00-12:00; Thu 14:00-18:00", "\"Tue 09:00-12:00; Thu 14:00-18:00\"");
        semicolons.set(file, text);
      }
    }

    assertThat(semicolons.read()).isEqualTo(plain);
  }

  @Test
  void namesUnknownColumnsAndFilesInNotices() {
    var dataset = folder()
        .set("нотатки.txt", "щось")
        .set("demand.csv", "katottg,notes,\nUA05020010010058853,щось,\n")
        .read();

    assertThat(dataset.notices())
        .extracting(notice -> notice.file() + ":" + notice.column().orElse("-"))
        .containsExactly("demand.csv:notes", "demand.csv:", "нотатки.txt:-");
    assertThat(dataset.notices().get(0).text().in(Language.EN)).contains("\"notes\"");
  }

  @Test
  void tellsAllProblemsOfAllFilesInTheOrderOfFilesAndRows() {
    var problems = folder()
        .change("settlements.csv", "3937", "-3")
        .change("settlements.csv", "49.16723442", "")
        .change("officers.csv", "POG-2,COMMUNITY_OFFICER", "POG-2,CAPTAIN")
        .append("weights.csv", "speed,1")
        .problems();

    assertThat(problems)
        .extracting(TestFolder::inShort)
        .containsExactly(
            "settlements.csv:2:population:-3",
            "settlements.csv:3:lat:",
            "officers.csv:3:role:CAPTAIN",
            "weights.csv:4:weight:speed");
  }

  @Test
  void saysInBothLanguagesWhatWasFoundAndExpected() {
    var problem = folder().change("settlements.csv", "3937", "-3").problem();

    assertThat(problem.text().in(Language.EN))
        .isEqualTo(
            "settlements.csv, row 2, column population: found \"-3\"; expected a whole number"
                + " from 0 to 100000000. Is the column shifted?");
    assertThat(problem.text().in(Language.UK))
        .isEqualTo("settlements.csv, рядок 2, стовпець population: знайдено «-3»; очікується ціле"
            + " число від 0 до 100000000. Чи не зсунуто стовпець?");
  }

  @Test
  void keepsTheMessageShortHoweverManyProblemsThereAre() {
    var folder = folder();
    folder.append("pins.csv", ("x,y,z,w,v".repeat(20) + "\n").repeat(5000).strip());

    assertThat(folder.problems()).hasSize(5000);
    assertThatThrownBy(folder::read)
        .message()
        .contains("5000")
        .contains("4980")
        .hasLineCount(22)
        .hasSizeLessThan(6000);
  }

  @Test
  void showsInvisibleCharactersOfWhatWasFound() {
    var problem = folder()
        .set(
            "demand.csv",
            "katottg\nUA\u202E05\u00A0".concat("x".repeat(100)).getBytes(StandardCharsets.UTF_8))
        .problem();

    assertThat(problem.found())
        .hasValueSatisfying(found -> assertThat(found)
            .startsWith("UA\\u202E05\\u00A0xxx")
            .endsWith("x…")
            .hasSizeLessThan(100));
  }
}
