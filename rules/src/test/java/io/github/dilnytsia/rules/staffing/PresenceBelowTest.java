package io.github.dilnytsia.rules.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.rules.Scene;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PresenceBelowTest {

  @Test
  void saysNothingAtTheLimit() {
    assertThat(outside(20, 100).findings("staffing.presence-below")).isEmpty();
  }

  @Test
  void findsTheFirstHourPastIt() {
    assertThat(outside(21, 100).findings("staffing.presence-below"))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.OVER_NORM);
          assertThat(finding.value()).contains(new BigDecimal("79.000"));
          assertThat(finding.limit()).contains(new BigDecimal("80"));
        });
  }

  @Test
  void takesTheNormsWorkingTimeWhereNoneIsGiven() {
    var officer = Scene.officer().hoursOutsidePerMonth(35);

    assertThat(Scene.calm().officer(officer).findings("staffing.presence-below"))
        .hasSize(1);
    assertThat(Scene.calm()
            .officer(Scene.officer().hoursOutsidePerMonth(34))
            .findings("staffing.presence-below"))
        .isEmpty();
  }

  @Test
  void saysNothingWhereNobodyMeasures() {
    assertThat(Scene.calm().findings("staffing.presence-below")).isEmpty();
  }

  private static Scene outside(int hours, int of) {
    return Scene.calm().officer(Scene.officer().hoursOutsidePerMonth(hours).hoursPerMonth(of));
  }
}
