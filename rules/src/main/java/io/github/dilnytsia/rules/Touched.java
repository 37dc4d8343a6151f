package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.dilnytsia.plan.Decision;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.staffing.Memorandum;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.Station;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.Demand;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.SettlementPart;
import io.github.dilnytsia.territory.SettlementStatus;
import io.github.dilnytsia.territory.TravelTime;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose candidates may have changed between two problems of one day and the same norms: never too few, seldom too many.
 *
 * <p>Facts that are the same objects in both cost a comparison each.
 */
final class Touched {

  private final Set<String> officers = new TreeSet<>();
  private final Set<String> units = new TreeSet<>();
  private final Set<PairId> pairs = new TreeSet<>();
  /** Settlements whose units may have changed, and those of which it is a pair that may have. */
  private final Set<String> settlements = new TreeSet<>();

  private final Set<String> places = new TreeSet<>();

  private Touched() {}

  static Touched between(PlanningProblem before, PlanningProblem after) {
    var touched = new Touched();
    if (before.territory() != after.territory()) {
      touched.byTerritory(before, after);
    }
    if (before.force() != after.force()) {
      touched.byForce(before, after);
    }
    touched.byDecisions(changed(before.pins(), after.pins()));
    touched.byDecisions(changed(before.forbids(), after.forbids()));
    touched.places.addAll(touched.settlements);
    if (!touched.places.isEmpty()) {
      Stream.of(before, after)
          .flatMap(problem -> problem.territory().units().stream())
          .filter(unit -> touched.places.contains(unit.settlementCode()))
          .forEach(unit -> touched.units.add(unit.id()));
    }
    return touched;
  }

  /** Officers of whom every pair may have changed. */
  Set<String> officers() {
    return officers;
  }

  /** Units of which every pair may have changed. */
  Set<String> units() {
    return units;
  }

  /** Single pairs. */
  Set<PairId> pairs() {
    return pairs;
  }

  /** The units of a problem that may not be the same in the other. */
  List<BasicUnit> unitsIn(PlanningProblem problem) {
    return settlements.isEmpty()
        ? ImmutableList.of()
        : problem.territory().units().stream()
            .filter(unit -> settlements.contains(unit.settlementCode()))
            .collect(ImmutableList.toImmutableList());
  }

  private void byTerritory(PlanningProblem before, PlanningProblem after) {
    var was = before.territory();
    var is = after.territory();
    var changed = changed(was.settlements(), is.settlements());
    changed.stream().map(Settlement::code).forEach(settlements::add);
    changed(was.parts(), is.parts()).stream()
        .map(SettlementPart::settlementCode)
        .forEach(settlements::add);
    changed(was.demands(), is.demands()).stream()
        .map(Demand::settlementCode)
        .forEach(settlements::add);
    changed(was.statuses(), is.statuses()).stream()
        .map(SettlementStatus::settlementCode)
        .forEach(places::add);
    changed(was.travelTimes(), is.travelTimes()).stream()
        .map(TravelTime::destination)
        .forEach(units::add);
    byHromadas(before, after, codes(changed(was.hromadas(), is.hromadas()), Hromada::code));
    byBases(before, after, moved(before, after, codes(changed, Settlement::code)));
  }

  /** A hromada may have come to lie in another raion, with its units and its officers. */
  private void byHromadas(PlanningProblem before, PlanningProblem after, Set<String> hromadas) {
    for (var problem : List.of(before, after)) {
      problem.territory().settlements().stream()
          .filter(settlement -> hromadas.contains(settlement.hromadaCode()))
          .forEach(settlement -> settlements.add(settlement.code()));
      problem.force().officers().stream()
          .filter(officer -> hromadas.contains(officer.areaCode()))
          .forEach(officer -> officers.add(officer.id()));
    }
  }

  /** Settlements that are elsewhere, on the ground or among the hromadas. */
  private static Set<String> moved(
      PlanningProblem before, PlanningProblem after, Set<String> codes) {
    return codes.stream()
        .filter(code -> {
          var was = before.territory().findSettlement(code);
          var is = after.territory().findSettlement(code);
          return !was.map(Settlement::location).equals(is.map(Settlement::location))
              || !was.map(Settlement::hromadaCode).equals(is.map(Settlement::hromadaCode));
        })
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Officers who live or work in a settlement that moved. */
  private void byBases(PlanningProblem before, PlanningProblem after, Set<String> moved) {
    if (moved.isEmpty()) {
      return;
    }
    for (var problem : List.of(before, after)) {
      byStations(
          problem,
          problem.force().stations().stream()
              .filter(station -> moved.contains(station.settlementCode()))
              .map(Station::id)
              .collect(Collectors.toSet()));
      problem.force().officers().stream()
          .filter(officer -> officer.homeCode().filter(moved::contains).isPresent())
          .forEach(officer -> officers.add(officer.id()));
    }
  }

  private void byForce(PlanningProblem before, PlanningProblem after) {
    var was = before.force();
    var is = after.force();
    officers.addAll(codes(changed(was.officers(), is.officers()), Officer::id));
    var stations = codes(changed(was.stations(), is.stations()), Station::id);
    byStations(before, stations);
    byStations(after, stations);
    var signed = codes(changed(was.memoranda(), is.memoranda()), Memorandum::hromadaCode);
    if (!signed.isEmpty()) {
      Stream.of(before, after)
          .flatMap(problem -> problem.territory().settlements().stream())
          .filter(settlement -> signed.contains(settlement.hromadaCode()))
          .forEach(settlement -> places.add(settlement.code()));
    }
  }

  private void byStations(PlanningProblem problem, Set<String> stations) {
    if (!stations.isEmpty()) {
      problem.force().officers().stream()
          .filter(officer -> officer.stationId().filter(stations::contains).isPresent())
          .forEach(officer -> officers.add(officer.id()));
    }
  }

  private void byDecisions(Set<? extends Decision> changed) {
    changed.forEach(decision -> pairs.add(new PairId(decision.unitId(), decision.officerId())));
  }

  private static <T> Set<String> codes(Set<T> facts, Function<T, String> code) {
    return facts.stream().map(code).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Facts that only one of the two lists holds, both being in the same order. */
  private static <T> Set<T> changed(List<T> before, List<T> after) {
    if (before == after) {
      return Set.of();
    }
    var first = 0;
    var lastBefore = before.size();
    var lastAfter = after.size();
    while (first < lastBefore
        && first < lastAfter
        && Objects.equals(before.get(first), after.get(first))) {
      first++;
    }
    while (lastBefore > first
        && lastAfter > first
        && Objects.equals(before.get(lastBefore - 1), after.get(lastAfter - 1))) {
      lastBefore--;
      lastAfter--;
    }
    return new LinkedHashSet<>(Sets.symmetricDifference(
        new LinkedHashSet<>(before.subList(first, lastBefore)),
        new LinkedHashSet<>(after.subList(first, lastAfter))));
  }
}
