package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableMap;
import io.github.dilnytsia.Planner;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.PlanningProblem;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Lets the rules of a book see the facts of a problem and tells which of them never fire, and which contradict each other.
 *
 * <p>Rules that review a plan need one: the current plan is shown to them, where there is one, and the plan in which every
 * unit has the nearest officer who may serve it.
 */
final class FactsCheck {

  private final RuleBook book;
  private final PlanningProblem problem;
  private final WrittenRules written;
  private final RuleFirings firings;
  private final RuleDoubts doubts = new RuleDoubts();

  private FactsCheck(RuleBook book, PlanningProblem problem, WrittenRules written) {
    this.book = book;
    this.problem = problem;
    this.written = written;
    this.firings = new RuleFirings(book.engine());
  }

  static List<RuleDoubt> of(RuleBook book, PlanningProblem problem, WrittenRules written) {
    var check = new FactsCheck(book, problem, written);
    var assessment =
        Consultation.of(book, problem, asked -> asked.heardBy(check.firings).assess());
    check.review(assessment);
    check.silent();
    check.contradictions(assessment);
    return check.doubts.sorted();
  }

  private void review(Assessment assessment) {
    review(nearest(assessment));
    if (!problem.currentPlan().isEmpty()) {
      review(problem.currentPlan());
    }
  }

  private void review(Map<String, String> officerByUnit) {
    var plan = Planner.builder().policy(book).build().evaluate(problem, officerByUnit);
    Consultation.of(book, problem, asked -> asked.heardBy(firings).review(plan));
  }

  private static ImmutableMap<String, String> nearest(Assessment assessment) {
    var nearest = new TreeMap<String, JudgedCandidate>();
    var order = Comparator.comparing(
            (JudgedCandidate pair) -> pair.candidate().drive().duration().orElse(Duration.ZERO))
        .thenComparing(pair -> pair.candidate().officerId());
    assessment.candidates().stream()
        .filter(JudgedCandidate::isEligible)
        .forEach(pair -> nearest.merge(
            pair.candidate().unitId(),
            pair,
            (one, other) -> order.compare(one, other) <= 0 ? one : other));
    var officers = ImmutableMap.<String, String>builder();
    nearest.forEach((unit, pair) -> officers.put(unit, pair.candidate().officerId()));
    return officers.buildOrThrow();
  }

  private void silent() {
    for (var rule : book.rules()) {
      if (!firings.has(rule)) {
        doubts.addSilent(rule, written.find(rule), problem);
      }
    }
  }

  /** Two policies that disagree on candidates, and how often. */
  private record Dispute(String preferring, String against, Verdict.Kind kind)
      implements Comparable<Dispute> {

    @Override
    public int compareTo(Dispute other) {
      return Comparator.comparing(Dispute::preferring)
          .thenComparing(Dispute::against)
          .thenComparing(Dispute::kind)
          .compare(this, other);
    }
  }

  /** How many candidates are disputed, and the first of them. */
  private static final class Tally {
    private final JudgedCandidate first;
    private int count;

    Tally(JudgedCandidate first) {
      this.first = first;
    }
  }

  private void contradictions(Assessment assessment) {
    var disputed = new TreeMap<Dispute, Tally>();
    var preferred = new TreeMap<String, Integer>();
    for (var judged : assessment.candidates()) {
      for (var preferring : policies(judged, Verdict.Kind.PREFERRED)) {
        preferred.merge(preferring, 1, Integer::sum);
        for (var kind : List.of(Verdict.Kind.FORBIDDEN, Verdict.Kind.DISCOURAGED)) {
          for (var against : policies(judged, kind)) {
            disputed.computeIfAbsent(
                    new Dispute(preferring, against, kind), dispute -> new Tally(judged))
                .count++;
          }
        }
      }
    }
    disputed.forEach(
        (dispute, tally) -> add(dispute, tally, preferred.getOrDefault(dispute.preferring(), 0)));
  }

  private static Set<String> policies(JudgedCandidate judged, Verdict.Kind kind) {
    var ids = new TreeSet<String>();
    for (var verdict : judged.verdicts()) {
      if (verdict.kind() == kind) {
        ids.add(verdict.ruleId());
      }
    }
    return ids;
  }

  private void add(Dispute dispute, Tally tally, int preferred) {
    var first = tally.first.candidate();
    written.rules().stream()
        .filter(rule -> rule.id().equals(dispute.preferring())
            && rule.metadata("kind").filter("PREFERRED"::equals).isPresent())
        .findFirst()
        .filter(rule -> !rule.yieldsTo(dispute.against()))
        .ifPresent(rule -> doubts.add(
            rule,
            RuleDoubt.Kind.CONTRADICTION,
            dispute.against(),
            dispute.kind(),
            tally.count,
            preferred,
            first.officerId(),
            first.unitId()));
  }
}
