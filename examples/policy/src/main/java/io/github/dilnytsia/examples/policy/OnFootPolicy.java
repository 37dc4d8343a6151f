package io.github.dilnytsia.examples.policy;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.Candidate;
import io.github.dilnytsia.plan.Candidates;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.policy.Policy;
import io.github.dilnytsia.rules.RuleBook;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Ukraine's rules, and one of our own: an officer who is known to have no car serves only what lies within walking
 * distance.
 *
 * <p>In the standard book that is a warning. Immutable and safe for any number of threads.
 */
public final class OnFootPolicy implements Policy {

  private static final String RULE = "ours.on-foot";
  private static final String NORM = "walking-distance";
  private static final String SOURCE = "Order of the regional police on officers without a car";

  private final RuleBook ukraine = RuleBook.ukraine();

  /** A policy by the standard book of this version. */
  public OnFootPolicy() {}

  @Override
  public Assessment assess(PlanningProblem problem) {
    var standard = ukraine.assess(problem);
    return Assessment.builder()
        .from(standard)
        .candidates(standard.candidates().stream().map(OnFootPolicy::judged).toList())
        .build();
  }

  private static JudgedCandidate judged(JudgedCandidate standard) {
    return verdict(standard.candidate())
        .map(verdict -> JudgedCandidate.builder()
            .candidate(standard.candidate())
            .verdicts(ImmutableList.sortedCopyOf(
                Comparator.comparing(Verdict::ruleId),
                ImmutableList.<Verdict>builder()
                    .addAll(standard.verdicts())
                    .add(verdict)
                    .build()))
            .build())
        .orElse(standard);
  }

  private static Optional<Verdict> verdict(Candidate pair) {
    var limit = pair.norms().amount(NORM);
    if (!pair.isWithoutCar() || pair.straightKm().compareTo(limit) <= 0) {
      return Optional.empty();
    }
    return Optional.of(Verdict.builder()
        .kind(Verdict.Kind.FORBIDDEN)
        .ruleId(RULE)
        .reason(Wording.of(
            "Без автомобіля {0} км не пройти: пішки до {1} км.",
            "The officer has no car, and it is {0} km: on foot it is up to {1} km.",
            pair.straightKm(),
            limit))
        .value(pair.straightKm())
        .limit(limit)
        .unit("km")
        .source(SOURCE)
        .build());
  }

  /** What the standard book finds, and every assignment that our own rule forbids. */
  @Override
  public List<Finding> review(PlanningProblem problem, BeatPlan plan) {
    var findings = ImmutableList.<Finding>builder().addAll(ukraine.review(problem, plan));
    var pairs = Candidates.in(problem, plan.norms());
    for (var served : plan.assignments()) {
      verdict(pairs.pair(served.unitId(), served.officerId()))
          .map(verdict -> Finding.builder()
              .severity(Severity.FORBIDDEN)
              .ruleId(RULE)
              .unitId(served.unitId())
              .officerId(served.officerId())
              .text(verdict.reason())
              .value(verdict.value())
              .limit(verdict.limit())
              .unit(verdict.unit())
              .source(SOURCE)
              .build())
          .ifPresent(findings::add);
    }
    return findings.build();
  }
}
