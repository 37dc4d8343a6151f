package io.github.dilnytsia;

import io.github.dilnytsia.internal.planning.WhyNots;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.plan.WhyNot;
import io.github.dilnytsia.policy.Policy;

/**
 * Questions about a finished plan that the plan alone cannot answer, because they ask for what it is not.
 *
 * <p>Holds the policy's whole word on the problem, so that one inquiry answers any number of questions. Safe for any
 * number of threads if its policy is.
 *
 * @see Planner#inquire
 */
public final class Inquiry {

  private final WhyNots whyNots;

  Inquiry(Policy policy, PlanningProblem problem, Assessment assessment, BeatPlan plan) {
    this.whyNots =
        new WhyNots(problem, assessment, plan, candidate -> policy.judge(problem, candidate));
  }

  /**
   * Why this officer does not serve this unit: every rule that forbids it, or by how much the plan would be dearer and in
   * which terms of its cost.
   *
   * @throws IllegalArgumentException if the problem has no such unit or officer
   */
  public WhyNot whyNot(String unitId, String officerId) {
    return whyNots.of(unitId, officerId);
  }
}
