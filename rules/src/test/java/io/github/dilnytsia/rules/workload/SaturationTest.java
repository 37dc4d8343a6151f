package io.github.dilnytsia.rules.workload;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.rules.Scene;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaturationTest {

  /** With 100 h a month, 49.2 h are for this work: one hour of presence and 0.2 min for each resident. */
  private static final int FULL = (int) ((49.2 - 1) * 60 / 0.2);

  @Test
  void saysNothingOfAFullOfficer() {
    assertThat(with(FULL)).isEmpty();
  }

  @Test
  void findsTheFirstResidentTooMany() {
    assertThat(with(FULL + 1)).singleElement().satisfies(finding -> {
      assertThat(finding.severity()).isEqualTo(Severity.OVER_NORM);
      assertThat(finding.value()).contains(new BigDecimal("0.6001"));
      assertThat(finding.limit()).contains(new BigDecimal("0.60"));
      assertThat(finding.unit()).contains("share");
      assertThat(finding.source()).isEqualTo("ICMA rule of 60");
    });
  }

  @Test
  void saysHowManyHours() {
    assertThat(with(2 * FULL))
        .singleElement()
        .satisfies(finding -> assertThat(finding.text().in(Language.UK))
            .isEqualTo("Офіцер POG-1: робота й дорога займають 118,8 % доступного часу, норма 60 % "
                + "(97,4 год на місяць, за норми 49,2)."));
  }

  private static List<Finding> with(int residents) {
    return Scene.calm()
        .officer(Scene.officer().hoursPerMonth(100))
        .territory(t -> t.settlements(List.of(Scene.hora().residents(residents).build())))
        .findings("workload.saturation");
  }
}
