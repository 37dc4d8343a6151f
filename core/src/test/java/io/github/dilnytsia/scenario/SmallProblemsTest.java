package io.github.dilnytsia.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.plan.PlanningProblem;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class SmallProblemsTest {

  @Property
  void everySmallProblemIsSmall(@ForAll("problems") PlanningProblem problem) {
    Statistics.label("officers").collect(problem.force().officers().size());

    assertThat(problem.territory().hromadas()).hasSizeBetween(1, 3);
    assertThat(problem.territory().settlements()).hasSizeBetween(1, 8);
    assertThat(problem.force().officers()).hasSizeBetween(0, 4);
    assertThat(problem.date()).isEqualTo(SmallProblems.DAY);
  }

  @Property(tries = 100)
  void anUndecidedProblemHoldsNoDecision(@ForAll("undecidedProblems") PlanningProblem problem) {
    assertThat(problem.pins()).isEmpty();
    assertThat(problem.forbids()).isEmpty();
    assertThat(problem.currentPlan()).isEmpty();
  }

  @Provide
  Arbitrary<PlanningProblem> problems() {
    return SmallProblems.problems();
  }

  @Provide
  Arbitrary<PlanningProblem> undecidedProblems() {
    return SmallProblems.undecidedProblems();
  }
}
