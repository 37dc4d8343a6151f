package io.github.dilnytsia.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DualBoundTest {

  private static final StopSignal NEVER = new StopSignal(Long.MAX_VALUE, () -> false);

  @Provide
  Arbitrary<AssignmentProblem> small() {
    return RandomProblems.small();
  }

  @Property
  void noPricesWhateverMakeTheBoundUntrue(
      @ForAll("small") AssignmentProblem problem, @ForAll long seed) {
    var random = new Random(seed);
    long bound = 0;
    for (Component component : Components.of(problem)) {
      double size = Math.pow(10, random.nextInt(12) - 4);
      double[] prices =
          random.doubles(component.capacities.length, -0.1 * size, size).toArray();
      bound += new DualBound(component, prices).bound();
    }

    long least = bound + priceOfStranded(problem);
    BruteForce.leastCost(problem)
        .ifPresent(optimum -> assertThat(BigInteger.valueOf(least)).isLessThanOrEqualTo(optimum));
  }

  @Property
  void theInteriorPointsPricesBoundAtLeastAsWellAsNone(@ForAll("small") AssignmentProblem problem) {
    for (Component component : Components.of(problem)) {
      double[] prices = new InteriorPoint(new LinearRelaxation(component)).solve(NEVER);

      var priced = new DualBound(component, prices);
      var free = new DualBound(component, new double[prices.length]);

      assertThat(priced.bound()).isGreaterThanOrEqualTo(free.bound() - 1);
    }
  }

  @Test
  void theBoundIsTheLinearRelaxationsWhereThatIsKnown() {
    var builder = AssignmentProblem.builder(1);
    builder.addHardAgent(LoadCost.none(), 10);
    builder.addHardAgent(LoadCost.none(), 100);
    for (int t = 0; t < 3; t++) {
      builder.addTask();
      builder.addCandidate(t, 0, 0, 4).addCandidate(t, 1, 1000, 4);
    }
    Component component = Components.of(builder.build()).get(0);

    double[] prices = new InteriorPoint(new LinearRelaxation(component)).solve(NEVER);

    // Two and a half tasks fit the cheap agent, so half a task pays 1000.
    assertThat(new DualBound(component, prices).bound()).isBetween(499L, 500L);
    assertThat(prices[0]).isBetween(249.9, 250.1);
    assertThat(prices[1]).isBetween(0.0, 0.1);
  }

  @Test
  void convexCostsAreSharedOutEvenly() {
    var builder = AssignmentProblem.builder(2);
    builder.addSoftAgent(LoadCost.squared(100_000), 100, 1000);
    builder.addSoftAgent(LoadCost.squared(100_000), 100, 1000);
    for (int t = 0; t < 40; t++) {
      builder.addTask();
      builder.addCandidate(t, 0, 0, 5, 10).addCandidate(t, 1, 0, 5, 10);
    }
    Component component = Components.of(builder.build()).get(0);

    double[] prices = new InteriorPoint(new LinearRelaxation(component)).solve(NEVER);

    assertThat(new DualBound(component, prices).bound()).isBetween(199_990L, 200_000L);
  }

  private static long priceOfStranded(AssignmentProblem problem) {
    var inside = new boolean[problem.tasks()];
    Components.of(problem).forEach(component -> {
      for (int task : component.taskIds) {
        inside[task] = true;
      }
    });
    long sum = 0;
    for (int t = 0; t < inside.length; t++) {
      sum += inside[t] ? 0 : problem.unassignedPrice(t).orElse(0);
    }
    return sum;
  }
}
