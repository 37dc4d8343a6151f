package io.github.dilnytsia.internal.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.judgement.WordedException;
import io.github.dilnytsia.optimize.AssignmentProblem;
import io.github.dilnytsia.optimize.LoadCost;
import io.github.dilnytsia.optimize.Solution;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.territory.BasicUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The planning problem in the optimiser's terms: units are tasks, officers are agents, eligible pairs are candidates.
 *
 * <p>Units without any candidate stay out: they are unserved whatever the search does. A pinned unit has its pin as its
 * only candidate, whatever rules say. Officers who are in no pair stay out, so their load costs nothing, as index 0 does.
 *
 * <p>Where capacity is hard, a unit may stay unassigned. What is left counts by residents first and by units second: a
 * unit weighs its residents times one more than there are units, and one. A unit of weight costs more than everything
 * else together, so that the first level decides before the second.
 */
public final class SolverModel {

  private static final long LARGEST_PRICED_TOTAL = 1L << 59;

  private static final Phrases PHRASES = Phrases.load(SolverModel.class, "limits");

  private final Costing costing;
  private final boolean hardCapacity;
  private final ImmutableList<BasicUnit> units;
  private final ImmutableList<Officer> officers;
  private final ImmutableListMultimap<String, JudgedCandidate> pairs;
  private final Set<String> overPinned;

  public SolverModel(PlanningProblem problem, Assessment assessment, Costing costing) {
    this.costing = costing;
    this.hardCapacity = assessment.hardCapacity();
    var chosen = ImmutableListMultimap.<String, JudgedCandidate>builder();
    for (var unit : problem.territory().units()) {
      chosen.putAll(unit.id(), choices(assessment.candidatesByUnit().get(unit.id())));
    }
    this.overPinned =
        hardCapacity ? overPinned(problem.force().officers(), chosen.build().values()) : Set.of();
    this.pairs = ImmutableListMultimap.copyOf(Multimaps.filterValues(
        chosen.build(),
        pair -> pair.candidate().pin().isPresent()
            || !overPinned.contains(pair.candidate().officerId())));
    this.units = problem.territory().units().stream()
        .filter(unit -> pairs.containsKey(unit.id()))
        .collect(ImmutableList.toImmutableList());
    var inPairs = pairs.values().stream()
        .map(pair -> pair.candidate().officerId())
        .collect(Collectors.toSet());
    this.officers = problem.force().officers().stream()
        .filter(officer -> inPairs.contains(officer.id()))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<JudgedCandidate> choices(List<JudgedCandidate> considered) {
    var pinned = considered.stream()
        .filter(judged -> judged.candidate().pin().isPresent())
        .toList();
    return pinned.isEmpty()
        ? considered.stream().filter(JudgedCandidate::isEligible).toList()
        : pinned;
  }

  /** The whole problem: both levels in one objective. */
  public AssignmentProblem problem() {
    return build(
        costing.loadPrice().loadCost(), pair -> costing.pair(pair).total(), pricePerWeight());
  }

  /** The first level alone: what is left unassigned is all that costs anything. */
  public AssignmentProblem firstLevel() {
    return build(LoadCost.none(), pair -> 0, 1);
  }

  private AssignmentProblem build(
      LoadCost loadCost, ToLongFunction<JudgedCandidate> cost, long price) {
    try {
      return inRange(loadCost, cost, price);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw outOfRange(e);
    }
  }

  /** The optimiser knows tasks by their numbers only; who has to mend the data is told the unit. */
  private IllegalArgumentException outOfRange(RuntimeException cause) {
    var hours = units.stream()
        .collect(Collectors.toMap(
            BasicUnit::id, unit -> costing.workload(unit).work().toHours()));
    var largest = Collections.max(
        hours.entrySet(),
        Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
    return new WordedException(
        PHRASES.say("too-much", largest.getKey(), largest.getValue()), cause);
  }

  private AssignmentProblem inRange(
      LoadCost loadCost, ToLongFunction<JudgedCandidate> cost, long price) {
    var builder = AssignmentProblem.builder(2);
    var agents = new TreeMap<String, Integer>();
    for (var officer : officers) {
      var norm = costing.normCapacity();
      var time = costing.capacityMillis(officer);
      var hard = hardCapacity && !overPinned.contains(officer.id());
      agents.put(
          officer.id(),
          hard
              ? builder.addHardAgent(loadCost, norm, time)
              : builder.addSoftAgent(loadCost, norm, time));
    }
    for (var unit : units) {
      var task = mayStay(unit) ? builder.addTask(price * weight(unit)) : builder.addTask();
      for (var pair : pairs.get(unit.id())) {
        var officer = pair.candidate().officerId();
        builder.addCandidate(
            task,
            Objects.requireNonNull(agents.get(officer)),
            cost.applyAsLong(pair),
            costing.normUse(unit),
            timeUse(pair));
      }
    }
    return builder.build();
  }

  /** Whether a unit may stay unassigned: never without need, and never against its pin. */
  private boolean mayStay(BasicUnit unit) {
    return hardCapacity
        && pairs.get(unit.id()).stream()
            .noneMatch(pair -> pair.candidate().pin().isPresent());
  }

  private long timeUse(JudgedCandidate pair) {
    return costing.workMillis(pair.candidate().unit()) + costing.pair(pair).travel();
  }

  /** Officers whose pins alone exceed a hard capacity: they keep their pins and get nothing else. */
  private Set<String> overPinned(Collection<Officer> officers, Collection<JudgedCandidate> chosen) {
    var norm = new TreeMap<String, Long>();
    var time = new TreeMap<String, Long>();
    for (var pair : chosen) {
      if (pair.candidate().pin().isPresent()) {
        norm.merge(
            pair.candidate().officerId(), costing.normUse(pair.candidate().unit()), Long::sum);
        time.merge(pair.candidate().officerId(), timeUse(pair), Long::sum);
      }
    }
    return officers.stream()
        .filter(officer -> norm.getOrDefault(officer.id(), 0L) > costing.normCapacity()
            || time.getOrDefault(officer.id(), 0L) > costing.capacityMillis(officer))
        .map(Officer::id)
        .collect(Collectors.toSet());
  }

  /**
   * What a unit of weight left unserved costs: more than everything else together, as far as sums stay in range. The
   * bounds drawn from it are true at any price.
   */
  private long pricePerWeight() {
    if (!hardCapacity || units.isEmpty()) {
      return 0;
    }
    long everything = officers.size() * costing.loadPrice().at(LoadCost.ONE) + 1;
    long weight = 0;
    for (var unit : units) {
      var costs = pairs.get(unit.id()).stream()
          .mapToLong(pair -> costing.pair(pair).total())
          .summaryStatistics();
      everything += Math.max(0, costs.getMax()) - Math.min(0, costs.getMin());
      weight += weight(unit);
    }
    return Math.max(1, Math.min(everything, LARGEST_PRICED_TOTAL / weight));
  }

  /** What a unit counts at the first level: residents before units. */
  private long weight(BasicUnit unit) {
    return unit.residents() * (units.size() + 1L) + 1;
  }

  /** The residents of a weight left unserved, whatever the number of units it is made of. */
  public long residents(long weight) {
    return weight / (units.size() + 1L);
  }

  /** The optimiser's answer as officers of units; units it left unassigned are missing. */
  public Map<String, String> officerByUnit(Solution solution) {
    var chosen = new TreeMap<String, String>();
    for (var task = 0; task < units.size(); task++) {
      if (solution.agentOf(task) != Solution.UNASSIGNED) {
        chosen.put(units.get(task).id(), officers.get(solution.agentOf(task)).id());
      }
    }
    return chosen;
  }

  /** Officers of units as the optimiser's agents, fit to start a search from; who is no candidate is left out. */
  public int[] agents(Map<String, String> officerByUnit) {
    var numbers = new TreeMap<String, Integer>();
    officers.forEach(officer -> numbers.put(officer.id(), numbers.size()));
    return units.stream()
        .mapToInt(unit -> pairs.get(unit.id()).stream()
            .map(pair -> pair.candidate().officerId())
            .filter(officer -> officer.equals(officerByUnit.get(unit.id())))
            .map(numbers::get)
            .findFirst()
            .orElse(Solution.UNASSIGNED))
        .toArray();
  }

  /** What the units an answer leaves unassigned count for at the first level. */
  public long unassignedWeight(Solution solution) {
    return IntStream.range(0, units.size())
        .filter(task -> solution.agentOf(task) == Solution.UNASSIGNED)
        .mapToLong(task -> weight(units.get(task)))
        .sum();
  }

  /** The second level of a figure of the whole: without the price of what an answer leaves unassigned. */
  public long secondLevel(long figure, Solution solution) {
    return figure - pricePerWeight() * unassignedWeight(solution);
  }
}
