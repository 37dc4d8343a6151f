package io.github.dilnytsia.examples.benchmarks;

import com.google.common.primitives.ImmutableIntArray;
import io.github.dilnytsia.optimize.Solution;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a contender found.
 *
 * @param solver its name and version
 * @param agents of the tasks in their order; -1 for no agent
 * @param bound what it says no solution can go below, in the file's units; empty if it proves nothing
 * @param improvements the feasible solutions on the way, as far as the solver tells of them
 */
record Answer(
    String solver,
    ImmutableIntArray agents,
    Optional<BigDecimal> bound,
    List<Improvement> improvements) {

  /**
   * A better solution on the way.
   *
   * @param millis since the process began
   * @param objective in the file's units
   */
  record Improvement(long millis, BigDecimal objective) {}

  /** The assignment of a contender that found none. */
  static ImmutableIntArray nobody(Instance instance) {
    int[] nobody = new int[instance.problem().tasks()];
    Arrays.fill(nobody, Solution.UNASSIGNED);
    return ImmutableIntArray.copyOf(nobody);
  }
}
