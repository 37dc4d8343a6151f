package io.github.dilnytsia.internal.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.dilnytsia.internal.SideBySide;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.Explanation;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.plan.Way;
import io.github.dilnytsia.territory.BasicUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What an explanation says of a unit whoever serves it: the way to the nearest station, and who might.
 *
 * <p>Looking all this up takes longer than the rest of an explanation, and nobody need wait for it once a search has ended.
 */
final class Surroundings {

  /**
   * Of one unit.
   *
   * @param eligible who may serve it, by officer
   */
  private record Around(
      Optional<Way> toStation,
      Optional<Way> toRaionCentre,
      int considered,
      List<JudgedCandidate> eligible,
      Map<String, Integer> removedBy) {}

  private final Assessment assessment;
  private final Ways ways;
  private final ImmutableMap<String, Around> aroundByUnit;

  Surroundings(PlanningProblem problem, Assessment assessment) {
    this.assessment = assessment;
    this.ways = new Ways(problem, assessment.norms());
    this.aroundByUnit = SideBySide.of(problem.territory().units())
        .collect(ImmutableMap.toImmutableMap(BasicUnit::id, this::look));
  }

  private Around look(BasicUnit unit) {
    var considered = assessment.candidatesByUnit().get(unit.id());
    return new Around(
        ways.toStation(unit),
        ways.toRaionCentre(unit),
        considered.size(),
        considered.stream()
            .filter(JudgedCandidate::isEligible)
            .collect(ImmutableList.toImmutableList()),
        RemovedBy.count(considered));
  }

  /** Ways by the same travel times. */
  Ways ways() {
    return ways;
  }

  /** Who may serve a unit, by officer. */
  List<JudgedCandidate> eligible(BasicUnit unit) {
    return of(unit).eligible();
  }

  /** An explanation with all that is to be said of a unit whether or not it is served. */
  Explanation.Builder explain(BasicUnit unit) {
    var around = of(unit);
    return Explanation.builder()
        .unit(unit)
        .considered(around.considered())
        .candidates(around.eligible().size())
        .removedBy(around.removedBy())
        .workload(Objects.requireNonNull(assessment.workloads().get(unit.id())))
        .toStation(around.toStation())
        .toRaionCentre(around.toRaionCentre());
  }

  private Around of(BasicUnit unit) {
    return Objects.requireNonNull(aroundByUnit.get(unit.id()));
  }
}
