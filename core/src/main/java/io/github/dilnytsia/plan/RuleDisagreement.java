package io.github.dilnytsia.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.internal.Shown;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Verdict;
import java.math.BigDecimal;
import java.util.EnumSet;
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
    var ruleById = Maps.uniqueIndex(rules, HardRule::id);
    var found = ImmutableList.<RuleDisagreement>builder();
    for (var judged : assessment.candidates()) {
      var forbidden = EnumSet.noneOf(HardRule.class);
      for (var verdict : judged.verdicts()) {
        var rule = verdict.forbids() ? ruleById.get(verdict.ruleId()) : null;
        if (rule != null) {
          forbidden.add(rule);
        }
      }
      for (var rule : rules) {
        if (forbidden.contains(rule) != rule.breaks(judged.candidate())) {
          found.add(of(judged, rule));
        }
      }
    }
    return found.build();
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
