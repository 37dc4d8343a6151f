package io.github.dilnytsia.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AscentTest {

  private static final StopSignal NEVER = new StopSignal(Long.MAX_VALUE, () -> false);
  private static final boolean[] NONE = {};

  @Property(tries = 1500)
  void theBoundNeverExceedsTheOptimumAndStartsWhereThePricesEnd(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 6) int tasks,
      @ForAll @IntRange(min = 1, max = 4) int agents,
      @ForAll @IntRange(min = 1, max = 5) int resources) {
    var random = new Random(seed);
    var problem = random.nextBoolean()
        ? RandomProblems.problem(random, tasks, agents)
        : RandomProblems.connected(random, tasks, agents, resources, 0);
    for (Component component : Components.of(problem)) {
      var dual =
          new DualBound(component, new InteriorPoint(new LinearRelaxation(component)).solve(NEVER));
      int bits = Magnitudes.bits(problem);
      var pricing =
          new BundlePricing(component, new Curves(component), new Mixture(component, dual), bits);
      var ascent = new Ascent(component, pricing, Ascent.start(dual, bits));
      var least = SmallComponents.leastCost(component);

      ascent.run(1, Long.MAX_VALUE, NONE, NONE, NEVER);

      long first = ascent.bound();
      assertThat(first).isGreaterThanOrEqualTo(dual.bound() - 1);

      ascent.run(100, Long.MAX_VALUE, NONE, NONE, NEVER);

      assertThat(ascent.bound()).isGreaterThanOrEqualTo(first);
      least.ifPresent(optimum -> assertThat(ascent.bound()).isLessThanOrEqualTo(optimum));
      ascent.consistent().ifPresent(chosen -> {
        assertThat(component.lacking(chosen)).isZero();
        assertThat(component.isWithinLimits(chosen)).isTrue();
      });
    }
  }

  @Property(tries = 500)
  void theBoundOfACaseNeverExceedsItsOptimum(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int tasks) {
    var random = new Random(seed);
    var problem = RandomProblems.connected(random, tasks, 3, 1 + random.nextInt(2), 0);
    for (Component component : Components.of(problem)) {
      boolean[] removed = new boolean[component.costs.length];
      boolean[] assigned = new boolean[component.tasks];
      for (int c = 0; c < removed.length; c++) {
        removed[c] = random.nextInt(3) == 0;
      }
      for (int t = 0; t < assigned.length; t++) {
        assigned[t] = random.nextInt(3) == 0;
      }
      var dual = new DualBound(component, new double[component.capacities.length]);
      int bits = Magnitudes.bits(problem);
      var pricing =
          new BundlePricing(component, new Curves(component), new Mixture(component, dual), bits);
      var ascent = new Ascent(component, pricing, Ascent.start(dual, bits));

      ascent.run(80, Long.MAX_VALUE, removed, assigned, NEVER);

      SmallComponents.leastCost(component, removed, assigned)
          .ifPresent(optimum -> assertThat(ascent.bound()).isLessThanOrEqualTo(optimum));
    }
  }
}
