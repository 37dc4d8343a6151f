package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Norms;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.Candidate;
import io.github.dilnytsia.plan.Candidates;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.PlanningProblem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One call of a book: its rules see the facts of a problem.
 *
 * <p>They are asked in sessions of bounded size that see one kind of fact each: {@code BasicUnit} for workload,
 * {@code Candidate} for verdicts, and everything a plan is made of for findings. Belongs to one thread.
 */
final class Consultation {

  /** Facts of one session: enough to pay for it, few enough to stay in the caches; 1,000 take a tenth longer. */
  private static final int BATCH = 200;

  private final RuleBook book;
  private final RuleEngine engine;
  private final PlanningProblem problem;
  private final Norms norms;
  private final Judgements judgements;

  private Consultation(RuleBook book, PlanningProblem problem, Optional<RuleWatch> watch) {
    this.book = book;
    this.engine = book.engine();
    this.problem = problem;
    this.norms = book.norms(problem);
    this.judgements = book.judgements(problem, watch);
  }

  /**
   * Asks as it is where all rules are ours; where a host's are among them, somebody watches.
   *
   * @throws RuleFailure if a host's rule ends it
   */
  static <T> T of(RuleBook book, PlanningProblem problem, Function<Consultation, T> question) {
    if (!book.engine().hasHostRules()) {
      return question.apply(new Consultation(book, problem, Optional.empty()));
    }
    var watch = new RuleWatch(book.limits());
    return watch.run(
        book.engine(), () -> question.apply(new Consultation(book, problem, Optional.of(watch))));
  }

  /** The same call, heard by a listener. */
  Consultation heardBy(RuleFirings firings) {
    judgements.alsoHeardBy(firings);
    return this;
  }

  Assessment assess() {
    var units = problem.territory().units();
    Lists.partition(units, BATCH).forEach(batch -> engine.judge(batch, judgements));
    return book.assessment(problem, norms)
        .workloads(judgements.work().workloads(units))
        .candidates(judged(Candidates.of(problem, norms)))
        .build();
  }

  Optional<JudgedCandidate> judge(Candidate pair) {
    return judged(List.of(pair)).stream().findFirst();
  }

  List<Finding> review(BeatPlan plan) {
    engine.judge(facts(plan), judgements);
    return judgements.findings().sorted();
  }

  /** A plan as rules see it: flat, each fact once, and every assignment with the verdicts on its pair. */
  private Iterable<Object> facts(BeatPlan plan) {
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
        judged(pairs));
  }

  private List<JudgedCandidate> judged(List<Candidate> pairs) {
    var judged = ImmutableList.<JudgedCandidate>builderWithExpectedSize(pairs.size());
    for (var batch : Lists.partition(pairs, BATCH)) {
      engine.judge(batch, judgements);
      judgements.verdicts().drainTo(batch, judged);
    }
    return judged.build();
  }
}
