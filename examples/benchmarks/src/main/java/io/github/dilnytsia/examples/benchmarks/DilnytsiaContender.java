package io.github.dilnytsia.examples.benchmarks;

import com.google.common.primitives.ImmutableIntArray;
import io.github.dilnytsia.internal.LibraryVersion;
import io.github.dilnytsia.optimize.AssignmentSolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Our own solver, as {@code solve} runs it. */
final class DilnytsiaContender implements Contender {

  @Override
  public Answer solve(Instance instance, Effort effort) {
    // One call at a time, and none after the solver has returned.
    List<Answer.Improvement> improvements = new ArrayList<>();
    var solution = AssignmentSolver.builder()
        .seed(effort.seed())
        .threads(effort.threads())
        .onImprovement((lacking, cost, bound) -> {
          if (lacking == 0) {
            improvements.add(new Answer.Improvement(
                effort.clock().elapsed().toMillis(), instance.unscaled(cost)));
          }
        })
        .timeLimit(effort.left())
        .build()
        .solve(instance.problem());
    return new Answer(
        "dilnytsia " + LibraryVersion.text(),
        ImmutableIntArray.copyOf(solution.agentOfTask()),
        Optional.of(instance.bound(solution.bound())),
        improvements);
  }
}
