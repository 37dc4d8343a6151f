package io.github.dilnytsia.examples.benchmarks;

import io.github.dilnytsia.optimize.Solution;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What {@code solve} says of a solution, in one line of JSON.
 *
 * @param objective in the file's units; empty if a task that must be assigned is not
 * @param bound no feasible solution's objective is below this
 * @param unassigned tasks without an agent, whether they must have one or not
 * @param seconds since the start of the Java machine
 */
record Outcome(
    String instance,
    Optional<BigDecimal> objective,
    BigDecimal bound,
    int unassigned,
    BigDecimal seconds,
    long peakHeapMiB,
    int threads,
    long seed) {

  private static final int GAP_DECIMALS = 8;

  static Outcome of(
      Instance instance, Solution solution, SolveOptions options, ProcessClock clock) {
    int[] agentOfTask = solution.agentOfTask();
    int unassigned = 0;
    for (int agent : agentOfTask) {
      unassigned += agent == Solution.UNASSIGNED ? 1 : 0;
    }
    return new Outcome(
        instance.name(),
        instance.objective(agentOfTask),
        instance.bound(solution.bound()),
        unassigned,
        clock.seconds(),
        Memory.peakHeapMiB(),
        options.threads(),
        options.seed());
  }

  /** By how much the objective is above the bound, as a share of the bound, rounded up; empty if there is no share. */
  Optional<BigDecimal> gap() {
    return objective.flatMap(value -> share(value.subtract(bound)));
  }

  private Optional<BigDecimal> share(BigDecimal above) {
    if (above.signum() == 0) {
      return Optional.of(BigDecimal.ZERO);
    }
    return bound.signum() == 0
        ? Optional.empty()
        : Optional.of(
            above.divide(bound.abs(), GAP_DECIMALS, RoundingMode.CEILING).stripTrailingZeros());
  }

  String toJson() {
    return Json.line(json -> {
      json.writeStringField("instance", instance);
      Json.number(json, "objective", objective);
      json.writeNumberField("bound", bound);
      Json.number(json, "gap", gap());
      json.writeBooleanField("feasible", objective.isPresent());
      json.writeNumberField("unassigned", unassigned);
      json.writeNumberField("seconds", seconds);
      json.writeNumberField("peakHeapMiB", peakHeapMiB);
      json.writeNumberField("threads", threads);
      json.writeNumberField("seed", seed);
    });
  }
}
