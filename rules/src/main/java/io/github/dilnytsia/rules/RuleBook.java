package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.NormBook;
import io.github.dilnytsia.judgement.Norms;
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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A policy made of rules, and of the numbers they hold things against.
 *
 * <p>Rules are asked in sessions of bounded size that see one kind of fact each: {@code BasicUnit} for workload,
 * {@code Candidate} for verdicts, and everything a plan is made of for findings. What they say comes out in a fixed order,
 * whatever order they said it in.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class RuleBook implements Policy {

  /** Facts of one session: enough to pay for it, few enough to stay in the caches; 1,000 take a tenth longer. */
  private static final int BATCH = 200;

  private final RuleEngine engine;
  private final NormBook norms;
  private final ImmutableSortedMap<String, WorkloadRate> workloadRates;
  private final BookPhrases phrases;

  private RuleBook(
      RuleEngine engine,
      NormBook norms,
      ImmutableSortedMap<String, WorkloadRate> workloadRates,
      BookPhrases phrases) {
    this.engine = engine;
    this.norms = norms;
    this.workloadRates = workloadRates;
    this.phrases = phrases;
  }

  /** The book of Ukraine's community police: law where there is law, practice and our defaults where there is none. */
  public static RuleBook ukraine() {
    var norms = StandardTables.norms();
    var rates = StandardTables.workloadRates();
    return new RuleBook(
        RuleEngine.standard(new TableSources(norms, rates)), norms, rates, BookPhrases.standard());
  }

  /** Every norm with all its dates. */
  public NormBook norms() {
    return norms;
  }

  /** Minutes and trips of every reason of workload, by reason. */
  public Map<String, WorkloadRate> workloadRates() {
    return workloadRates;
  }

  /** What every rule says of itself, by id and name. */
  public List<Rule> rules() {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(Rule::id).thenComparing(Rule::name), engine.rules());
  }

  /** Ids of the policies in this book. */
  public Set<String> ruleIds() {
    return engine.rules().stream()
        .map(Rule::id)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Workload, verdicts and norms of a problem, by this book's numbers with the problem's own in their places.
   *
   * @throws IllegalArgumentException if the problem replaces a norm, a workload rate or a weight that does not exist
   */
  @Override
  public Assessment assess(PlanningProblem problem) {
    var norms = norms(problem);
    var judgements = judgements(problem, norms);
    var units = problem.territory().units();
    Lists.partition(units, BATCH).forEach(batch -> engine.judge(batch, judgements));
    return assessment(problem, norms)
        .workloads(judgements.work().workloads(units))
        .candidates(judged(Candidates.of(problem, norms), judgements))
        .build();
  }

  /**
   * A view of a problem that follows single changes and says only what changes in the judgements. It is one thread's and
   * has to be closed; this book stays as it is.
   *
   * @throws IllegalArgumentException if the problem replaces a norm, a workload rate or a weight that does not exist
   */
  public PolicySession session(PlanningProblem problem) {
    return new PolicySession(this, problem);
  }

  /** What an assessment holds beside judgements. */
  Assessment.Builder assessment(PlanningProblem problem, Norms norms) {
    return Assessment.builder()
        .norms(norms)
        .weights(CostWeights.builder().build().with(problem.weights()))
        .hardRules(hardRules());
  }

  /** Facts that are kept, with what the rules say of them as long as they stay. */
  <K extends Comparable<K>, F, R> StandingFacts<K, F, R> standing(
      Judgements judgements, StandingFacts.Conclusion<F, R> conclusion) {
    return new StandingFacts<>(engine, judgements, conclusion);
  }

  /** Judgements that are facts themselves. */
  Judgements standingJudgements(PlanningProblem problem) {
    return new Judgements(engine, norms(problem), rates(problem), phrases, problem, true);
  }

  /** Everything the rules find in a plan, in {@code Finding.ORDER}. */
  @Override
  public List<Finding> review(PlanningProblem problem, BeatPlan plan) {
    var norms = norms(problem);
    var judgements = judgements(problem, norms);
    engine.judge(facts(problem, plan, norms, judgements), judgements);
    return judgements.findings().sorted();
  }

  /** A plan as rules see it: flat, each fact once, and every assignment with the verdicts on its pair. */
  private Iterable<Object> facts(
      PlanningProblem problem, BeatPlan plan, Norms norms, Judgements judgements) {
    var candidates = Candidates.in(problem, norms);
    var pairs = plan.assignments().stream()
        .map(served -> candidates.pair(served.unitId(), served.officerId()))
        .toList();
    return Iterables.concat(
        List.of(problem, plan),
        norms.byCode().values(),
        plan.loads(),
        plan.beats(),
        plan.hromadas(),
        plan.stations(),
        plan.unserved(),
        problem.pins(),
        problem.forbids(),
        judged(pairs, judgements));
  }

  private List<JudgedCandidate> judged(List<Candidate> pairs, Judgements judgements) {
    var judged = ImmutableList.<JudgedCandidate>builderWithExpectedSize(pairs.size());
    for (var batch : Lists.partition(pairs, BATCH)) {
      engine.judge(batch, judgements);
      judgements.verdicts().drainTo(batch, judged);
    }
    return judged.build();
  }

  private Judgements judgements(PlanningProblem problem, Norms norms) {
    return new Judgements(engine, norms, rates(problem), phrases, problem, false);
  }

  private Set<String> hardRules() {
    var ids = ruleIds();
    return Arrays.stream(HardRule.values())
        .map(HardRule::id)
        .filter(ids::contains)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The norms in force on the problem's day. */
  Norms norms(PlanningProblem problem) {
    var known = norms.norms().stream()
        .map(Norm::code)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    problem.norms().forEach(norm -> requireKnown("norm", norm.code(), known));
    return norms.with(problem.norms()).on(problem.date());
  }

  /** The rates of a problem by reason. */
  ImmutableSortedMap<String, WorkloadRate> rates(PlanningProblem problem) {
    var rates = new TreeMap<>(workloadRates);
    for (var rate : problem.workloadRates()) {
      requireKnown("workload reason", rate.reason(), workloadRates.keySet());
      rates.put(rate.reason(), rate);
    }
    return ImmutableSortedMap.copyOf(rates);
  }

  private static void requireKnown(String what, String code, Set<String> known) {
    if (!known.contains(code)) {
      throw new IllegalArgumentException(
          "There is no %s \"%s\" in the rule book; expected one of %s."
              .formatted(what, code, known));
    }
  }
}
