package io.github.dilnytsia.internal.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.Candidate;
import io.github.dilnytsia.plan.Explanation;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.Nearness;
import io.github.dilnytsia.plan.PlanBound;
import io.github.dilnytsia.plan.PlanScore;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.plan.UnservedUnit;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Works out everything that follows from who serves whom: loads, beats, cost, shortage, explanations.
 *
 * <p>Findings are not among it: they are the policy's to say of the finished plan. What does not depend on who serves whom
 * is worked out when this is made, on all processors of the common pool.
 */
public final class Assembler {

  private final PlanningProblem problem;
  private final Assessment assessment;
  private final Costing costing;
  private final JudgedPairs pairs;
  private final Surroundings surroundings;
  private final String fingerprint;

  public Assembler(PlanningProblem problem, Assessment assessment, Costing costing) {
    this.problem = problem;
    this.assessment = assessment;
    this.costing = costing;
    this.pairs = new JudgedPairs(problem, assessment);
    this.surroundings = new Surroundings(problem, assessment);
    this.fingerprint = problem.fingerprint();
  }

  /**
   * The plan in which every unit is served by the officer given for it, and by nobody if none is given.
   *
   * <p>The given pairs need not be eligible: what a rule says against them stands in the plan.
   */
  public BeatPlan assemble(Map<String, String> officerByUnit, PlanBound bound, long seed) {
    var ledger = Ledger.open(problem, costing);
    var served = ImmutableSortedMap.<String, JudgedCandidate>naturalOrder();
    var unserved = ImmutableList.<UnservedUnit>builder();
    var reasons = new UnservedReasons(assessment);
    for (var unit : problem.territory().units()) {
      var officer = officerByUnit.get(unit.id());
      if (officer == null) {
        unserved.add(reasons.of(unit));
      } else {
        var judged = pairs.of(unit.id(), officer);
        ledger.enter(judged);
        served.put(unit.id(), judged);
      }
    }
    return plan(ledger, served.buildOrThrow(), unserved.build(), bound, seed);
  }

  private BeatPlan plan(
      Ledger ledger,
      Map<String, JudgedCandidate> served,
      List<UnservedUnit> unserved,
      PlanBound bound,
      long seed) {
    var tiers = new Tiers(problem);
    var assignments = served.values().stream()
        .map(judged -> assignment(judged, ledger, tiers))
        .collect(ImmutableList.toImmutableList());
    var beats = new Loads(problem, assessment, costing);
    var loads = beats.of(ledger);
    var shortages = Shortages.of(problem, costing, ledger, unserved);
    var explanations = new Explainer(problem, assessment, surroundings, ledger, loads)
        .explain(served, assignments, unserved);
    return BeatPlan.builder()
        .problem(problem.name())
        .date(problem.date())
        .fingerprint(fingerprint)
        .seed(seed)
        .norms(assessment.norms())
        .amendedRules(ImmutableSortedSet.copyOf(assessment.amendedRules()))
        .assignments(assignments)
        .unserved(unserved)
        .loads(loads)
        .beats(beats.beats(ledger))
        .hromadas(tiers.hromadas(served.values(), unserved))
        .stations(Stations.of(problem))
        .shortages(shortages.byHromada())
        .officersMissing(shortages.total())
        .score(score(ledger, served))
        .bound(bound)
        .explanations(explanations)
        .nearnessByHromada(nearness(explanations))
        .estimatedDrives((int) served.values().stream()
            .filter(judged -> judged.candidate().isDriveEstimated())
            .count())
        .build();
  }

  private Map<String, Nearness> nearness(Map<String, Explanation> explanations) {
    var byHromada = new TreeMap<String, Nearness>();
    problem.territory().hromadas().forEach(h -> byHromada.put(h.code(), Nearness.NONE));
    explanations
        .values()
        .forEach(
            unit -> byHromada.merge(unit.unit().hromadaCode(), Nearness.of(unit), Nearness::plus));
    return byHromada;
  }

  private Assignment assignment(JudgedCandidate judged, Ledger ledger, Tiers tiers) {
    Candidate candidate = judged.candidate();
    var cost = ledger.cost(candidate.unitId());
    return Assignment.builder()
        .unitId(candidate.unitId())
        .officerId(candidate.officerId())
        .tier(tiers.of(candidate))
        .drive(Duration.ofSeconds(cost.driveSeconds()))
        .work(costing.workload(candidate.unit()).work())
        .travel(Duration.ofMillis(cost.travel()))
        .residents(candidate.unit().residents())
        .pinned(candidate.pin().isPresent())
        .build();
  }

  private PlanScore score(Ledger ledger, Map<String, JudgedCandidate> served) {
    var terms = Terms.ZERO;
    for (var unit : served.keySet()) {
      terms = terms.plus(Terms.of(ledger.cost(unit)));
    }
    for (var page : ledger.pages()) {
      var index = ledger.loadIndex(page);
      terms = terms.plus(
          Terms.ofLoad(costing.loadPrice().overload(index), costing.loadPrice().balance(index)));
    }
    return terms.score();
  }
}
