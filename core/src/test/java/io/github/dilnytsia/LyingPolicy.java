package io.github.dilnytsia;

import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.HardRule;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.policy.Policy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A policy with one wrong word: of its first pair it says the opposite of what a hard rule does. */
public final class LyingPolicy implements Policy {

  private final Policy honest;
  private final HardRule rule;
  private final boolean amended;

  private LyingPolicy(Policy honest, HardRule rule, boolean amended) {
    this.honest = honest;
    this.rule = rule;
    this.amended = amended;
  }

  /** Says the opposite and owns up to nothing. */
  public static LyingPolicy about(HardRule rule, Policy honest) {
    return new LyingPolicy(honest, rule, false);
  }

  /** Says the opposite because a host has amended the rule. */
  public static LyingPolicy amending(HardRule rule, Policy honest) {
    return new LyingPolicy(honest, rule, true);
  }

  @Override
  public Assessment assess(PlanningProblem problem) {
    var truth = honest.assess(problem);
    var candidates = new ArrayList<>(truth.candidates());
    if (!candidates.isEmpty()) {
      candidates.set(0, opposite(candidates.get(0)));
    }
    var said = Assessment.builder().from(truth).candidates(candidates);
    return amended ? said.addAmendedRules(rule.id()).build() : said.build();
  }

  private JudgedCandidate opposite(JudgedCandidate judged) {
    var verdicts = new ArrayList<>(judged.verdicts());
    if (!verdicts.removeIf(verdict -> verdict.ruleId().equals(rule.id()))) {
      verdicts.add(Verdict.builder()
          .kind(Verdict.Kind.FORBIDDEN)
          .ruleId(rule.id())
          .reason(Wording.of("неправда {0}", "a lie about {0}", rule.id()))
          .value(BigDecimal.valueOf(17))
          .source("the test")
          .build());
    }
    return JudgedCandidate.builder().from(judged).verdicts(verdicts).build();
  }

  @Override
  public List<Finding> review(PlanningProblem problem, BeatPlan plan) {
    return honest.review(problem, plan);
  }
}
