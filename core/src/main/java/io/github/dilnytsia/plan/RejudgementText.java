package io.github.dilnytsia.plan;

import static io.github.dilnytsia.plan.PlanFigures.hours;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Measures;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.judgement.Sources;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.judgement.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What differs between two judgements of a plan, as sentences for people. */
final class RejudgementText {

  private static final Phrases PHRASES = Phrases.load(RejudgementText.class, "rejudgement");

  private final Rejudgement judged;
  private final List<Wording> lines = new ArrayList<>();

  private RejudgementText(Rejudgement judged) {
    this.judged = judged;
  }

  static List<String> lines(Rejudgement judged, Language language) {
    var text = new RejudgementText(judged);
    text.write();
    return text.lines.stream()
        .map(line -> line.in(language))
        .collect(ImmutableList.toImmutableList());
  }

  private void write() {
    var day = judged.before().date();
    say(
        judged.norms().date().equals(day) ? "title-same-day" : "title",
        judged.before().problem(),
        day,
        judged.norms().date());
    norms();
    if (judged.isSameJudgement()) {
      say("same");
      return;
    }
    figures();
    forbidden();
    judged.nowServable().forEach(unit -> say("servable", name(unit), unit.candidates()));
    findings();
    loads();
  }

  private void norms() {
    if (judged.normChanges().isEmpty()) {
      say("norms-same");
      return;
    }
    var kept =
        judged.normChanges().stream().filter(change -> change.after().isEmpty()).count();
    var differing = judged.normChanges().size() - kept;
    if (differing > 0) {
      say("norms", differing);
    }
    if (kept > 0) {
      say("norms-kept", kept);
    }
    for (var change : judged.normChanges()) {
      if (change.before().isPresent() && change.after().isPresent()) {
        say("norm-changed", change.any().code(), norm(change.before().get()), norm(change.any()));
      } else {
        say(
            change.after().isPresent() ? "norm-new" : "norm-kept",
            change.any().code(),
            norm(change.any()));
      }
    }
  }

  private static Wording norm(Norm norm) {
    return PHRASES.say(
        "norm",
        norm.amount(),
        Measures.wording(norm.unit()),
        norm.inForceFrom()
            .map(day -> PHRASES.say("since", day))
            .orElseGet(() -> PHRASES.say("always")),
        Sources.wording(norm.source()));
  }

  private void figures() {
    var before = judged.before();
    var after = judged.after();
    say("missing", one(before.officersMissing()), one(after.officersMissing()));
    say("cost", hours(before.score().total()), hours(after.score().total()));
    WhyNotText.terms(after.score().minus(before.score())).forEach(lines::add);
  }

  private void forbidden() {
    for (var unit : judged.nowForbidden()) {
      say("now-forbidden", name(unit), officer(unit));
      unit.verdicts().stream()
          .filter(Verdict::forbids)
          .forEach(verdict -> say(
              "because", verdict.reason(), verdict.ruleId(), Sources.wording(verdict.source())));
    }
    judged
        .noLongerForbidden()
        .forEach(unit -> say("no-longer-forbidden", name(unit), officer(unit)));
  }

  private void findings() {
    var changes = judged.findingChanges();
    say(
        "findings",
        changes.stream().filter(change -> change.before().isEmpty()).count(),
        changes.stream().filter(change -> change.after().isEmpty()).count(),
        changes.stream()
            .filter(change -> change.before().isPresent() && change.after().isPresent())
            .count());
    for (var change : changes) {
      change.before().ifPresent(finding -> say("finding-before", said(finding)));
      change.after().ifPresent(finding -> say("finding-after", said(finding)));
    }
  }

  private static Wording said(Finding finding) {
    return PHRASES.say(
        "finding",
        finding.severity().wording(),
        finding.ruleId(),
        finding.text(),
        Sources.wording(finding.source()));
  }

  private void loads() {
    if (judged.loadChanges().isEmpty()) {
      return;
    }
    say("loads", judged.loadChanges().size());
    for (var change : judged.loadChanges()) {
      say(
          "load",
          change.any().officerId(),
          index(change.before().map(OfficerLoad::loadIndex).orElse(BigDecimal.ZERO)),
          index(change.after().map(OfficerLoad::loadIndex).orElse(BigDecimal.ZERO)),
          hours(change.before().orElse(change.any()).capacity()),
          hours(change.any().capacity()));
    }
  }

  private static Wording name(Explanation unit) {
    return PHRASES.say("unit", unit.unit().placeName(), unit.unit().id());
  }

  private static String officer(Explanation unit) {
    return unit.assignment().map(Assignment::officerId).orElse("");
  }

  private static BigDecimal one(BigDecimal number) {
    return number.setScale(1, RoundingMode.HALF_UP);
  }

  private static BigDecimal index(BigDecimal index) {
    return index.setScale(2, RoundingMode.HALF_UP);
  }

  private void say(String key, Object... figures) {
    lines.add(PHRASES.say(key, figures));
  }
}
