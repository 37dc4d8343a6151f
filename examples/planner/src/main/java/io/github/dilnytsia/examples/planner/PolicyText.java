package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Measures;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.Sources;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.judgement.WorkloadRate;
import io.github.dilnytsia.rules.PolicySheet;
import io.github.dilnytsia.rules.Rule;
import io.github.dilnytsia.rules.RuleOrigin;
import io.github.dilnytsia.rules.RuleSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A policy as lines for people. */
final class PolicyText {

  private final Language language;

  PolicyText(Language language) {
    this.language = language;
  }

  /** A line for the policy and one for each rule. */
  List<String> summary(PolicySheet policy) {
    var lines = new ArrayList<String>();
    lines.add(head(policy));
    for (var rule : policy.rules()) {
      lines.add(say("rules-line", does(rule.rule()), words(rule, language), behind(policy, rule)));
    }
    return lines;
  }

  /** All of it but how it is written. */
  List<String> whole(PolicySheet policy) {
    var lines = new ArrayList<String>();
    lines.add(head(policy));
    for (var rule : policy.rules()) {
      lines.add(say("rules-rule", does(rule.rule()), rule.rule().name()));
      lines.add(say("rules-says", words(rule, Language.UK), words(rule, Language.EN)));
      lines.add(say("rules-behind", behind(policy, rule)));
    }
    for (var norm : policy.norms()) {
      lines.add(say(
          "rules-norm",
          norm.code(),
          norm.amount(),
          Measures.wording(norm.unit()),
          norm.inForceFrom().map(LocalDate::toString).orElseGet(() -> say("rules-always")),
          norm.sureness().wording(),
          Sources.wording(norm.source())));
    }
    policy.rate().ifPresent(rate -> lines.add(rate(rate)));
    return lines;
  }

  private String head(PolicySheet policy) {
    return policy.origin() == RuleOrigin.STANDARD
        ? say("rules-policy", policy.id(), policy.file())
        : say("rules-host-policy", policy.id(), policy.file());
  }

  private String rate(WorkloadRate rate) {
    return say(
        "rules-rate",
        rate.reason(),
        rate.minutes(),
        rate.trips(),
        rate.sureness().wording(),
        Sources.wording(rate.source()));
  }

  private String does(Rule rule) {
    return rule.kind()
        .map(kind -> say("rules-does-" + kind))
        .or(() -> rule.severity().map(severity -> severity.wording().in(language)))
        .or(() -> rule.reason())
        .orElse("?");
  }

  /** What the rule says; where it has no words of its own, its name. */
  private static String words(RuleSheet rule, Language language) {
    if (rule.says().isEmpty()) {
      return rule.rule().name();
    }
    return String.join(
        " | ", rule.says().stream().map((Wording text) -> text.in(language)).toList());
  }

  private String behind(PolicySheet policy, RuleSheet rule) {
    var sure = rule.sureness().wording().in(language);
    return rule.rule().normCode().map(code -> norm(policy, code) + "; " + sure).orElse(sure)
        + "; "
        + Sources.wording(rule.rule().source()).in(language);
  }

  private String norm(PolicySheet policy, String code) {
    return policy.norms().stream()
        .filter(norm -> norm.code().equals(code))
        .reduce((earlier, later) -> later)
        .map((Norm norm) -> say("rules-latest", code, norm.amount(), Measures.wording(norm.unit())))
        .orElse(code);
  }

  private String say(String key, Object... figures) {
    return ConsolePhrases.say(language, key, figures);
  }
}
