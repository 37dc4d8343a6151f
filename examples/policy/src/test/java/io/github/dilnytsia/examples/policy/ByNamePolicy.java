package io.github.dilnytsia.examples.policy;

import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.policy.Policy;
import io.github.dilnytsia.rules.RuleBook;
import java.time.Duration;
import java.util.List;

/**
 * A bad rule, as it gets written: the officers are to be kept from one village, which the rule knows by its name, and
 * which it speaks of in one language.
 */
final class ByNamePolicy implements Policy {

  private final RuleBook ukraine = RuleBook.ukraine();

  @Override
  public Assessment assess(PlanningProblem problem) {
    var standard = ukraine.assess(problem);
    return Assessment.builder()
        .from(standard)
        .candidates(standard.candidates().stream().map(ByNamePolicy::judged).toList())
        .build();
  }

  private static JudgedCandidate judged(JudgedCandidate standard) {
    if (!standard.candidate().unit().settlement().name().equals("Лука")) {
      return standard;
    }
    // Before all others: rules come in the order of their ids.
    return JudgedCandidate.builder()
        .candidate(standard.candidate())
        .addVerdicts(Verdict.builder()
            .kind(Verdict.Kind.DISCOURAGED)
            .ruleId("a-bad-rule")
            .reason(Wording.of("Дорогу розмито.", "Дорогу розмито."))
            .source("Somebody's memory")
            .weight(Duration.ofHours(5))
            .build())
        .addAllVerdicts(standard.verdicts())
        .build();
  }

  @Override
  public List<Finding> review(PlanningProblem problem, BeatPlan plan) {
    return ukraine.review(problem, plan);
  }
}
