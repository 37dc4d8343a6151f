package io.github.dilnytsia.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.plan.Forbid;
import io.github.dilnytsia.plan.Pin;
import io.github.dilnytsia.rules.Scene;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExpiredTest {

  @Test
  void saysNothingOnTheLastDay() {
    assertThat(pinned(Scene.DAY).findings("decision.expired")).isEmpty();
  }

  @Test
  void findsAPinTheDayAfter() {
    assertThat(pinned(Scene.DAY.minusDays(1)).findings("decision.expired"))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.NOTE);
          assertThat(finding.unitId()).contains(Scene.HORA);
          assertThat(finding.text().in(Language.EN))
              .isEqualTo(
                  "Hora: the decision for officer POG-1 held until 2022-05-31 and no longer applies.");
        });
  }

  @Test
  void findsAForbidTheDayAfter() {
    var scene = Scene.calm()
        .problem(p -> p.addForbids(Forbid.builder()
            .unitId(Scene.HORA)
            .officerId(Scene.OFFICER)
            .author("Head of Hora")
            .reason("a relative lives there")
            .expires(Scene.DAY.minusDays(1))
            .build()));

    assertThat(scene.findings("decision.expired"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.text().in(Language.EN))
            .contains("the decision against officer POG-1"));
  }

  private static Scene pinned(LocalDate last) {
    return Scene.calm()
        .problem(p -> p.addPins(Pin.builder()
            .unitId(Scene.HORA)
            .officerId(Scene.OFFICER)
            .author("Head of Hora")
            .reason("knows the people")
            .expires(last)
            .build()));
  }
}
