package io.github.dilnytsia.policy;

import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanningProblem;
import java.util.List;

/**
 * Who may serve whom, what the work is, and what is to be said of the result.
 *
 * <p>Both are functions: facts in, judgements out, the same for the same input, asked before and after the search and
 * never inside it. Implementations are safe for any number of threads.
 */
public interface Policy {

  /** Numbers and verdicts for the search. */
  Assessment assess(PlanningProblem problem);

  /** What the rules say of a finished plan, in any order. */
  List<Finding> review(PlanningProblem problem, BeatPlan plan);
}
