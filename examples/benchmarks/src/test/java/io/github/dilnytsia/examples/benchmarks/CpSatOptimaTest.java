package io.github.dilnytsia.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.optimize.AssignmentProblem;
import io.github.dilnytsia.optimize.AssignmentSolver;
import io.github.dilnytsia.optimize.LoadCost;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The optimiser against the proven optimum of CP-SAT on numbered instances of 12 tasks and 6 agents, the same ones
 * everywhere; {@code -Ddilnytsia.optima=1000} says how many.
 */
class CpSatOptimaTest {

  private static final int INSTANCES = Integer.getInteger("dilnytsia.optima", 10);

  @Test
  void theOptimumIsTheSame() {
    for (int seed = 0; seed < INSTANCES; seed++) {
      var problem = drawn(new Random(seed));
      var instance = Instance.whole("drawn", InstanceFormat.GAPX, problem);

      var solution = AssignmentSolver.builder().build().solve(problem);
      var peer = new CpSatContender()
          .solve(instance, new Effort(Duration.ofMinutes(1), ProcessClock.sinceNow(), 1, seed));

      var optimum = instance.objective(peer.agents().toArray());
      assertThat(solution.isFeasible()).as("seed %d", seed).isEqualTo(optimum.isPresent());
      optimum.ifPresent(cost -> {
        assertThat(peer.bound().orElseThrow()).isEqualByComparingTo(cost);
        assertThat(solution.cost()).isEqualTo(cost.longValueExact());
        assertThat(solution.isProvenOptimal()).isTrue();
      });
    }
  }

  /** Tight enough for some to have no room; every other instance has tasks that may stay unassigned. */
  private static AssignmentProblem drawn(Random random) {
    var builder = AssignmentProblem.builder(1);
    boolean priced = random.nextBoolean();
    for (int a = 0; a < 6; a++) {
      builder.addHardAgent(LoadCost.none(), 20L + random.nextInt(30));
    }
    for (int t = 0; t < 12; t++) {
      int task = priced ? builder.addTask(40L + random.nextInt(80)) : builder.addTask();
      for (int a = 0; a < 6; a++) {
        if (random.nextInt(8) > 0) {
          int use = 5 + random.nextInt(20);
          builder.addCandidate(task, a, 60L - use + random.nextInt(30), use);
        }
      }
    }
    return builder.build();
  }
}
