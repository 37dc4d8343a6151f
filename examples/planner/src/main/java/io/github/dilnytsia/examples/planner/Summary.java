package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.dataset.Notice;
import io.github.dilnytsia.examples.planner.console.Paint;
import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.OfficerLoad;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.plan.Reach;
import io.github.dilnytsia.plan.Shortage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A plan in a screen of text that a planner understands. */
final class Summary {

  /** Of an officer: less is told as none. */
  private static final BigDecimal NOTICEABLE = new BigDecimal("0.05");

  /** In percent: a plan not proven to be the cheapest may be improved by something. */
  private static final BigDecimal LEAST_GAP = new BigDecimal("0.1");

  private static final int WORST = 5;
  private static final int NOTICES_SHOWN = 10;

  private final BeatPlan plan;
  private final PlanningProblem problem;
  private final Language language;
  private final Paint paint;
  private final List<String> lines = new ArrayList<>();

  Summary(BeatPlan plan, PlanningProblem problem, Language language, Paint paint) {
    this.paint = paint;
    this.plan = plan;
    this.problem = problem;
    this.language = language;
  }

  /** What is odd about the data, the first few in full. */
  static List<String> notices(List<Notice> notices, Language language) {
    var lines = notices.stream()
        .limit(NOTICES_SHOWN)
        .map(notice -> ConsolePhrases.say(language, "notice", place(notice), notice.text()))
        .collect(Collectors.toCollection(ArrayList::new));
    if (notices.size() > NOTICES_SHOWN) {
      lines.add(ConsolePhrases.say(language, "more-notices", notices.size() - NOTICES_SHOWN));
    }
    return lines;
  }

  private static String place(Notice notice) {
    if (notice.sheet().isPresent()) {
      return notice.sheet().get() + notice.cell().map(cell -> "!" + cell).orElse("");
    }
    var row = notice.row().isPresent() ? ":" + notice.row().getAsInt() : "";
    return notice.file() + row;
  }

  List<String> lines() {
    say(paint::heading, "title", plan.problem(), plan.date());
    if (plan.interrupted()) {
      say(paint::warning, "interrupted");
    }
    territory();
    force();
    drives();
    nearness();
    loads();
    cost();
    findings();
    amendments();
    return lines;
  }

  private void territory() {
    var units = problem.territory().units();
    var parts = units.stream().filter(unit -> unit.part().isPresent()).count();
    say("units", units.size(), units.size() - parts, parts, plan.residents());
    say(
        goodIf(plan.unserved().isEmpty()),
        "unserved",
        plan.unserved().size(),
        plan.unservedResidents());
    var reasons = new TreeMap<String, Long>();
    plan.unserved().forEach(unit -> reasons.merge(unit.reasonId(), 1L, Long::sum));
    reasons.forEach((reason, count) -> say("unserved-reason", reason, count));
  }

  private void force() {
    var serving = plan.loads().stream()
        .map(OfficerLoad::officer)
        .filter(o -> o.isInServiceOn(plan.date()))
        .toList();
    var community =
        serving.stream().filter(officer -> officer.isCommunityOfficer()).count();
    say("officers", serving.size(), community, serving.size() - community);
    say(
        goodIf(plan.officersMissing().compareTo(NOTICEABLE) < 0),
        "missing",
        digits(plan.officersMissing(), 1));
    var worst = plan.shortages().stream()
        .filter(shortage -> shortage.officersMissing().compareTo(NOTICEABLE) >= 0)
        .sorted(Comparator.comparing(Shortage::officersMissing)
            .reversed()
            .thenComparing(Shortage::hromadaCode))
        .limit(WORST)
        .map(shortage ->
            hromada(shortage.hromadaCode()) + " " + number(digits(shortage.officersMissing(), 1)))
        .collect(Collectors.joining(", "));
    if (!worst.isEmpty()) {
      say("missing-where", worst);
    }
  }

  private void drives() {
    say("drives", minutes(plan.meanDrive()), minutes(plan.longestDrive()));
    if (plan.estimatedDrives() > 0) {
      say("drives-estimated", plan.estimatedDrives(), plan.assignments().size());
    }
  }

  private void nearness() {
    var nearness = plan.nearness();
    reach("near-station", nearness.toStation());
    reach("near-officer", nearness.toOfficer());
    reach("near-raion-centre", nearness.toRaionCentre());
    var saved = plan.kilometresSaved(nearness);
    if (saved.signum() != 0) {
      say(saved.signum() > 0 ? "km-saved" : "km-lost", digits(saved.abs(), 0));
    }
  }

  private void reach(String key, Reach reach) {
    if (reach.residents() > 0) {
      say(
          key,
          minutes(reach.meanDrive()),
          percent(reach.shareWithin15Minutes()),
          percent(reach.shareWithin30Minutes()));
    }
  }

  private void loads() {
    var worst = plan.loads().stream()
        .sorted(Comparator.comparing(OfficerLoad::loadIndex)
            .reversed()
            .thenComparing(OfficerLoad::officerId))
        .limit(WORST)
        .map(load -> load.officerId() + " " + number(digits(load.loadIndex(), 2)))
        .collect(Collectors.joining(", "));
    var over = plan.loads().stream().filter(load -> load.excess().signum() > 0).count();
    say("loads", over, plan.loads().size(), worst);
  }

  private void cost() {
    var score = plan.score();
    say("cost", hours(score.total()));
    say(
        "cost-terms",
        hours(score.driving()),
        hours(score.journeys()),
        hours(score.overload()),
        hours(score.balance()),
        hours(score.district()));
    if (!score.moves().isZero() || !score.preferences().isZero()) {
      say("cost-more", hours(score.moves()), hours(score.preferences()));
    }
    if (plan.bound().cost().equals(score.total())) {
      say(paint::good, "proof-optimal");
    } else {
      say(
          paint::good,
          "proof",
          // What is proven stays true when it is rounded.
          hours(plan.bound().cost(), RoundingMode.DOWN),
          plan.gap().movePointRight(2).setScale(1, RoundingMode.UP).max(LEAST_GAP));
    }
  }

  private void findings() {
    var bySeverity = new EnumMap<Severity, Long>(Severity.class);
    plan.findings().forEach(finding -> bySeverity.merge(finding.severity(), 1L, Long::sum));
    say(
        gravest(bySeverity),
        "findings",
        bySeverity.getOrDefault(Severity.FORBIDDEN, 0L),
        bySeverity.getOrDefault(Severity.OVER_NORM, 0L),
        bySeverity.getOrDefault(Severity.WARNING, 0L),
        bySeverity.getOrDefault(Severity.NOTE, 0L));
    plan.findings().stream()
        .filter(finding -> finding.severity() == Severity.FORBIDDEN)
        .limit(WORST)
        .map(Finding::text)
        .forEach(text -> say(paint::error, "finding", text));
  }

  /** Rules that a host has amended, so that nobody takes the plan for one by the standard book. */
  private void amendments() {
    if (!plan.amendedRules().isEmpty()) {
      say("amended", String.join(", ", plan.amendedRules()));
    }
  }

  private String hromada(String code) {
    return Wording.of(problem.territory().hromada(code).placeName()).in(language);
  }

  private UnaryOperator<String> goodIf(boolean isGood) {
    return isGood ? paint::good : paint::warning;
  }

  private UnaryOperator<String> gravest(Map<Severity, Long> bySeverity) {
    if (bySeverity.containsKey(Severity.FORBIDDEN)) {
      return paint::error;
    }
    return goodIf(bySeverity.keySet().stream().allMatch(Severity.NOTE::equals));
  }

  private void say(UnaryOperator<String> colour, String key, Object... figures) {
    lines.add(colour.apply(ConsolePhrases.say(language, key, figures)));
  }

  private void say(String key, Object... figures) {
    lines.add(ConsolePhrases.say(language, key, figures));
  }

  private String number(BigDecimal number) {
    return ConsolePhrases.say(language, "number", number);
  }

  private static BigDecimal hours(Duration duration) {
    return hours(duration, RoundingMode.HALF_UP);
  }

  private static BigDecimal hours(Duration duration, RoundingMode rounding) {
    return BigDecimal.valueOf(duration.toMillis())
        .divide(BigDecimal.valueOf(3_600_000), 0, rounding);
  }

  private static BigDecimal percent(BigDecimal share) {
    return digits(share.movePointRight(2), 1);
  }

  private static BigDecimal minutes(Duration drive) {
    return BigDecimal.valueOf(drive.toMillis())
        .divide(BigDecimal.valueOf(60_000), 1, RoundingMode.HALF_UP);
  }

  private static BigDecimal digits(BigDecimal number, int digits) {
    return number.setScale(digits, RoundingMode.HALF_UP);
  }
}
