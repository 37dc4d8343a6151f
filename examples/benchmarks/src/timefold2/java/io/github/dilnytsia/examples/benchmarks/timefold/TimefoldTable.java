package io.github.dilnytsia.examples.benchmarks.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All tasks and what they cost in all. */
@PlanningSolution
public class TimefoldTable {

  @PlanningEntityCollectionProperty
  private List<TimefoldTask> tasks = List.of();

  @PlanningScore
  private @Nullable HardSoftScore score;

  /** For Timefold, which copies tables. */
  public TimefoldTable() {}

  /** Tasks to be given to agents. */
  public TimefoldTable(List<TimefoldTask> tasks) {
    this.tasks = tasks;
  }

  public List<TimefoldTask> getTasks() {
    return tasks;
  }

  public @Nullable HardSoftScore getScore() {
    return score;
  }

  public void setScore(@Nullable HardSoftScore score) {
    this.score = score;
  }
}
