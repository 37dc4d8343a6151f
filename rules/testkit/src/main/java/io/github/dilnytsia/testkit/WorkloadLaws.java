package io.github.dilnytsia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.WorkItem;
import io.github.dilnytsia.judgement.Workload;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.Settlement;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;

/** Work is asked for by a place and its people, whoever does it. */
abstract class WorkloadLaws extends AssessmentLaws {

  /** No unit is forgotten and none is made up. */
  @Law
  public final void everyUnitHasExactlyOneWorkload(@ForAll("problems") PlanningProblem problem) {
    var workloads = assess(problem).workloads();

    assertThat(workloads.keySet())
        .as("units with a workload")
        .containsExactlyInAnyOrderElementsOf(
            problem.territory().units().stream().map(BasicUnit::id).toList());
    assertThat(workloads)
        .as("workloads, each under its own unit")
        .allSatisfy((unit, workload) -> assertThat(workload.unitId()).isEqualTo(unit));
  }

  /** Counts, hours and trips are 0 or more. */
  @Law
  public final void noWorkIsNegative(@ForAll("problems") PlanningProblem problem) {
    for (var workload : assess(problem).workloads().values()) {
      for (var item : workload.items()) {
        assertThat(item.count()).as(what(workload, item, "count")).isNotNegative();
        assertThat(item.work())
            .as(what(workload, item, "work"))
            .isGreaterThanOrEqualTo(Duration.ZERO);
        assertThat(item.trips()).as(what(workload, item, "trips")).isNotNegative();
      }
    }
  }

  private static String what(Workload workload, WorkItem item, String figure) {
    return "%s of \"%s\" in unit %s".formatted(figure, item.reason(), workload.unitId());
  }

  /** Reasons have names, none twice in a unit, and come in the order of the names. */
  @Law
  public final void everyReasonOfWorkIsNamedOnce(@ForAll("problems") PlanningProblem problem) {
    for (var workload : assess(problem).workloads().values()) {
      assertThat(workload.items())
          .as("reasons of work in unit %s", workload.unitId())
          .extracting(WorkItem::reason)
          .doesNotHaveDuplicates()
          .isSorted()
          .noneMatch(String::isBlank);
    }
  }

  /** Nowhere do more people ask for less. */
  @Law
  public final void moreResidentsAskForNoLessWork(
      @ForAll("problems") PlanningProblem problem, @ForAll @IntRange(max = 1_000) int pick) {
    var place = picked(problem, pick);
    requireNoLess(
        problem, Changed.residents(problem, place), place, "with twice as many residents");
  }

  /** Nowhere do more calls, materials, people on registers, orders and schools ask for less. */
  @Law
  public final void moreDemandAsksForNoLessWork(
      @ForAll("problems") PlanningProblem problem, @ForAll @IntRange(max = 1_000) int pick) {
    var place = picked(problem, pick);
    requireNoLess(problem, Changed.demand(problem, place.code()), place, "with more demand");
  }

  private void requireNoLess(
      PlanningProblem problem, PlanningProblem changed, Settlement place, String how) {
    var before = assess(problem).workloads();
    var after = assess(changed).workloads();
    var work = Duration.ZERO;
    var moreWork = Duration.ZERO;
    var trips = BigDecimal.ZERO;
    var moreTrips = BigDecimal.ZERO;
    for (var unit : unitsOf(problem, place)) {
      work = work.plus(workload(before, unit).work());
      trips = trips.add(workload(before, unit).trips());
      moreWork = moreWork.plus(workload(after, unit).work());
      moreTrips = moreTrips.add(workload(after, unit).trips());
    }
    // Shares of a settlement are rounded part by part and reason by reason.
    var units = unitsOf(problem, place);
    var slack = units.size() * workload(before, units.get(0)).items().size();
    assertThat(moreWork.plusMillis(slack))
        .as("work in %s (%s) %s", place.name(), place.code(), how)
        .isGreaterThanOrEqualTo(work);
    assertThat(moreTrips.add(BigDecimal.valueOf(slack, 6)))
        .as("trips to %s (%s) %s", place.name(), place.code(), how)
        .isGreaterThanOrEqualTo(trips);
  }

  /** What one settlement asks for adds nothing to another. */
  @Law
  public final void workInOnePlaceIsNoBusinessOfAnother(
      @ForAll("problems") PlanningProblem problem, @ForAll @IntRange(max = 1_000) int pick) {
    var place = picked(problem, pick);
    var changed = Changed.residents(Changed.demand(problem, place.code()), place);

    assertThat(Lines.workloads(elsewhere(changed, place).values()))
        .as(
            "work outside %s (%s), where there is now more of everything",
            place.name(), place.code())
        .isEqualTo(Lines.workloads(elsewhere(problem, place).values()));
  }

  private Map<String, Workload> elsewhere(PlanningProblem problem, Settlement place) {
    var workloads = new TreeMap<>(assess(problem).workloads());
    unitsOf(problem, place).forEach(workloads::remove);
    return workloads;
  }

  /** The work of a unit is there before anybody does it: with nobody in the force it is the same. */
  @Law
  public final void workIsTheSameWhoeverDoesIt(@ForAll("problems") PlanningProblem problem) {
    assertThat(Lines.workloads(assess(Changed.nobody(problem)).workloads().values()))
        .as("workloads with nobody in the force")
        .isEqualTo(Lines.workloads(assess(problem).workloads().values()));
  }

  private static Settlement picked(PlanningProblem problem, int pick) {
    var settlements = problem.territory().settlements();
    return settlements.get(pick % settlements.size());
  }

  private static List<String> unitsOf(PlanningProblem problem, Settlement place) {
    return problem.territory().units().stream()
        .filter(unit -> unit.settlementCode().equals(place.code()))
        .map(BasicUnit::id)
        .toList();
  }

  private static Workload workload(Map<String, Workload> workloads, String unit) {
    return Objects.requireNonNull(workloads.get(unit), unit);
  }
}
