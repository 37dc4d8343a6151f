package io.github.dilnytsia.rules.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.Sureness;
import io.github.dilnytsia.rules.Scene;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Norms and weights are data: a problem brings its own, and they are named in what the plan says. */
class A07_OwnFiguresTest {

  private static final Planner PLANNER = Planner.builder().policy(Scene.UKRAINE).build();

  @Test
  void aTighterNormMakesTheSameVillageAShortage() {
    var tight = Scene.calm().problem(p -> p.addNorms(norm("residents-per-beat-rural", "500")));

    assertThat(PLANNER.plan(tight.problem()).officersMissing()).isEqualByComparingTo("1");
  }

  @Test
  void anotherWeightMakesAnotherCost() {
    var heavy = Scene.calm().problem(p -> p.putWeight("balance", new BigDecimal("36")));

    assertThat(PLANNER.plan(heavy.problem()).score().balance())
        .isEqualTo(Duration.ofMillis(3_600_001));
  }

  @Test
  void aNormNobodyKnowsIsRefusedWithThoseThereAre() {
    var wrong = Scene.calm().problem(p -> p.addNorms(norm("residents-per-beet", "500")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLANNER.plan(wrong.problem()))
        .withMessageContainingAll("residents-per-beet", "residents-per-beat-rural");
  }

  private static Norm norm(String code, String amount) {
    return Norm.builder()
        .code(code)
        .amount(new BigDecimal(amount))
        .unit("people")
        .sureness(Sureness.DEFAULT)
        .source("the regional police's own target")
        .build();
  }
}
