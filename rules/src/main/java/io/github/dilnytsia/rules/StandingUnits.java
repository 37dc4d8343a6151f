package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.judgement.WorkItem;
import io.github.dilnytsia.judgement.Workload;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.territory.BasicUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The units of a problem with their workload, for as long as the rates stay. */
final class StandingUnits implements AutoCloseable {

  private final StandingFacts<String, BasicUnit, Workload> facts;

  private StandingUnits(StandingFacts<String, BasicUnit, Workload> facts) {
    this.facts = facts;
  }

  static StandingUnits of(RuleBook book, PlanningProblem problem) {
    var units = new StandingUnits(book.standing(
        book.standingJudgements(problem),
        new StandingFacts.Conclusion<>(StandingUnits::workload, Workload::equals)));
    try {
      problem.territory().units().forEach(unit -> units.facts.set(unit.id(), Optional.of(unit)));
      units.facts.settle();
      return units;
    } catch (RuntimeException | Error e) {
      units.close();
      throw e;
    }
  }

  private static Workload workload(BasicUnit unit, List<Object> items) {
    return WorkCollector.workload(
        unit.id(),
        items.stream().map(WorkItem.class::cast).collect(ImmutableList.toImmutableList()));
  }

  /** Which units another problem would change: what each would be, empty where it would be gone. */
  Map<String, Optional<BasicUnit>> differences(
      PlanningProblem now, PlanningProblem next, Touched touched) {
    var units = new TreeMap<String, Optional<BasicUnit>>();
    touched.unitsIn(now).forEach(unit -> units.put(unit.id(), Optional.empty()));
    touched.unitsIn(next).forEach(unit -> units.put(unit.id(), Optional.of(unit)));
    units.entrySet().removeIf(unit -> unit.getValue().equals(facts.find(unit.getKey())));
    return units;
  }

  List<WorkloadChange> apply(Map<String, Optional<BasicUnit>> differences) {
    differences.forEach(facts::set);
    return changes(facts.settle());
  }

  List<WorkloadChange> since(StandingUnits before) {
    return changes(facts.since(before.facts));
  }

  private static List<WorkloadChange> changes(
      SortedMap<String, StandingFacts.Change<Workload>> changes) {
    var list = ImmutableList.<WorkloadChange>builder();
    changes.forEach((unitId, change) -> list.add(WorkloadChange.builder()
        .unitId(unitId)
        .before(change.before())
        .after(change.after())
        .build()));
    return list.build();
  }

  Map<String, Workload> workloads() {
    return facts.conclusions();
  }

  @Override
  public void close() {
    facts.close();
  }
}
