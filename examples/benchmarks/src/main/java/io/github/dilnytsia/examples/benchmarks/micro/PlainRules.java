package io.github.dilnytsia.examples.benchmarks.micro;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.dilnytsia.judgement.NormBook;
import io.github.dilnytsia.judgement.Norms;
import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.judgement.Verdict.Kind;
import io.github.dilnytsia.judgement.WorkItem;
import io.github.dilnytsia.judgement.Workload;
import io.github.dilnytsia.judgement.WorkloadRate;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.Candidate;
import io.github.dilnytsia.plan.Candidates;
import io.github.dilnytsia.plan.CostWeights;
import io.github.dilnytsia.plan.HardRule;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.staffing.TrainingStage;
import io.github.dilnytsia.territory.BasicUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The standard book's workload and verdicts by hand, as plain as Java gets: what rules are measured against.
 *
 * <p>Every verdict with its phrase and its source, and the same assessment in the end; a test holds the two together.
 */
public final class PlainRules {

  private static final NormBook NORMS = PlainTables.norms();
  private static final Map<String, WorkloadRate> RATES = PlainTables.workloadRates();
  private static final Phrases PHRASES = Phrases.load(RuleBook.class, "verdicts");
  private static final String PROJECT = "Community Police Officer project: ";

  private static final Verdict INACCESSIBLE =
      of("access.inaccessible", "", Kind.FORBIDDEN, "Status of the settlement on the day");
  private static final Verdict NO_WAY = of("reach.no-way", "", Kind.FORBIDDEN, "Road times in use");
  private static final Verdict FALLBACK = of(
      "staffing.district-fallback",
      "",
      Kind.DISCOURAGED,
      PROJECT + "a district officer keeps contact until a community officer serves");
  private static final Verdict TRAINING = of(
      "staffing.in-service",
      ".training",
      Kind.FORBIDDEN,
      PROJECT + "only officers in service answer for a beat");
  private static final Verdict LIVES_THERE = of(
      "staffing.lives-in-hromada",
      "",
      Kind.PREFERRED,
      PROJECT + "the officer lives and works in the hromada");
  private static final Verdict NOT_SIGNED = memorandum(".not-signed");
  private static final Verdict SUSPENDED = memorandum(".suspended");
  private static final Verdict ENDED = memorandum(".ended");
  private static final Verdict OWN_AREA =
      of("staffing.own-area", "", Kind.FORBIDDEN, "Area the officer is appointed to");
  private static final Verdict OWN_HROMADA = of(
      "staffing.own-hromada",
      "",
      Kind.FORBIDDEN,
      "Hromadas' published terms of service of community officers");

  private PlainRules() {}

  /** What {@code RuleBook.ukraine()} says of a problem. */
  public static Assessment assess(PlanningProblem problem) {
    var norms = norms(problem);
    var rates = new TreeMap<>(RATES);
    problem.workloadRates().forEach(rate -> rates.put(rate.reason(), rate));
    var workloads = ImmutableSortedMap.<String, Workload>naturalOrder();
    for (var unit : problem.territory().units()) {
      workloads.put(unit.id(), workload(unit, rates));
    }
    var judged = ImmutableList.<JudgedCandidate>builder();
    for (var pair : Candidates.of(problem, norms)) {
      judged.add(judge(pair));
    }
    return Assessment.builder()
        .norms(norms)
        .weights(CostWeights.builder().build().with(problem.weights()))
        .workloads(workloads.buildOrThrow())
        .candidates(judged.build())
        .hardRules(
            Maps.uniqueIndex(Arrays.asList(HardRule.values()), HardRule::id).keySet())
        .build();
  }

  /** The standard norms on the problem's day, with the problem's own in their places. */
  static Norms norms(PlanningProblem problem) {
    return NORMS.with(problem.norms()).on(problem.date());
  }

  private static Workload workload(BasicUnit unit, Map<String, WorkloadRate> rates) {
    var workload = Workload.builder().unitId(unit.id());
    var demand = unit.demand();
    add(workload, rates, "call", demand.calls());
    add(workload, rates, "contact", unit.residents());
    add(workload, rates, "domestic-violence-register", demand.domesticViolenceRegister());
    add(workload, rates, "material", demand.materials());
    if (unit.share().numerator() > 0) {
      workload.addItems(WorkItem.of(
          rate(rates, "presence"), unit.share().numerator(), unit.share().denominator()));
    }
    add(workload, rates, "preventive-register", demand.preventiveRegister());
    add(workload, rates, "restraining-order", demand.restrainingOrders());
    add(workload, rates, "school", demand.schools());
    return workload.build();
  }

  private static void add(
      Workload.Builder workload, Map<String, WorkloadRate> rates, String reason, int count) {
    if (count > 0) {
      workload.addItems(WorkItem.of(rate(rates, reason), count));
    }
  }

  private static WorkloadRate rate(Map<String, WorkloadRate> rates, String reason) {
    return Objects.requireNonNull(rates.get(reason));
  }

  /** A pair with its verdicts, in the order of their rules' ids. */
  static JudgedCandidate judge(Candidate pair) {
    var judged = JudgedCandidate.builder().candidate(pair);
    ofThePlace(pair, judged);
    ofTheDrive(pair, judged);
    ofTheOfficer(pair, judged);
    return judged.build();
  }

  private static void ofThePlace(Candidate pair, JudgedCandidate.Builder judged) {
    if (!pair.isAccessible()) {
      var reason = pair.status().orElseThrow().reason();
      judged.addVerdicts(
          reason.isEmpty()
              ? INACCESSIBLE
              : Verdict.builder()
                  .from(INACCESSIBLE)
                  .reason(PHRASES.say("access.inaccessible.reason", reason.get()))
                  .build());
    }
    if (pair.forbid().isPresent()) {
      var forbid = pair.forbid().get();
      judged.addVerdicts(Verdict.builder()
          .ruleId("decision.forbid")
          .kind(Kind.FORBIDDEN)
          .source("Decision on this unit and this officer")
          .reason(PHRASES.say("decision.forbid", forbid.author(), forbid.reason()))
          .build());
    }
  }

  private static void ofTheDrive(Candidate pair, JudgedCandidate.Builder judged) {
    if (pair.isDriveLongerThan("reach-hard")) {
      judged.addVerdicts(
          measured(pair, "reach.hard-limit", "reach-hard", Kind.FORBIDDEN, pair.driveMinutes()));
    }
    if (!pair.isReachable()) {
      judged.addVerdicts(NO_WAY);
    }
    var wanted = pair.isCity() ? "reach-wanted-city" : "reach-wanted-village";
    if (pair.isDriveLongerThan(wanted)) {
      judged.addVerdicts(
          measured(pair, "reach.wanted", wanted, Kind.DISCOURAGED, pair.driveMinutes()));
    }
  }

  private static void ofTheOfficer(Candidate pair, JudgedCandidate.Builder judged) {
    if (pair.isWithoutCar()
        && pair.straightKm().compareTo(pair.norms().amount("walking-distance")) > 0) {
      judged.addVerdicts(measured(
          pair, "staffing.car-needed", "walking-distance", Kind.DISCOURAGED, pair.straightKm()));
    }
    if (!pair.isCommunityOfficer() && pair.isMemorandumInForce()) {
      judged.addVerdicts(FALLBACK);
    }
    if (!pair.isInService()) {
      judged.addVerdicts(
          pair.stage() != TrainingStage.IN_SERVICE
              ? TRAINING
              : Verdict.builder()
                  .from(TRAINING)
                  .reason(PHRASES.say("staffing.in-service.dates", pair.date()))
                  .build());
    }
    if (!pair.isCommunityOfficer()) {
      if (!pair.isInArea()) {
        judged.addVerdicts(OWN_AREA);
      }
      return;
    }
    if (pair.isHomeInHromada()) {
      judged.addVerdicts(LIVES_THERE);
    }
    switch (pair.memorandum()) {
      case NOT_SIGNED -> judged.addVerdicts(NOT_SIGNED);
      case SUSPENDED -> judged.addVerdicts(SUSPENDED);
      case ENDED -> judged.addVerdicts(ENDED);
      case IN_FORCE -> {}
    }
    if (!pair.isInOwnHromada()) {
      judged.addVerdicts(OWN_HROMADA);
    }
  }

  private static Verdict measured(
      Candidate pair, String id, String normCode, Kind kind, BigDecimal value) {
    var norm = pair.norms().norm(normCode);
    var limit = norm.amount();
    var rounded = value.setScale(1, RoundingMode.HALF_UP);
    var shown = rounded.compareTo(limit) == value.compareTo(limit) ? rounded : value;
    return Verdict.builder()
        .ruleId(id)
        .kind(kind)
        .source(norm.source())
        .value(value)
        .limit(limit)
        .unit(norm.unit())
        .reason(PHRASES.say(id, shown, limit))
        .build();
  }

  private static Verdict memorandum(String variant) {
    return of(
        "staffing.memorandum",
        variant,
        Kind.FORBIDDEN,
        PROJECT + "a hromada takes part by a memorandum with the regional police");
  }

  private static Verdict of(String id, String variant, Kind kind, String source) {
    return Verdict.builder()
        .ruleId(id)
        .kind(kind)
        .source(source)
        .reason(PHRASES.say(id + variant))
        .build();
  }

  /** The pairs of one officer, judged. */
  static List<JudgedCandidate> judge(List<Candidate> pairs) {
    return pairs.stream().map(PlainRules::judge).toList();
  }
}
