package io.github.dilnytsia.internal.planning;

import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.Candidate;
import io.github.dilnytsia.plan.Explanation;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.plan.WhyNot;
import io.github.dilnytsia.plan.WhyNot.Answer;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Answers for any pair of unit and officer why a finished plan does without it. */
public final class WhyNots {

  private final Assessment assessment;
  private final BeatPlan plan;
  private final Function<Candidate, Optional<JudgedCandidate>> judge;
  private final Costing costing;
  private final JudgedPairs pairs;
  private final Ledger ledger;

  /**
   * Opens the books of a plan again.
   *
   * @param judge what the policy says of pairs that it has not considered
   */
  public WhyNots(
      PlanningProblem problem,
      Assessment assessment,
      BeatPlan plan,
      Function<Candidate, Optional<JudgedCandidate>> judge) {
    this.assessment = assessment;
    this.plan = plan;
    this.judge = judge;
    this.costing = new Costing(problem, assessment);
    this.pairs = new JudgedPairs(problem, assessment);
    this.ledger = Ledger.open(problem, costing);
    plan.assignments()
        .forEach(served -> ledger.enter(pairs.of(served.unitId(), served.officerId())));
  }

  public WhyNot of(String unitId, String officerId) {
    var considered = pairs.considered(unitId, officerId);
    var bare = considered.orElseGet(() -> pairs.of(unitId, officerId));
    var judged = considered.or(() -> judge.apply(bare.candidate())).orElse(bare);
    var candidate = judged.candidate();
    var explanation = plan.explanation(unitId);
    var loadWith = explanation
            .assignment()
            .filter(served -> served.officerId().equals(officerId))
            .isPresent()
        ? ledger.loadIndex(candidate.officer())
        : ledger.loadIndexWith(judged);
    // What a policy prefers counts only where it was asked before the search.
    var difference = ledger.difference(bare);
    return WhyNot.builder()
        .answer(answer(judged, considered.isPresent(), explanation, loadWith))
        .unit(candidate.unit())
        .officer(candidate.officer())
        .assignment(explanation.assignment())
        .pin(explanation.pin())
        .verdicts(judged.verdicts())
        .drive(costing.driveOf(candidate))
        .driveEstimated(candidate.isDriveEstimated())
        .difference(difference)
        .loadIndex(LoadPrice.number(ledger.loadIndex(candidate.officer())))
        .loadIndexWith(LoadPrice.number(loadWith))
        .build();
  }

  private Answer answer(
      JudgedCandidate judged, boolean considered, Explanation explanation, long loadWith) {
    var served = explanation.assignment();
    if (served.isPresent() && served.get().officerId().equals(judged.candidate().officerId())) {
      return Answer.SERVES;
    }
    if (!judged.isEligible()) {
      return Answer.FORBIDDEN;
    }
    if (!considered) {
      return Answer.NOT_CONSIDERED;
    }
    if (explanation.pin().isPresent()) {
      return Answer.PINNED;
    }
    if (assessment.hardCapacity() && LoadPrice.isBeyondOne(loadWith)) {
      return Answer.CAPACITY;
    }
    if (served.isEmpty()) {
      return Answer.LEFT_OUT;
    }
    var sign = ledger.difference(judged).total().compareTo(Duration.ZERO);
    return sign > 0 ? Answer.DEARER : sign < 0 ? Answer.CHEAPER : Answer.EQUAL;
  }
}
