package io.github.dilnytsia.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.staffing.MemorandumState;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.Role;
import io.github.dilnytsia.staffing.Station;
import io.github.dilnytsia.staffing.TrainingStage;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Settlement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was published is met exactly; {@link National2021Test} has the rest of it. */
class PublishedFiguresTest {

  @Test
  void pilot2019() {
    var figures = new Figures("pilot-2019");

    assertThat(figures.date()).hasYear(2019).hasMonthValue(5);
    assertThat(figures.oblasts()).isEqualTo(1);
    assertThat(figures.hromadas()).isEqualTo(22);
    assertThat(figures.memoranda()).isEqualTo(22);
    assertThat(figures.community(TrainingStage.IN_SERVICE)).isEqualTo(34);
    assertThat(figures.officersInService()).isEqualTo(34);
    assertThat(figures.hromadasWithAnOfficer()).isEqualTo(22);
  }

  @Test
  void autumn2019() {
    var figures = new Figures("autumn-2019");

    assertThat(figures.date()).hasYear(2019).isBetween("2019-09-01", "2019-11-30");
    assertThat(figures.oblasts()).isEqualTo(7);
    assertThat(figures.community(TrainingStage.IN_SERVICE)).isEqualTo(33);
    assertThat(figures.community(TrainingStage.INTERNSHIP)).isEqualTo(48);
    assertThat(figures.community(TrainingStage.TRAINING)).isEqualTo(173);
    assertThat(figures.trainingPlaces()).hasSize(2).allMatch(name -> name.contains("університет"));
  }

  @Test
  void growth2021() {
    var figures = new Figures("growth-2021");

    assertThat(figures.date()).isBetween("2021-01-01", "2021-03-31");
    assertThat(figures.oblasts()).isEqualTo(18);
    assertThat(figures.hromadas()).isEqualTo(231);
    assertThat(figures.memoranda()).isEqualTo(231);
    assertThat(figures.community(TrainingStage.IN_SERVICE)).isEqualTo(364);
    assertThat(figures.hromadasWithAnOfficer()).isEqualTo(231);
  }

  /** Those who come half a year later are already learning. */
  @Test
  void growth2021LearnsWhatIsPublishedForMid2021() {
    var figures = new Figures("growth-2021");

    assertThat(figures.community(TrainingStage.IN_SERVICE)
            + figures.community(TrainingStage.INTERNSHIP)
            + figures.community(TrainingStage.TRAINING))
        .isEqualTo(632);
  }

  @Test
  void allMemoranda() {
    var figures = new Figures("all-memoranda");

    assertThat(figures.date()).isBetween("2021-01-01", "2021-03-31");
    assertThat(figures.oblasts()).isEqualTo(1);
    assertThat(figures.hromadas()).isEqualTo(63);
    assertThat(figures.memoranda()).isEqualTo(63);
    assertThat(figures.hromadasWithAnOfficer()).isLessThan(63);
  }

  @Test
  void oneCar() {
    var figures = new Figures("one-car");

    assertThat(figures.hromadas()).isEqualTo(1);
    assertThat(figures.settlements()).isEqualTo(14);
    assertThat(figures.residents()).isEqualTo(8_500);
    assertThat(figures.dataset().force().officers()).hasSize(2);
    assertThat(figures.officersInService()).isEqualTo(2);
    assertThat(figures.openStations()).hasSize(2);
    assertThat(figures.dataset().force().officers())
        .extracting(Officer::hasCar)
        .containsExactlyInAnyOrder(Optional.of(true), Optional.of(false));
  }

  @Test
  void overTheNorm() {
    var figures = new Figures("over-the-norm");

    assertThat(figures.hromadas()).isEqualTo(1);
    assertThat(figures.settlements()).isEqualTo(7);
    assertThat(figures.residents()).isEqualTo(9_000);
    assertThat(figures.officersInService()).isEqualTo(1);
    assertThat(figures.openStations()).hasSize(1);
    assertThat(figures.dataset().force().stations()).hasSize(2);
  }

  @Test
  void theSecondStationOfOverTheNormIsPlanned12KilometresAwayToTheMetre() {
    var stations = new Figures("over-the-norm").dataset().force().stations();
    var points =
        stations.stream().flatMap(station -> station.location().stream()).toList();

    var metres = Math.round(1_000 * points.get(0).kilometresTo(points.get(1)));

    assertThat(metres).isEqualTo(12_000);
    assertThat(stations.get(1).opened()).contains(OverTheNorm.STATION_OPENS);
  }

  @Test
  void bigCity() {
    var figures = new Figures("big-city");

    assertThat(figures.hromadas()).isEqualTo(1);
    assertThat(figures.residents()).isEqualTo(390_000);
    assertThat(figures.dataset().territory().parts()).hasSizeGreaterThan(150);
    assertThat(figures.officersInService()).isLessThan(390_000 / 7_000);
  }

  /** Counts of a scenario on its day. */
  private record Figures(Scenario scenario, Dataset dataset) {

    Figures(String name) {
      this(Scenarios.named(name), Scenarios.named(name).dataset());
    }

    LocalDate date() {
      return scenario.date();
    }

    long oblasts() {
      return dataset.territory().hromadas().stream()
          .map(Hromada::oblast)
          .distinct()
          .count();
    }

    int hromadas() {
      return dataset.territory().hromadas().size();
    }

    int settlements() {
      return dataset.territory().settlements().size();
    }

    int residents() {
      return dataset.territory().settlements().stream()
          .mapToInt(Settlement::residents)
          .sum();
    }

    long memoranda() {
      return dataset.territory().hromadas().stream()
          .filter(hromada ->
              dataset.force().memorandumOf(hromada.code(), date()) == MemorandumState.IN_FORCE)
          .count();
    }

    long community(TrainingStage stage) {
      return dataset.force().officers().stream()
          .filter(officer -> officer.role() == Role.COMMUNITY_OFFICER && officer.stage() == stage)
          .filter(officer -> stage != TrainingStage.IN_SERVICE || officer.isInServiceOn(date()))
          .count();
    }

    long officersInService() {
      return dataset.force().officers().stream()
          .filter(officer -> officer.isInServiceOn(date()))
          .count();
    }

    long hromadasWithAnOfficer() {
      return dataset.force().officers().stream()
          .filter(officer -> officer.isCommunityOfficer() && officer.isInServiceOn(date()))
          .map(Officer::areaCode)
          .distinct()
          .count();
    }

    List<Station> openStations() {
      return dataset.force().stations().stream()
          .filter(station -> station.isOpenOn(date()))
          .toList();
    }

    List<String> trainingPlaces() {
      return dataset.force().officers().stream()
          .filter(officer -> officer.stage() == TrainingStage.TRAINING)
          .map(officer -> officer.trainingPlace().orElse(""))
          .distinct()
          .toList();
    }
  }
}
