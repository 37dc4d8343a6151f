package io.github.dilnytsia.plan;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Wording;
import java.util.List;

/**
 * Checks a finished plan against the problem, independently of the rules engine and of the optimiser.
 *
 * <p>Who is served, by whom and whether that is allowed is decided again from the facts in plain Java; drives, hours,
 * loads and costs are added up again in decimal fractions, without the planner's own arithmetic. A workload's reasons
 * and a rule's preferences are the policy's word and taken from its assessment. Immutable; safe for any number of threads.
 */
public final class PlanVerifier {

  private final PlanningProblem problem;
  private final Assessment assessment;
  private final NearestStations nearest;

  private PlanVerifier(PlanningProblem problem, Assessment assessment) {
    this.problem = problem;
    this.assessment = assessment;
    this.nearest = new NearestStations(problem, assessment.norms());
  }

  /** Everything that does not agree, a sentence each, in English; empty if the plan is what it says. */
  public static List<String> verify(PlanningProblem problem, Assessment assessment, BeatPlan plan) {
    return disagreements(problem, assessment, plan).stream()
        .map(found -> found.in(Language.EN))
        .collect(ImmutableList.toImmutableList());
  }

  /** The same in both languages: what, where, what was counted and what the plan says. */
  public static List<Wording> disagreements(
      PlanningProblem problem, Assessment assessment, BeatPlan plan) {
    return prepare(problem, assessment).disagreements(plan);
  }

  /**
   * Looks up what no plan changes, on all processors of the common pool, so that a plan that is found later is verified
   * sooner.
   */
  public static PlanVerifier prepare(PlanningProblem problem, Assessment assessment) {
    return new PlanVerifier(problem, assessment);
  }

  /** Everything that does not agree of a plan for the problem, in both languages. */
  public List<Wording> disagreements(BeatPlan plan) {
    return new PlanCheck(problem, assessment, nearest, plan).disagreements();
  }
}
