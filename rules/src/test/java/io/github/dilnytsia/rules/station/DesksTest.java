package io.github.dilnytsia.rules.station;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.rules.Scene;
import io.github.dilnytsia.staffing.Station;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DesksTest {

  @Test
  void saysNothingWhereEveryoneHasADesk() {
    assertThat(with(Scene.station().desks(1)).findings("station.desks")).isEmpty();
  }

  @Test
  void findsOneOfficerTooMany() {
    assertThat(with(Scene.station().desks(0)).findings("station.desks"))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.WARNING);
          assertThat(finding.value()).contains(BigDecimal.ONE);
          assertThat(finding.limit()).contains(BigDecimal.ZERO);
          assertThat(finding.text().in(Language.EN))
              .isEqualTo("Station ST-1: officers 1, desks 0.");
        });
  }

  @Test
  void saysNothingWhereNobodyCountedTheDesks() {
    assertThat(Scene.calm().findings("station.desks")).isEmpty();
  }

  private static Scene with(Station.Builder station) {
    return Scene.calm().force(f -> f.stations(List.of(station.build())));
  }
}
