package io.github.dilnytsia.scenario;

import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.testkit.arbitraries.Problems;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;

/** Tiny planning problems for our own properties: those of the test kit, whose sources are compiled with our tests. */
public final class SmallProblems {

  /** The day of every small problem; whatever is dated lies before it, on it or after it. */
  public static final LocalDate DAY = Problems.DAY;

  private SmallProblems() {}

  /** Problems with anything in them; a pin may name an officer whom a hard rule keeps away. */
  public static Arbitrary<PlanningProblem> problems() {
    return Problems.any().arbitrary();
  }

  /** Problems in which nobody has decided anything yet: no pin, no forbid, no current plan. */
  public static Arbitrary<PlanningProblem> undecidedProblems() {
    return Problems.any().withoutDecisions().arbitrary();
  }

  /** The same facts before a day is picked. */
  public static Arbitrary<Dataset> datasets() {
    return problems()
        .map(problem -> Dataset.builder()
            .name(problem.name())
            .territory(problem.territory())
            .force(problem.force())
            .pins(problem.pins())
            .forbids(problem.forbids())
            .currentPlan(problem.currentPlan())
            .build());
  }
}
