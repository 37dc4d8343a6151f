package io.github.dilnytsia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.PlanVerifier;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.plan.UnservedUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;

/** Plans made by the policy are sound, and better means do not make them worse. */
abstract class PlanLaws extends HardRuleLaws {

  /** Recounted from the facts, the plan is what it says. */
  @Law
  public final void aPlanPassesItsVerification(@ForAll("problems") PlanningProblem problem) {
    var plan = planner().plan(problem);

    assertThat(PlanVerifier.verify(problem, assess(problem), plan))
        .as("what does not agree in the plan")
        .isEmpty();
  }

  /** Unless capacity is hard, shortage leaves nobody without an officer who may serve. */
  @Law
  public final void everyUnitThatHasACandidateIsServed(
      @ForAll("problems") PlanningProblem problem) {
    var assessment = assess(problem);
    var plan = planner().plan(problem);
    if (!assessment.hardCapacity()) {
      assertThat(plan.unserved())
          .extracting(UnservedUnit::unitId)
          .as("units that nobody serves though somebody may")
          .noneMatch(unit -> assessment.candidatesByUnit().get(unit).stream()
              .anyMatch(JudgedCandidate::isEligible));
    }
  }

  /** A rule that forbids somebody, or that there is nobody, or no capacity left. */
  @Law
  public final void whatNobodyServesHasItsReason(@ForAll("problems") PlanningProblem problem) {
    var assessment = assess(problem);
    for (var unit : planner().plan(problem).unserved()) {
      var reasons = new TreeSet<String>();
      for (var judged : assessment.candidatesByUnit().get(unit.unitId())) {
        judged.verdicts().stream().filter(Verdict::forbids).forEach(it -> reasons.add(it.ruleId()));
      }
      if (reasons.isEmpty() || assessment.hardCapacity()) {
        reasons.add("plan.no-officer");
        reasons.add("plan.capacity");
      }
      assertThat(unit.reasonId()).as("why nobody serves unit %s", unit.unitId()).isIn(reasons);
      assertThat(Sentences.faults(unit.reason()))
          .as("faults in the words on why nobody serves unit %s", unit.unitId())
          .isEmpty();
    }
  }

  /** One officer more never leaves more residents without an officer. */
  @Law
  public final void moreOfficersLeaveNoMoreResidentsUnserved(
      @ForAll("problems") PlanningProblem problem, @ForAll @IntRange(max = 1_000) int pick) {
    var officers = problem.force().officers();
    if (!officers.isEmpty()) {
      var more = Changed.copied(problem, officers.get(pick % officers.size()), "one more");

      assertThat(planner().plan(more).bound().unservedResidents())
          .as("residents that any plan leaves unserved, with one officer more")
          .isLessThanOrEqualTo(planner().plan(problem).unservedResidents());
    }
  }

  /** Twice the hours for everybody make the same assignments no dearer: nobody is loaded more. */
  @Law
  public final void moreHoursMakeNoPlanDearer(@ForAll("problems") PlanningProblem problem) {
    var plan = planner().plan(problem);
    var norm = assess(problem).norms().findNorm("working-time");
    var longer = Changed.hours(problem, norm.map(it -> it.amount().intValue()).orElse(172));

    assertThat(planner().evaluate(longer, officers(plan)).score().total())
        .as("what the same assignments cost when everybody works twice as long")
        .isLessThanOrEqualTo(plan.score().total());
  }

  /** A pin is a restriction: the best plan that keeps it is no cheaper than the best plan. */
  @Law
  public final void aPinMakesNoPlanCheaper(
      @ForAll("problems") PlanningProblem problem, @ForAll @IntRange(max = 1_000) int pick) {
    var free = PlanningProblem.builder().from(problem).pins(List.of()).build();
    var pairs = assess(free).candidates().stream()
        .filter(JudgedCandidate::isEligible)
        .map(JudgedCandidate::candidate)
        .filter(pair -> free.forbids().stream()
            .noneMatch(forbid -> forbid.unitId().equals(pair.unitId())
                && forbid.officerId().equals(pair.officerId())))
        .toList();
    if (pairs.isEmpty()) {
      return;
    }
    var pair = pairs.get(pick % pairs.size());
    var pinned = planner().plan(Changed.pinned(free, pair.unitId(), pair.officerId()));
    var best = planner().plan(free);
    if (pinned.unservedResidents() == best.unservedResidents()
        && pinned.unserved().size() == best.unserved().size()) {
      assertThat(pinned.score().total())
          .as(
              "cost of a plan that keeps a pin of %s, held against what no plan can go below",
              name(pair))
          .isGreaterThanOrEqualTo(best.bound().cost());
    }
  }

  /** Evaluated, the assignments of a plan cost what the plan says. */
  @Law
  public final void aPlanCostsWhatItsEvaluationSays(@ForAll("problems") PlanningProblem problem) {
    var plan = planner().plan(problem);

    assertThat(planner().evaluate(problem, officers(plan)).score())
        .as("cost of the plan's assignments")
        .isEqualTo(plan.score());
  }

  static Map<String, String> officers(BeatPlan plan) {
    return plan.assignments().stream()
        .collect(ImmutableMap.toImmutableMap(Assignment::unitId, Assignment::officerId));
  }
}
