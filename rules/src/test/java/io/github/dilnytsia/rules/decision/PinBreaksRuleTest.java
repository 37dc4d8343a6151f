package io.github.dilnytsia.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.plan.Pin;
import io.github.dilnytsia.rules.Scene;
import io.github.dilnytsia.staffing.TrainingStage;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PinBreaksRuleTest {

  @Test
  void namesEveryRuleThatAPinBreaks() {
    var scene = pinned()
        .officer(Scene.officer().stage(TrainingStage.INTERNSHIP))
        .drive(Duration.ofMinutes(61));

    assertThat(scene.findings("decision.pin-breaks-rule")).singleElement().satisfies(finding -> {
      assertThat(finding.severity()).isEqualTo(Severity.FORBIDDEN);
      assertThat(finding.unitId()).contains(Scene.HORA);
      assertThat(finding.officerId()).contains(Scene.OFFICER);
      assertThat(finding.text().in(Language.EN))
          .isEqualTo("Hora: a decision gives it to officer POG-1 against the rules. "
              + "The drive takes 61 min, the limit is 60 min. (reach.hard-limit) "
              + "Still on internship on 2022-06-01. (staffing.in-service)");
    });
  }

  @Test
  void saysNothingOfALawfulPin() {
    assertThat(pinned().findings("decision.pin-breaks-rule")).isEmpty();
  }

  private static Scene pinned() {
    return Scene.calm()
        .problem(p -> p.addPins(Pin.builder()
            .unitId(Scene.HORA)
            .officerId(Scene.OFFICER)
            .author("Head of Hora")
            .reason("knows the people")
            .build()));
  }
}
