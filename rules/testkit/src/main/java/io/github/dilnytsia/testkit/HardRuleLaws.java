package io.github.dilnytsia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.plan.Candidate;
import io.github.dilnytsia.plan.HardRule;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.staffing.TrainingStage;
import java.util.Arrays;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;

/** What holds wherever community officers serve; a policy may forbid more, not less. */
abstract class HardRuleLaws extends VerdictLaws {

  /** Nobody in selection, in training or on internship answers for a beat. */
  @Law
  public final void whoIsStillLearningServesNobody(@ForAll("problems") PlanningProblem problem) {
    requireNone(problem, pair -> pair.stage() != TrainingStage.IN_SERVICE, "who is still learning");
  }

  /** Nobody serves before the first day of service or after the last. */
  @Law
  public final void officersServeOnlyBetweenTheirDates(
      @ForAll("problems") PlanningProblem problem) {
    requireNone(
        problem,
        pair -> pair.stage() == TrainingStage.IN_SERVICE && HardRule.IN_SERVICE.breaks(pair),
        "whose service does not cover the day");
  }

  /** A community officer lives and works in one hromada. */
  @Law
  public final void communityOfficersNeverServeOutsideTheirHromada(
      @ForAll("problems") PlanningProblem problem) {
    requireNone(problem, HardRule.OWN_HROMADA::breaks, "from another hromada");
  }

  /** A district officer serves the hromada or the raion of the appointment. */
  @Law
  public final void districtOfficersNeverServeOutsideTheirArea(
      @ForAll("problems") PlanningProblem problem) {
    requireNone(problem, HardRule.OWN_AREA::breaks, "from another area");
  }

  /** From its date on, a suspension or an end holds; before the signature there is nothing. */
  @Law
  public final void communityOfficersServeOnlyUnderAMemorandumInForce(
      @ForAll("problems") PlanningProblem problem) {
    requireNone(problem, HardRule.MEMORANDUM::breaks, "without a memorandum in force");
  }

  /** Occupied, at the front line, cut off: nobody is sent there. */
  @Law
  public final void nobodyIsSentOutOfReachOfThePolice(@ForAll("problems") PlanningProblem problem) {
    requireNone(problem, HardRule.ACCESS::breaks, "though the place is out of reach of the police");
  }

  /** Where a road time says that there is no way, there is none. */
  @Law
  public final void nobodyIsSentWhereThereIsNoWay(@ForAll("problems") PlanningProblem problem) {
    requireNone(problem, HardRule.WAY::breaks, "without a way there");
  }

  /** By the norm in force on the day, exactly. */
  @Law
  public final void nobodyDrivesBeyondTheHardReach(@ForAll("problems") PlanningProblem problem) {
    requireNone(problem, HardRule.REACH::breaks, "beyond the hard reach");
  }

  /** Until the day it expires, that day included. */
  @Law
  public final void aForbidHolds(@ForAll("problems") PlanningProblem problem) {
    requireNone(problem, HardRule.FORBID::breaks, "against a decision that forbids it");
  }

  private void requireNone(PlanningProblem problem, Predicate<Candidate> breaks, String who) {
    assertThat(assess(problem).candidates())
        .filteredOn(judged -> breaks.test(judged.candidate()))
        .filteredOn(JudgedCandidate::isEligible)
        .extracting(judged -> name(judged.candidate()))
        .as("pairs that may serve, %s", who)
        .isEmpty();
  }

  /** A verdict with the id of a standard hard rule says what that rule says: no more and no less. */
  @Law
  public final void aHardRuleThatIsNamedIsApplied(@ForAll("problems") PlanningProblem problem) {
    var assessment = assess(problem);
    for (var judged : assessment.candidates()) {
      for (var rule : HardRule.values()) {
        if (assessment.hardRules().contains(rule.id())) {
          var said = judged.verdicts().stream()
              .filter(Verdict::forbids)
              .anyMatch(verdict -> verdict.ruleId().equals(rule.id()));
          assertThat(said)
              .as("whether %s forbids %s", rule.id(), name(judged.candidate()))
              .isEqualTo(rule.breaks(judged.candidate()));
        }
      }
    }
  }

  /** The verifier can hold a plan only against rules it knows. */
  @Law
  public final void onlyStandardHardRulesAreNamed(@ForAll("problems") PlanningProblem problem) {
    assertThat(assess(problem).hardRules())
        .as("hard rules the policy says it applies")
        .isSubsetOf(Arrays.stream(HardRule.values()).map(HardRule::id).toList());
  }
}
