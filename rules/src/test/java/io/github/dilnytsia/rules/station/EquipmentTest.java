package io.github.dilnytsia.rules.station;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.rules.Scene;
import io.github.dilnytsia.staffing.Station;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EquipmentTest {

  @Test
  void findsWhatIsKnownToBeMissing() {
    var station = Scene.station().officeEquipment(true).safe(false);

    assertThat(with(station).findings("station.equipment")).singleElement().satisfies(finding -> {
      assertThat(finding.severity()).isEqualTo(Severity.WARNING);
      assertThat(finding.hromadaCode()).contains(Scene.HROMADA);
      assertThat(finding.text().in(Language.UK))
          .isEqualTo(
              "Станції ST-1 бракує обладнання. Оргтехніка: є, сейф: немає, зв’язок: невідомо.");
    });
  }

  @Test
  void takesNothingUnknownForMissing() {
    assertThat(Scene.calm().findings("station.equipment")).isEmpty();
  }

  @Test
  void saysNothingOfAStationThatNobodyUses() {
    var scene =
        with(Scene.station().safe(false)).officer(Scene.officer().stationId(Optional.empty()));

    assertThat(scene.findings("station.equipment")).isEmpty();
  }

  private static Scene with(Station.Builder station) {
    return Scene.calm().force(f -> f.stations(List.of(station.build())));
  }
}
