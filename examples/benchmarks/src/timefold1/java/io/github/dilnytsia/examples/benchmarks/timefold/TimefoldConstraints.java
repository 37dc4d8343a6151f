package io.github.dilnytsia.examples.benchmarks.timefold;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sumLong;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/** What is forbidden and what it costs, as streams that Timefold keeps up to date move by move. */
public class TimefoldConstraints implements ConstraintProvider {

  /** Lacking a task is worse than any excess of use that could be shifted about instead. */
  private static final long LACKING = 1_000_000;

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return new Constraint[] {lacking(factory), excess(factory), cost(factory), loadCost(factory)};
  }

  private static Constraint lacking(ConstraintFactory factory) {
    return factory
        .forEachIncludingUnassigned(TimefoldTask.class)
        .filter(TimefoldTask::isLacking)
        .penalizeLong(HardSoftLongScore.ONE_HARD, task -> LACKING)
        .asConstraint("lacking");
  }

  private static Constraint excess(ConstraintFactory factory) {
    return factory
        .forEach(TimefoldTask.class)
        .groupBy(TimefoldTask::getAgent, sumLong(TimefoldTask::use))
        .filter((agent, load) -> agent.excess(load) > 0)
        .penalizeLong(HardSoftLongScore.ONE_HARD, (agent, load) -> agent.excess(load))
        .asConstraint("excess");
  }

  private static Constraint cost(ConstraintFactory factory) {
    return factory
        .forEachIncludingUnassigned(TimefoldTask.class)
        .penalizeLong(HardSoftLongScore.ONE_SOFT, TimefoldTask::cost)
        .asConstraint("cost");
  }

  private static Constraint loadCost(ConstraintFactory factory) {
    return factory
        .forEach(TimefoldTask.class)
        .filter(TimefoldTask::isLoadPriced)
        .groupBy(TimefoldTask::getAgent, sumLong(TimefoldTask::use))
        .penalizeLong(HardSoftLongScore.ONE_SOFT, (agent, load) -> agent.loadCost(load))
        .asConstraint("load cost");
  }
}
