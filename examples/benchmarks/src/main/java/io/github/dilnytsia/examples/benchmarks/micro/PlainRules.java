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
      var status = pair.status().orElseThrow();
      var source = "Status of the settlement on the day";
      judged.addVerdicts(
          status.reason().isEmpty()
              ? forbids("access.inaccessible", source, status.firstDay())
              : said(
                  "access.inaccessible",
                  ".reason",
                  Kind.FORBIDDEN,
                  source,
                  status.reason().get(),
                  status.firstDay()));
    }
    if (pair.forbid().isPresent()) {
      var forbid = pair.forbid().get();
      judged.addVerdicts(forbids(
          "decision.forbid",
          "Decision on this unit and this officer",
          forbid.author(),
          forbid.reason()));
    }
  }

  private static void ofTheDrive(Candidate pair, JudgedCandidate.Builder judged) {
    if (pair.isDriveLongerThan("reach-hard")) {
      judged.addVerdicts(
          measured(pair, "reach.hard-limit", "reach-hard", Kind.FORBIDDEN, pair.driveMinutes()));
    }
    if (!pair.isReachable()) {
      judged.addVerdicts(
          forbids("reach.no-way", "Road times in use", pair.base().place().id()));
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
      judged.addVerdicts(said(
          "staffing.district-fallback",
          "",
          Kind.DISCOURAGED,
          PROJECT + "a district officer keeps contact until a community officer serves",
          pair.unit().residents()));
    }
    if (!pair.isInService()) {
      judged.addVerdicts(said(
          "staffing.in-service",
          pair.stage() == TrainingStage.IN_SERVICE ? ".dates" : ".training-" + pair.stage(),
          Kind.FORBIDDEN,
          PROJECT + "only officers in service answer for a beat",
          pair.date()));
    }
    if (!pair.isCommunityOfficer()) {
      if (!pair.isInArea()) {
        judged.addVerdicts(forbids(
            "staffing.own-area",
            "Area the officer is appointed to",
            pair.officer().areaCode(),
            pair.unit().hromadaCode()));
      }
      return;
    }
    if (pair.isHomeInHromada()) {
      judged.addVerdicts(said(
          "staffing.lives-in-hromada",
          "",
          Kind.PREFERRED,
          PROJECT + "the officer lives and works in the hromada",
          pair.unit().hromadaCode()));
    }
    switch (pair.memorandum()) {
      case NOT_SIGNED -> judged.addVerdicts(memorandum(".not-signed", pair));
      case SUSPENDED -> judged.addVerdicts(memorandum(".suspended", pair));
      case ENDED -> judged.addVerdicts(memorandum(".ended", pair));
      case IN_FORCE -> {}
    }
    if (!pair.isInOwnHromada()) {
      judged.addVerdicts(forbids(
          "staffing.own-hromada",
          "Hromadas' published terms of service of community officers",
          pair.officer().areaCode(),
          pair.unit().hromadaCode()));
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

  private static Verdict memorandum(String variant, Candidate pair) {
    return said(
        "staffing.memorandum",
        variant,
        Kind.FORBIDDEN,
        PROJECT + "a hromada takes part by a memorandum with the regional police",
        pair.date());
  }

  private static Verdict forbids(String id, String source, Object... figures) {
    return said(id, "", Kind.FORBIDDEN, source, figures);
  }

  private static Verdict said(
      String id, String variant, Kind kind, String source, Object... figures) {
    return Verdict.builder()
        .ruleId(id)
        .kind(kind)
        .source(source)
        .reason(PHRASES.say(id + variant, figures))
        .build();
  }

  /** The pairs of one officer, judged. */
  static List<JudgedCandidate> judge(List<Candidate> pairs) {
    return pairs.stream().map(PlainRules::judge).toList();
  }
}
