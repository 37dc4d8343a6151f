package io.github.dilnytsia.rules;

import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.plan.Beat;
import io.github.dilnytsia.plan.Decision;
import io.github.dilnytsia.plan.HromadaService;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.OfficerLoad;
import io.github.dilnytsia.plan.StationUse;
import io.github.dilnytsia.plan.UnservedUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.StringJoiner;
import org.kie.api.runtime.rule.RuleContext;

/**
 * What a rule says of a plan: about whom, which figure it holds against which limit, and in what words. Severity, id and
 * source are the rule's own metadata.
 *
 * <p>A rule begins with {@code Findings.about(kcontext, …)} and ends with {@code say}, without which nothing is said.
 */
public final class Findings {

  private Findings() {}

  public static FindingDraft about(RuleContext context, OfficerLoad load) {
    var findings = Judgements.of(context).findings();
    return draft(context, load.officerId())
        .officer(load.officerId())
        .hromada(findings.hromadaOf(load.officer()));
  }

  public static FindingDraft about(RuleContext context, Beat beat) {
    return draft(context, beat.officerId())
        .officer(beat.officerId())
        .hromada(Optional.of(beat.hromadaCode()));
  }

  public static FindingDraft about(RuleContext context, HromadaService service) {
    var hromada = service.hromada();
    return draft(context, hromada.placeName()).hromada(Optional.of(hromada.code()));
  }

  public static FindingDraft about(RuleContext context, StationUse use) {
    return draft(context, use.station().id()).hromada(Optional.of(use.hromadaCode()));
  }

  public static FindingDraft about(RuleContext context, JudgedCandidate judged) {
    var unit = judged.candidate().unit();
    return draft(context, unit.placeName())
        .unit(unit.id())
        .officer(judged.candidate().officerId())
        .hromada(Optional.of(unit.hromadaCode()));
  }

  public static FindingDraft about(RuleContext context, UnservedUnit unserved) {
    var unit = Judgements.of(context).findings().unit(unserved.unitId());
    return draft(context, unit.placeName())
        .unit(unit.id())
        .hromada(Optional.of(unit.hromadaCode()));
  }

  public static FindingDraft about(RuleContext context, Decision decision) {
    var unit = Judgements.of(context).findings().unit(decision.unitId());
    return draft(context, unit.placeName())
        .unit(unit.id())
        .officer(decision.officerId())
        .hromada(Optional.of(unit.hromadaCode()));
  }

  private static FindingDraft draft(RuleContext context, Object subject) {
    var judgements = Judgements.of(context);
    return new FindingDraft(judgements, judgements.rule(context), subject);
  }

  /** Hours to one digit, for people. */
  public static BigDecimal hours(Duration duration) {
    return BigDecimal.valueOf(duration.toMillis())
        .divide(BigDecimal.valueOf(3_600_000), 1, RoundingMode.HALF_UP);
  }

  /** A share as a percentage to one digit, for people. */
  public static BigDecimal percent(BigDecimal share) {
    return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
  }

  /** Whether something is there: yes, no, or nobody knows. */
  public static Wording known(Optional<Boolean> present) {
    return present
        .map(there -> there ? Wording.of("є", "yes") : Wording.of("немає", "no"))
        .orElseGet(() -> Wording.of("невідомо", "unknown"));
  }

  /** Why a pair is forbidden, every reason with the id of its rule. */
  public static Wording reasons(JudgedCandidate judged) {
    var figures = new ArrayList<Object>();
    var places = new StringJoiner(" ");
    var place = 0;
    for (var verdict : judged.verdicts()) {
      if (verdict.forbids()) {
        places.add("{" + place + "} ({" + (place + 1) + "})");
        place += 2;
        figures.add(verdict.reason());
        figures.add(verdict.ruleId());
      }
    }
    return Wording.of(places.toString(), places.toString(), figures.toArray());
  }
}
