package io.github.dilnytsia;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.NormBook;
import io.github.dilnytsia.judgement.Sureness;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.judgement.WorkItem;
import io.github.dilnytsia.judgement.Workload;
import io.github.dilnytsia.judgement.WorkloadRate;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.Candidate;
import io.github.dilnytsia.plan.Candidates;
import io.github.dilnytsia.plan.CostWeights;
import io.github.dilnytsia.plan.HardRule;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.policy.Policy;
import io.github.dilnytsia.territory.BasicUnit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A policy without a rules engine: the hard rules in plain Java and a handful of workload reasons. */
public final class PlainPolicy implements Policy {

  private static final Map<String, String> AMOUNTS = ImmutableMap.<String, String>builder()
      .put("residents-per-beat-rural", "6000")
      .put("residents-per-beat-city", "7000")
      .put("working-time", "172")
      .put("available-share", "0.82")
      .put("saturation", "0.60")
      .put("drive-speed", "38")
      .put("reach-hard", "60")
      .put("trip-combination", "0.6")
      .put("visits-per-resident", "0.02")
      .buildOrThrow();

  private final boolean hardCapacity;

  private PlainPolicy(boolean hardCapacity) {
    this.hardCapacity = hardCapacity;
  }

  public static PlainPolicy soft() {
    return new PlainPolicy(false);
  }

  /** A host's policy that lets nobody be loaded beyond capacity. */
  public static PlainPolicy withHardCapacity() {
    return new PlainPolicy(true);
  }

  @Override
  public Assessment assess(PlanningProblem problem) {
    var book = NormBook.of(
        AMOUNTS.entrySet().stream().map(e -> norm(e.getKey(), e.getValue())).toList());
    var norms = book.with(problem.norms()).on(problem.date());
    return Assessment.builder()
        .norms(norms)
        .weights(CostWeights.builder().build().with(problem.weights()))
        .workloads(problem.territory().units().stream()
            .collect(ImmutableMap.toImmutableMap(BasicUnit::id, PlainPolicy::workload)))
        .candidates(
            Candidates.of(problem, norms).stream().map(PlainPolicy::judge).toList())
        .hardRules(Arrays.stream(HardRule.values()).map(HardRule::id).toList())
        .hardCapacity(hardCapacity)
        .build();
  }

  private static JudgedCandidate judge(Candidate pair) {
    var verdicts = Arrays.stream(HardRule.values())
        .filter(rule -> rule.breaks(pair))
        .map(rule -> verdict(rule.id()))
        .collect(ImmutableList.toImmutableList());
    return JudgedCandidate.builder().candidate(pair).verdicts(verdicts).build();
  }

  private static Verdict verdict(String rule) {
    return Verdict.builder()
        .kind(Verdict.Kind.FORBIDDEN)
        .ruleId(rule)
        .reason(Wording.same(rule))
        .source("the test")
        .build();
  }

  private static Workload workload(BasicUnit unit) {
    var demand = unit.demand();
    var present = WorkItem.of(
        rate("presence", "60", "2"), unit.share().numerator(), unit.share().denominator());
    var items = Stream.of(
            WorkItem.of(rate("call", "45", "0.3"), demand.calls()),
            WorkItem.of(rate("contact", "0.20", "0"), unit.residents()),
            present,
            WorkItem.of(rate("school", "60", "0.5"), demand.schools()))
        .toList();
    return Workload.builder().unitId(unit.id()).items(items).build();
  }

  private static WorkloadRate rate(String reason, String minutes, String trips) {
    return WorkloadRate.builder()
        .reason(reason)
        .minutes(new BigDecimal(minutes))
        .trips(new BigDecimal(trips))
        .sureness(Sureness.DEFAULT)
        .source("the test")
        .build();
  }

  private static Norm norm(String code, String amount) {
    return Norm.builder()
        .code(code)
        .amount(new BigDecimal(amount))
        .unit("")
        .sureness(Sureness.DEFAULT)
        .source("the test")
        .build();
  }

  @Override
  public List<Finding> review(PlanningProblem problem, BeatPlan plan) {
    return List.of();
  }
}
