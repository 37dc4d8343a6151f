package io.github.dilnytsia.rules.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.rules.Scene;
import io.github.dilnytsia.staffing.Officer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A plan made anew does not look back; a plan that is mended counts every resident who would get another officer. */
class A06_ReplanningTest {

  private static final Officer SECOND = Scene.officer().id("POG-2").build();
  private static final Planner PLANNER = Planner.builder().policy(Scene.UKRAINE).build();

  @Test
  void madeAnewTheFirstOfTwoEqualOfficersServes() {
    assertThat(PLANNER.plan(problem(false)).score().moves()).isZero();
  }

  @Test
  void whoServesTodayGoesOnWhereNothingElseSpeaksAgainstIt() {
    var plan = PLANNER.plan(problem(true));

    assertThat(plan.findAssignment(Scene.HORA).orElseThrow().officerId()).isEqualTo("POG-2");
    assertThat(plan.score().moves()).isZero();
  }

  /** 0.01 h for each of 1,000 residents. */
  @Test
  void aMoveCostsByTheResidentsItTouches() {
    var moved = PLANNER.evaluate(problem(true), Map.of(Scene.HORA, Scene.OFFICER));

    assertThat(moved.score().moves()).isEqualTo(Duration.ofHours(10));
  }

  private static PlanningProblem problem(boolean replanning) {
    return Scene.calm()
        .force(f -> f.addOfficers(SECOND))
        .problem(p -> p.putCurrentPlan(Scene.HORA, "POG-2").replanning(replanning))
        .problem();
  }
}
