package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableSortedMap;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.Norms;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.judgement.WorkItem;
import io.github.dilnytsia.judgement.WorkloadRate;
import io.github.dilnytsia.plan.Candidate;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.territory.BasicUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.RuleContext;

/**
 * What the rules have said in the sessions of one call, and what they need to say it: norms, rates and phrases.
 *
 * <p>Collected here and not inserted, because nothing follows from a judgement; only a session that is kept has its
 * engine hold them, so that they fall with what they rest on. Belongs to one thread.
 */
final class Judgements {

  private static final String NAME = "dilnytsia.judgements";

  private final RuleEngine engine;
  private final Norms norms;
  private final ImmutableSortedMap<String, WorkloadRate> rates;
  private final BookPhrases phrases;
  private final Optional<RuleWatch> watch;
  private final WorkCollector work = new WorkCollector();
  private final VerdictCollector verdicts;
  private final FindingCollector findings;
  private final List<AgendaEventListener> further = new ArrayList<>(0);
  private final boolean standing;

  Judgements(
      RuleEngine engine,
      Norms norms,
      ImmutableSortedMap<String, WorkloadRate> rates,
      BookPhrases phrases,
      PlanningProblem problem,
      Optional<RuleWatch> watch,
      boolean standing) {
    this.engine = engine;
    this.norms = norms;
    this.rates = rates;
    this.phrases = phrases;
    this.watch = watch;
    this.verdicts = new VerdictCollector(norms, phrases);
    this.findings = new FindingCollector(problem);
    this.standing = standing;
  }

  /** Has every session heard by a further listener. */
  void alsoHeardBy(AgendaEventListener listener) {
    further.add(listener);
  }

  void listenTo(KieSession session) {
    further.forEach(session::addEventListener);
    session.getEnvironment().set(NAME, this);
  }

  /** The judgements of the session a rule fires in. */
  static Judgements of(RuleContext context) {
    if (context.getKieRuntime().getEnvironment().get(NAME) instanceof Judgements judgements) {
      return judgements;
    }
    throw new IllegalStateException(
        "Rule \"%s\" fires in a session that no rule book has begun; expected RuleBook to ask it."
            .formatted(context.getRule().getName()));
  }

  /** A verdict for the collector; where judgements stand, one that stays as long as its rule holds of the candidate. */
  void give(RuleContext context, Candidate pair, Verdict verdict) {
    if (standing) {
      context.insertLogical(new Standing(pair, verdict));
    } else {
      verdicts.add(pair, verdict);
    }
  }

  /** Work for the collector; where judgements stand, some that stays as long as its rule holds of the unit. */
  void count(RuleContext context, BasicUnit unit, WorkItem item) {
    if (standing) {
      context.insertLogical(new Standing(unit, item));
    } else {
      work.add(unit, item);
    }
  }

  Rule rule(RuleContext context) {
    return engine.rule(context.getRule());
  }

  Norm norm(String code) {
    return norms.norm(code);
  }

  /** Where a rule is written on the day: where the norm in force is, if it rests on one. */
  String source(Rule rule) {
    return rule.normCode().flatMap(norms::findNorm).map(Norm::source).orElseGet(rule::source);
  }

  WorkloadRate rate(String reason) {
    return Objects.requireNonNull(rates.get(reason));
  }

  /** Who watches the sessions; nobody where all rules are ours. */
  Optional<RuleWatch> watch() {
    return watch;
  }

  BookPhrases phrases() {
    return phrases;
  }

  WorkCollector work() {
    return work;
  }

  VerdictCollector verdicts() {
    return verdicts;
  }

  FindingCollector findings() {
    return findings;
  }
}
