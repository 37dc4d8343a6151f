package io.github.dilnytsia.testkit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.dilnytsia.plan.Forbid;
import io.github.dilnytsia.plan.Pin;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.staffing.Absence;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.territory.Demand;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.SettlementPart;
import io.github.dilnytsia.territory.Territory;
import java.util.List;
import java.util.function.UnaryOperator;

/** A problem with one thing changed. */
final class Changed {

  private static final int MOST_HOURS = 744;

  private Changed() {}

  /** Every hromada and settlement by another name, none like another. */
  static PlanningProblem names(PlanningProblem problem) {
    var map = problem.territory();
    return territory(
        problem,
        Territory.builder()
            .from(map)
            .hromadas(map.hromadas().stream()
                .map(hromada -> Hromada.builder()
                    .from(hromada)
                    .name("Громада " + hromada.code())
                    .build())
                .toList())
            .settlements(map.settlements().stream()
                .map(place -> Settlement.builder()
                    .from(place)
                    .name("Місце " + place.code())
                    .build())
                .toList()));
  }

  /** A resident more in each place, as many more as there are: a settlement and its parts have twice as many and one. */
  static PlanningProblem residents(PlanningProblem problem, Settlement settlement) {
    var map = problem.territory();
    var parts = map.parts().stream()
        .map(part -> part.settlementCode().equals(settlement.code())
            ? SettlementPart.builder()
                .from(part)
                .residents(2 * part.residents() + 1)
                .build()
            : part)
        .toList();
    var inParts = parts.stream()
        .filter(part -> part.settlementCode().equals(settlement.code()))
        .mapToInt(SettlementPart::residents)
        .sum();
    return territory(
        problem,
        Territory.builder()
            .from(map)
            .parts(parts)
            .settlements(map.settlements().stream()
                .map(place -> place.code().equals(settlement.code())
                    ? Settlement.builder()
                        .from(place)
                        .residents(inParts > 0 ? inParts : 2 * place.residents() + 1)
                        .build()
                    : place)
                .toList()));
  }

  /** Ten more of everything a settlement may ask for. */
  static PlanningProblem demand(PlanningProblem problem, String settlement) {
    var demands = problem.territory().demands();
    var before = demands.stream()
        .filter(demand -> demand.settlementCode().equals(settlement))
        .findFirst()
        .orElseGet(() -> Demand.none(settlement));
    return territory(
        problem,
        Territory.builder()
            .from(problem.territory())
            .demands(demands.stream()
                .filter(demand -> !demand.settlementCode().equals(settlement))
                .toList())
            .addDemands(Demand.builder()
                .from(before)
                .calls(before.calls() + 10)
                .materials(before.materials() + 10)
                .preventiveRegister(before.preventiveRegister() + 10)
                .domesticViolenceRegister(before.domesticViolenceRegister() + 10)
                .restrainingOrders(before.restrainingOrders() + 10)
                .schools(before.schools() + 10)
                .build()));
  }

  /** The same with nobody to serve, and so with nothing decided. */
  static PlanningProblem nobody(PlanningProblem problem) {
    return PlanningProblem.builder()
        .from(undecided(problem))
        .force(Force.builder()
            .from(problem.force())
            .officers(List.of())
            .absences(List.of())
            .build())
        .build();
  }

  /** No pin, no forbid, no current plan. */
  static PlanningProblem undecided(PlanningProblem problem) {
    return PlanningProblem.builder()
        .from(withoutCurrentPlan(problem))
        .pins(List.of())
        .forbids(List.of())
        .build();
  }

  static PlanningProblem withoutCurrentPlan(PlanningProblem problem) {
    return PlanningProblem.builder()
        .from(problem)
        .currentPlan(ImmutableMap.of())
        .replanning(false)
        .build();
  }

  static PlanningProblem withoutAbsences(PlanningProblem problem) {
    return force(problem, Force.builder().from(problem.force()).absences(List.of()));
  }

  /** With one more officer who is like a given one, by another id. */
  static PlanningProblem copied(PlanningProblem problem, Officer officer, String id) {
    return force(
        problem,
        Force.builder()
            .from(problem.force())
            .addOfficers(Officer.builder().from(officer).id(id).build()));
  }

  /** Everybody works twice as long, or as long as a month is. */
  static PlanningProblem hours(PlanningProblem problem, int workingTime) {
    return force(
        problem,
        Force.builder()
            .from(problem.force())
            .officers(problem.force().officers().stream()
                .map(officer -> Officer.builder()
                    .from(officer)
                    .hoursPerMonth(
                        Math.min(MOST_HOURS, 2 * officer.hoursPerMonth().orElse(workingTime)))
                    .build())
                .toList()));
  }

  /** Officers by other ids, wherever they are named. */
  static PlanningProblem officerIds(PlanningProblem problem, UnaryOperator<String> ids) {
    var force = problem.force();
    return PlanningProblem.builder()
        .from(problem)
        .force(Force.builder()
            .from(force)
            .officers(force.officers().stream()
                .map(it -> Officer.builder().from(it).id(ids.apply(it.id())).build())
                .toList())
            .absences(force.absences().stream()
                .map(it -> Absence.builder()
                    .from(it)
                    .officerId(ids.apply(it.officerId()))
                    .build())
                .toList())
            .build())
        .pins(problem.pins().stream()
            .map(it ->
                Pin.builder().from(it).officerId(ids.apply(it.officerId())).build())
            .toList())
        .forbids(problem.forbids().stream()
            .map(it ->
                Forbid.builder().from(it).officerId(ids.apply(it.officerId())).build())
            .toList())
        .currentPlan(Maps.transformValues(problem.currentPlan(), ids::apply))
        .build();
  }

  /** With one more pin, for good. */
  static PlanningProblem pinned(PlanningProblem problem, String unit, String officer) {
    return PlanningProblem.builder()
        .from(problem)
        .addPins(Pin.builder()
            .unitId(unit)
            .officerId(officer)
            .author("the test kit")
            .reason("to see what is made of it")
            .build())
        .build();
  }

  private static PlanningProblem territory(PlanningProblem problem, Territory.Builder map) {
    return PlanningProblem.builder().from(problem).territory(map.build()).build();
  }

  private static PlanningProblem force(PlanningProblem problem, Force.Builder force) {
    return PlanningProblem.builder().from(problem).force(force.build()).build();
  }
}
