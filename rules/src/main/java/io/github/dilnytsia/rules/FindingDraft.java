package io.github.dilnytsia.rules;

import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A finding while a rule puts it together.
 *
 * <p>The places of its phrase: {@code {0}} names whom it is about, then come the figure and the limit where there are
 * any, then what {@code say} adds.
 */
public final class FindingDraft {

  private final Judgements judgements;
  private final Rule rule;
  private final Finding.Builder finding;
  private final List<Object> figures = new ArrayList<>();

  FindingDraft(Judgements judgements, Rule rule, Object subject) {
    this.judgements = judgements;
    this.rule = rule;
    this.finding = Finding.builder()
        .ruleId(rule.id())
        .severity(rule.severity().orElseThrow())
        .source(judgements.source(rule));
    figures.add(subject);
  }

  FindingDraft officer(String id) {
    finding.officerId(id);
    return this;
  }

  FindingDraft unit(String id) {
    finding.unitId(id);
    return this;
  }

  FindingDraft hromada(Optional<String> code) {
    finding.hromadaCode(code);
    return this;
  }

  /** A figure without any limit. */
  public FindingDraft counted(long value, String unit) {
    finding.value(BigDecimal.valueOf(value)).unit(unit);
    figures.add(value);
    return this;
  }

  /** A figure held against the rule's norm. */
  public FindingDraft held(long value) {
    return held(BigDecimal.valueOf(value));
  }

  /** A figure held against the rule's norm. */
  public FindingDraft held(BigDecimal value) {
    var norm = judgements.norm(rule.normCode().orElseThrow());
    return held(value, norm.amount(), norm.unit());
  }

  /** A figure held against a limit. */
  public FindingDraft held(long value, long limit, String unit) {
    return held(BigDecimal.valueOf(value), BigDecimal.valueOf(limit), unit);
  }

  /** A figure held against a limit. */
  public FindingDraft held(BigDecimal value, BigDecimal limit, String unit) {
    finding.value(value).limit(limit).unit(unit);
    figures.add(Figures.forPeople(value, limit));
    figures.add(limit);
    return this;
  }

  /** Says it in the rule's own {@code @uk} and {@code @en}, or in the phrase of its id. */
  public void say(Object... further) {
    sayAs("", further);
  }

  /** Says it in one of several phrases: the one of the rule's id, a dot and the variant. */
  public void sayAs(String variant, Object... further) {
    figures.addAll(Figures.plain(further));
    say(judgements.phrases().finding(rule, variant, figures.toArray()));
  }

  /** Says it in words that the rule brings along. */
  public void say(Wording words) {
    judgements.findings().add(finding.text(words).build());
  }
}
