package io.github.dilnytsia.policy;

import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.Candidate;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.PlanningProblem;
import java.util.List;
import java.util.Optional;

/**
 * Who may serve whom, what the work is, and what is to be said of the result.
 *
 * <p>All are functions: facts in, judgements out, the same for the same input, asked before and after the search and
 * never inside it. Implementations are safe for any number of threads.
 */
public interface Policy {

  /** Numbers and verdicts for the search. */
  Assessment assess(PlanningProblem problem);

  /**
   * What the rules say of one pair, whether or not {@link #assess} considers it; only an explanation asks. By default
   * nothing is known of a single pair.
   */
  default Optional<JudgedCandidate> judge(PlanningProblem problem, Candidate pair) {
    return Optional.empty();
  }

  /** What the rules say of a finished plan, in any order. */
  List<Finding> review(PlanningProblem problem, BeatPlan plan);
}
