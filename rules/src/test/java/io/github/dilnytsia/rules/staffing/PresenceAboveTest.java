package io.github.dilnytsia.rules.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.rules.Scene;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PresenceAboveTest {

  @Test
  void saysNothingAtTheLimit() {
    assertThat(outside(10, 100).findings("staffing.presence-above")).isEmpty();
  }

  @Test
  void findsTheFirstHourPastIt() {
    assertThat(outside(9, 100).findings("staffing.presence-above"))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.NOTE);
          assertThat(finding.value()).contains(new BigDecimal("91.000"));
          assertThat(finding.limit()).contains(new BigDecimal("90"));
        });
  }

  @Test
  void takesTheNormsWorkingTimeWhereNoneIsGiven() {
    var officer = Scene.officer().hoursOutsidePerMonth(17);

    assertThat(Scene.calm().officer(officer).findings("staffing.presence-above"))
        .hasSize(1);
    assertThat(Scene.calm()
            .officer(Scene.officer().hoursOutsidePerMonth(18))
            .findings("staffing.presence-above"))
        .isEmpty();
  }

  @Test
  void saysNothingWhereNobodyMeasures() {
    assertThat(Scene.calm().findings("staffing.presence-above")).isEmpty();
  }

  private static Scene outside(int hours, int of) {
    return Scene.calm().officer(Scene.officer().hoursOutsidePerMonth(hours).hoursPerMonth(of));
  }
}
