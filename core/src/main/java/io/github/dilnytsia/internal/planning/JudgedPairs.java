package io.github.dilnytsia.internal.planning;

import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.Candidates;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.PlanningProblem;
import java.util.Optional;

/** Any pair of a problem, with what the policy said of it if it was considered. */
final class JudgedPairs {

  private final Assessment assessment;
  private final Candidates pairs;

  JudgedPairs(PlanningProblem problem, Assessment assessment) {
    this.assessment = assessment;
    this.pairs = Candidates.in(problem, assessment.norms());
  }

  /** A pair, without verdicts if it was not considered. */
  JudgedCandidate of(String unitId, String officerId) {
    return considered(unitId, officerId)
        .orElseGet(() ->
            JudgedCandidate.builder().candidate(pairs.pair(unitId, officerId)).build());
  }

  Optional<JudgedCandidate> considered(String unitId, String officerId) {
    return assessment.candidatesByUnit().get(unitId).stream()
        .filter(judged -> judged.candidate().officerId().equals(officerId))
        .findFirst();
  }
}
