package io.github.dilnytsia.plan;

import static io.github.dilnytsia.plan.PlanFigures.hours;
import static io.github.dilnytsia.plan.PlanFigures.minutes;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.judgement.Measures;
import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.judgement.Sources;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.judgement.WorkItem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** An explanation as sentences for people. */
final class ExplanationText {

  private static final Phrases PHRASES = Phrases.load(ExplanationText.class, "explanation");

  private final Explanation explanation;
  private final List<Wording> lines = new ArrayList<>();

  private ExplanationText(Explanation explanation) {
    this.explanation = explanation;
  }

  static List<Wording> lines(Explanation explanation) {
    var text = new ExplanationText(explanation);
    text.write();
    return ImmutableList.copyOf(text.lines);
  }

  private void write() {
    var unit = explanation.unit();
    say("unit", unit.settlement().placeName(), unit.id(), unit.residents());
    explanation.assignment().ifPresent(this::served);
    explanation.unserved().ifPresent(this::unserved);
    nearness();
    say(
        "work",
        hours(explanation.workload().work()),
        explanation.workload().trips().setScale(2, RoundingMode.HALF_UP));
    explanation.workload().items().forEach(this::item);
    for (var verdict : explanation.verdicts()) {
      say(
          "verdict-" + verdict.kind(),
          verdict.reason(),
          verdict.ruleId(),
          Sources.wording(verdict.source()));
    }
    explanation.assignment().ifPresent(served -> others());
    explanation.nearMisses().forEach(this::nearMiss);
  }

  private void served(Assignment assignment) {
    var officer = explanation.officer().orElseThrow();
    var name =
        officer.serviceName().map(given -> given + " (" + officer.id() + ")").orElse(officer.id());
    say(
        "officer",
        name,
        PHRASES.say("role-" + officer.role()),
        PHRASES.say("tier-" + assignment.tier()));
    say(
        explanation.driveEstimated() ? "drive-estimated" : "drive",
        minutes(assignment.drive()),
        hours(assignment.travel()));
    explanation
        .pin()
        .ifPresent(pin -> say(
            "pin",
            pin.author(),
            pin.reason(),
            pin.expires()
                .map(day -> PHRASES.say("until", day))
                .orElseGet(() -> PHRASES.say("withdrawn"))));
  }

  private void unserved(UnservedUnit gone) {
    say("unserved", gone.reason(), gone.reasonId());
    explanation
        .removedBy()
        .forEach((rule, officers) -> say("removed", rule, officers, explanation.considered()));
  }

  private void nearMiss(NearMiss miss) {
    say(
        "near-miss-" + miss.side(),
        miss.ruleId(),
        miss.value(),
        miss.limit(),
        Measures.wording(miss.unit()),
        miss.margin(),
        miss.marginShare().movePointRight(2).setScale(1, RoundingMode.HALF_UP),
        Sources.wording(miss.source()));
  }

  private void nearness() {
    explanation
        .toStation()
        .ifPresent(way -> say(
            "nearest-station",
            way.place().id(),
            way.settlement().placeName(),
            minutes(way.drive()),
            kilometres(way.metres())));
    explanation.toRaionCentre().ifPresent(this::raionCentre);
  }

  private void raionCentre(Way centre) {
    say(
        "raion-centre",
        centre.settlement().placeName(),
        minutes(centre.drive()),
        kilometres(centre.metres()));
    explanation.toOfficer().ifPresent(officer -> {
      var saved = kilometres(centre.metres() - officer.metres());
      if (saved.signum() != 0) {
        say(saved.signum() < 0 ? "officer-farther" : "officer-nearer", saved.abs());
      }
    });
  }

  private void item(WorkItem item) {
    var known = PHRASES.find("reason-" + item.reason());
    say(
        "item",
        known.orElseGet(() -> Wording.same(item.reason())),
        item.count().setScale(2, RoundingMode.HALF_UP),
        hours(item.work()),
        item.trips().setScale(2, RoundingMode.HALF_UP));
  }

  private void others() {
    var next = explanation.runnerUp();
    if (next.isEmpty()) {
      say("nobody-else");
    } else {
      var dearer = next.get().dearerBy();
      say(
          dearer.isNegative() ? "next-cheaper" : "next",
          next.get().officerId(),
          minutes(next.get().drive()),
          hours(dearer.abs()),
          explanation.candidates());
      lines.addAll(WhyNotText.terms(next.get().difference()));
    }
  }

  private void say(String key, Object... figures) {
    lines.add(PHRASES.say(key, figures));
  }

  private static BigDecimal kilometres(int metres) {
    return BigDecimal.valueOf(metres, 3).setScale(1, RoundingMode.HALF_UP);
  }
}
