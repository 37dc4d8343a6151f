package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.NormBook;
import io.github.dilnytsia.judgement.Norms;
import io.github.dilnytsia.judgement.WordedException;
import io.github.dilnytsia.judgement.WorkloadRate;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.Candidate;
import io.github.dilnytsia.plan.CostWeights;
import io.github.dilnytsia.plan.HardRule;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.policy.Policy;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A policy made of rules, and of the numbers they hold things against.
 *
 * <p>What its rules say comes out in a fixed order, whatever order they said it in.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class RuleBook implements Policy {

  private final RuleEngine engine;
  private final NormBook norms;
  private final ImmutableSortedMap<String, WorkloadRate> workloadRates;
  private final CostWeights weights;
  private final ImmutableSet<String> amendedRules;
  private final BookPhrases phrases;
  private final RunLimits limits;

  RuleBook(
      RuleEngine engine,
      NormBook norms,
      ImmutableSortedMap<String, WorkloadRate> workloadRates,
      CostWeights weights,
      ImmutableSet<String> amendedRules,
      BookPhrases phrases,
      RunLimits limits) {
    this.engine = engine;
    this.norms = norms;
    this.workloadRates = workloadRates;
    this.weights = weights;
    this.amendedRules = amendedRules;
    this.phrases = phrases;
    this.limits = limits;
  }

  /** The book of Ukraine's community police: law where there is law, practice and our defaults where there is none. */
  public static RuleBook ukraine() {
    var norms = StandardTables.norms();
    var rates = StandardTables.workloadRates();
    return new RuleBook(
        RuleEngine.standard(new TableSources(norms, rates)),
        norms,
        rates,
        CostWeights.builder().build(),
        ImmutableSet.of(),
        BookPhrases.standard(),
        RunLimits.DEFAULT);
  }

  /**
   * This book with amendments, one after the other; this one stays as it is.
   *
   * <p>Other figures cost next to nothing: both books share their rules. Rules of a host are compiled, which takes up to
   * some seconds and needs a compiler on the class path ({@link HostRules}).
   *
   * @throws RuleBookException with everything wrong in all amendments
   */
  public RuleBook with(Amendment... amendments) {
    return with(List.of(amendments));
  }

  /**
   * This book with amendments, one after the other; this one stays as it is.
   *
   * @throws RuleBookException with everything wrong in all amendments
   */
  public RuleBook with(Iterable<? extends Amendment> amendments) {
    return Drafting.amend(this, amendments);
  }

  /** The rules and their sessions. */
  RuleEngine engine() {
    return engine;
  }

  /** How far a host's rules may go. */
  RunLimits limits() {
    return limits;
  }

  /** What rules say to people. */
  BookPhrases phrases() {
    return phrases;
  }

  /** Every norm with all its dates. */
  public NormBook norms() {
    return norms;
  }

  /** Minutes and trips of every reason of workload, by reason. */
  public Map<String, WorkloadRate> workloadRates() {
    return workloadRates;
  }

  /** What the terms of a plan's cost weigh, where a problem says nothing else. */
  public CostWeights weights() {
    return weights;
  }

  /**
   * Ids of the standard policies that a host left out or put its own in the place of, sorted.
   *
   * <p>None of them is among the {@linkplain Assessment#hardRules() hard rules} a plan is verified by.
   */
  public Set<String> amendedRules() {
    return amendedRules;
  }

  /** What every rule says of itself, by id and name. */
  public List<Rule> rules() {
    return engine.rules();
  }

  /** Ids of the policies in this book. */
  public Set<String> ruleIds() {
    return engine.rules().stream()
        .map(Rule::id)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** All there is to read about each policy, by id: its rules, the rows they rest on, and how it is written. */
  public List<PolicySheet> policies() {
    return PolicySheets.of(this);
  }

  /**
   * What runs but is hardly meant: rules without id, source or judgement, ids used twice, numbers typed into conditions,
   * norms nobody reads and the like; empty of the standard book.
   *
   * <p>Rules are read as they are written; what one does in methods of its own stays unseen.
   */
  public List<RuleDoubt> check() {
    return RuleCheck.of(WrittenRules.of(this).rules(), norms, workloadRates.keySet());
  }

  /**
   * {@link #check()} as if the rules of these DRL texts stood in the book too. They are read and neither compiled nor run,
   * so that they need not be trusted; a decision table cannot be read this way and is passed over.
   *
   * @throws java.io.UncheckedIOException if a text cannot be read
   */
  public List<RuleDoubt> checkWithoutRunning(Iterable<RuleText> texts) {
    return RuleCheck.of(WrittenRules.of(this).with(texts).rules(), norms, workloadRates.keySet());
  }

  /**
   * {@link #check()}, and with the facts of a problem: rules that fire on none of them, and rules that prefer a candidate
   * which others forbid or discourage.
   *
   * <p>Rules that review a plan are shown two, made without any search: the current one, and one in which every unit has
   * the nearest officer who may serve it. A rule that prefers and gives way to a policy says so by
   * {@code @yieldsTo( "id" )}, or to every one by {@code @yieldsTo( "*" )}, and is then no contradiction.
   *
   * @throws IllegalArgumentException if the problem replaces a norm, a workload rate or a weight that does not exist
   */
  public List<RuleDoubt> check(PlanningProblem problem) {
    var written = WrittenRules.of(this);
    return Stream.of(
            RuleCheck.of(written.rules(), norms, workloadRates.keySet()),
            FactsCheck.of(this, problem, written))
        .flatMap(List::stream)
        .sorted(RuleDoubt.ORDER)
        .toList();
  }

  /**
   * Workload, verdicts and norms of a problem, by this book's numbers with the problem's own in their places.
   *
   * @throws RuleFailure if a host's rule throws, goes in circles or takes too long
   * @throws IllegalArgumentException if the problem replaces a norm, a workload rate or a weight that does not exist
   */
  @Override
  public Assessment assess(PlanningProblem problem) {
    return Consultation.of(this, problem, Consultation::assess);
  }

  /**
   * A view of a problem that follows single changes and says only what changes in the judgements. It is one thread's and
   * has to be closed; this book stays as it is.
   *
   * @throws RuleFailure if a host's rule throws, goes in circles or takes too long
   * @throws IllegalArgumentException if the problem replaces a norm, a workload rate or a weight that does not exist
   */
  public PolicySession session(PlanningProblem problem) {
    return new PolicySession(this, problem);
  }

  /** What an assessment holds beside judgements. */
  Assessment.Builder assessment(PlanningProblem problem, Norms norms) {
    return Assessment.builder()
        .norms(norms)
        .weights(weights.with(problem.weights()))
        .hardRules(hardRules())
        .amendedRules(amendedRules);
  }

  /** Facts that are kept, with what the rules say of them as long as they stay. */
  <K extends Comparable<K>, F, R> StandingFacts<K, F, R> standing(
      Judgements judgements, StandingFacts.Conclusion<F, R> conclusion) {
    return new StandingFacts<>(engine, limits, judgements, conclusion);
  }

  /** Judgements that are collected. */
  Judgements judgements(PlanningProblem problem, Optional<RuleWatch> watch) {
    return new Judgements(engine, norms(problem), rates(problem), phrases, problem, watch, false);
  }

  /** Judgements that are facts themselves. */
  Judgements standingJudgements(PlanningProblem problem) {
    return new Judgements(
        engine, norms(problem), rates(problem), phrases, problem, Optional.empty(), true);
  }

  /**
   * What the rules say of a pair, by the same numbers.
   *
   * @throws RuleFailure if a host's rule throws, goes in circles or takes too long
   */
  @Override
  public Optional<JudgedCandidate> judge(PlanningProblem problem, Candidate pair) {
    return Consultation.of(this, problem, asked -> asked.judge(pair));
  }

  /**
   * Everything the rules find in a plan, in {@code Finding.ORDER}.
   *
   * @throws RuleFailure if a host's rule throws, goes in circles or takes too long
   */
  @Override
  public List<Finding> review(PlanningProblem problem, BeatPlan plan) {
    return Consultation.of(this, problem, asked -> asked.review(plan));
  }

  private Set<String> hardRules() {
    var ids = ruleIds();
    return Arrays.stream(HardRule.values())
        .map(HardRule::id)
        .filter(id -> ids.contains(id) && !amendedRules.contains(id))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The norms in force on the problem's day. */
  Norms norms(PlanningProblem problem) {
    var known = norms.norms().stream()
        .map(Norm::code)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    problem.norms().forEach(norm -> requireKnown("data.norm", norm.code(), known));
    problem.norms().forEach(this::requireUnit);
    return norms.with(problem.norms()).on(problem.date());
  }

  /** The rates of a problem by reason. */
  ImmutableSortedMap<String, WorkloadRate> rates(PlanningProblem problem) {
    var rates = new TreeMap<>(workloadRates);
    for (var rate : problem.workloadRates()) {
      requireKnown("data.reason", rate.reason(), workloadRates.keySet());
      rates.put(rate.reason(), rate);
    }
    return ImmutableSortedMap.copyOf(rates);
  }

  private void requireUnit(Norm norm) {
    NormUnits.expected(norms, norm).ifPresent(unit -> {
      throw new WordedException(RulesPhrases.say("data.norm-unit", norm.code(), norm.unit(), unit));
    });
  }

  private static void requireKnown(String key, String code, Set<String> known) {
    if (!known.contains(code)) {
      throw new WordedException(RulesPhrases.say(key, code, String.join(", ", known)));
    }
  }
}
