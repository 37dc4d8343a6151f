package io.github.dilnytsia.plan;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.internal.Shown;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Verdict;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A pair of which a policy says something else than plain Java by the same hard rule: one of the two is wrong.
 */
@Value.Immutable
@DomainStyle
public interface RuleDisagreement {

  String unitId();

  String officerId();

  /** The rule, in plain Java. */
  HardRule rule();

  /** With which the policy forbids the pair; empty if it does not, though by the facts it should. */
  Optional<Verdict> verdict();

  /** The facts plain Java has looked at, in English. */
  String facts();

  /**
   * Every pair of an assessment and every hard rule on which the two differ, in the order of the candidates: the policy
   * forbids and plain Java does not, or the reverse. Rules that a host has amended are left out.
   */
  static List<RuleDisagreement> in(Assessment assessment) {
    var rules = assessment.hardRulesInPlainJava();
    var forbidden = new IdentityHashMap<List<Verdict>, boolean[]>();
    var found = ImmutableList.<RuleDisagreement>builder();
    for (var judged : assessment.candidates()) {
      // A rule book gives alike pairs the same list: looking through it once is enough.
      var said =
          forbidden.computeIfAbsent(judged.verdicts(), verdicts -> forbidden(rules, verdicts));
      for (var i = 0; i < said.length; i++) {
        if (said[i] != rules.get(i).breaks(judged.candidate())) {
          found.add(of(judged, rules.get(i)));
        }
      }
    }
    return found.build();
  }

  private static boolean[] forbidden(List<HardRule> rules, List<Verdict> verdicts) {
    var forbidden = new boolean[rules.size()];
    for (var i = 0; i < forbidden.length; i++) {
      forbidden[i] = find(rules.get(i), verdicts).isPresent();
    }
    return forbidden;
  }

  private static Optional<Verdict> find(HardRule rule, List<Verdict> verdicts) {
    return verdicts.stream()
        .filter(verdict -> verdict.forbids() && verdict.ruleId().equals(rule.id()))
        .findFirst();
  }

  private static RuleDisagreement of(JudgedCandidate judged, HardRule rule) {
    var candidate = judged.candidate();
    return builder()
        .unitId(candidate.unitId())
        .officerId(candidate.officerId())
        .rule(rule)
        .verdict(find(rule, judged.verdicts()))
        .facts(rule.facts(candidate))
        .build();
  }

  /** Both sides in an English sentence. */
  default String sentence() {
    return "Unit %s, officer %s, rule %s: the policy %s; plain Java %s, for %s."
        .formatted(
            Shown.of(unitId()),
            Shown.of(officerId()),
            rule().id(),
            verdict().map(RuleDisagreement::said).orElse("says nothing against the pair"),
            verdict().isPresent() ? "does not" : "forbids it",
            facts());
  }

  private static String said(Verdict verdict) {
    return "forbids the pair (\"%s\", value %s, limit %s)"
        .formatted(
            verdict.reason().in(Language.EN),
            verdict.value().map(BigDecimal::toPlainString).orElse("none"),
            verdict.limit().map(BigDecimal::toPlainString).orElse("none"));
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RuleDisagreement}. */
  final class Builder extends ImmutableRuleDisagreement.Builder {}
}
