package io.github.dilnytsia.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/**
 * The solver against brute force on numbered problems of up to six tasks and four agents, the same ones everywhere;
 * {@code -Ddilnytsia.problems=100000} says how many.
 */
class ManySmallProblemsTest {

  private static final int PROBLEMS = Integer.getInteger("dilnytsia.problems", 1000);

  @Test
  void eachIsSolvedToTheLeastCostThereIs() {
    var solver = AssignmentSolver.builder().build();
    var certifying = AssignmentSolver.builder().certify().build();

    for (int seed = 0; seed < PROBLEMS; seed++) {
      var problem = RandomProblems.small(seed);
      var least = BruteForce.leastCost(problem);
      var solution = (seed % 4 == 0 ? certifying : solver).solve(problem);

      assertThat(solution.isFeasible()).as("seed %d", seed).isEqualTo(least.isPresent());
      if (least.isPresent()) {
        assertThat(BigInteger.valueOf(solution.cost())).as("seed %d", seed).isEqualTo(least.get());
        assertThat(solution.bound()).as("seed %d", seed).isEqualTo(solution.cost());
      }
    }
  }
}
