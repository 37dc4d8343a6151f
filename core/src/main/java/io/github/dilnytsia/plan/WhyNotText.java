package io.github.dilnytsia.plan;

import static io.github.dilnytsia.plan.PlanFigures.hours;
import static io.github.dilnytsia.plan.PlanFigures.minutes;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.judgement.Sources;
import io.github.dilnytsia.judgement.Wording;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Why an officer does not serve a unit, as sentences for people. */
final class WhyNotText {

  private static final Phrases PHRASES = Phrases.load(WhyNotText.class, "why-not");

  private final WhyNot whyNot;
  private final List<Wording> lines = new ArrayList<>();

  private WhyNotText(WhyNot whyNot) {
    this.whyNot = whyNot;
  }

  static List<String> lines(WhyNot whyNot, Language language) {
    var text = new WhyNotText(whyNot);
    text.write();
    return text.lines.stream()
        .map(line -> line.in(language))
        .collect(ImmutableList.toImmutableList());
  }

  /** What a difference of cost is made of, a line for each term that is not zero. */
  static List<Wording> terms(PlanScore difference) {
    var lines = ImmutableList.<Wording>builder();
    PlanFigures.terms(difference)
        .forEach((term, hours) -> lines.add(PHRASES.say(
            hours.signum() < 0 ? "term-less" : "term-more",
            PHRASES.say("term-" + term),
            hours.abs())));
    return lines.build();
  }

  private void write() {
    var unit = whyNot.unit();
    say("unit", unit.settlement().placeName(), unit.id(), whyNot.officer().id());
    say(
        "answer-" + whyNot.answer(),
        whyNot.assignment().map(Assignment::officerId).orElse(""),
        whyNot.forbidding().size());
    for (var verdict : whyNot.verdicts()) {
      say(
          "verdict-" + verdict.kind(),
          verdict.reason(),
          verdict.ruleId(),
          Sources.wording(verdict.source()));
    }
    whyNot.pin().ifPresent(pin -> say("pin", pin.author(), pin.reason()));
    say(whyNot.driveEstimated() ? "drive-estimated" : "drive", minutes(whyNot.drive()));
    if (whyNot.answer() != WhyNot.Answer.SERVES) {
      cost();
    }
  }

  private void cost() {
    if (whyNot.assignment().isEmpty()) {
      say("residents-first", whyNot.unit().residents());
    }
    var dearer = whyNot.dearerBy();
    say(dearer.isNegative() ? "cheaper" : "dearer", hours(dearer.abs()));
    lines.addAll(terms(whyNot.difference()));
    say(
        "load",
        whyNot.loadIndex().setScale(2, RoundingMode.HALF_UP),
        whyNot.loadIndexWith().setScale(2, RoundingMode.HALF_UP));
  }

  private void say(String key, Object... figures) {
    lines.add(PHRASES.say(key, figures));
  }
}
