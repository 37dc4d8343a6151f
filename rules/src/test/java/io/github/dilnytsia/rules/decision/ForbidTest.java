package io.github.dilnytsia.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.plan.Forbid;
import io.github.dilnytsia.rules.Scene;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ForbidTest {

  @Test
  void forbidsUntilItsLastDay() {
    assertThat(until(Scene.DAY).verdict("decision.forbid")).hasValueSatisfying(verdict -> {
      assertThat(verdict.forbids()).isTrue();
      assertThat(verdict.reason().in(Language.EN))
          .isEqualTo("Forbidden by a decision (Head of Hora): a relative lives there.");
    });
  }

  @Test
  void saysNothingTheDayAfter() {
    assertThat(until(Scene.DAY.minusDays(1)).verdict("decision.forbid")).isEmpty();
  }

  private static Scene until(LocalDate last) {
    return Scene.calm()
        .problem(p -> p.addForbids(Forbid.builder()
            .unitId(Scene.HORA)
            .officerId(Scene.OFFICER)
            .author("Head of Hora")
            .reason("a relative lives there")
            .expires(last)
            .build()));
  }
}
