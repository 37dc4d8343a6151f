package io.github.dilnytsia.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ProofTreeTest {

  private static final StopSignal NEVER = new StopSignal(Long.MAX_VALUE, () -> false);

  @Property(tries = 400)
  void growsFromBelowToTheOptimum(@ForAll long seed) {
    var random = new Random(seed);

    assertProof(RandomProblems.problem(random, 1 + random.nextInt(4), 4), random);
  }

  @Property(tries = 400)
  void alikeAgentsHideNoAssignment(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 4) int alike,
      @ForAll @IntRange(min = 0, max = 1) int others) {
    var random = new Random(seed);

    assertProof(
        RandomProblems.connected(
            random, 2 + random.nextInt(3), alike + others, 1 + random.nextInt(2), alike),
        random);
  }

  private static void assertProof(AssignmentProblem problem, Random random) {
    for (Component component : Components.of(problem)) {
      var least = SmallComponents.leastCost(component);
      if (least.isEmpty()) {
        continue;
      }
      long optimum = least.getAsLong();
      // Bad prices and multipliers make it a tree of many cases.
      var dual = new DualBound(component, new double[component.capacities.length]);
      int bits = Magnitudes.bits(problem);
      var pricing =
          new BundlePricing(component, new Curves(component), new Mixture(component, dual), bits);
      long known = optimum + random.nextInt(2) * (1L + random.nextInt(1000));

      var tree = new ProofTree(component, pricing, Ascent.start(dual, bits), known, NEVER);

      long before = Long.MIN_VALUE;
      boolean isGrown = false;
      for (int n = 0; n < 3000 && !isGrown; n++) {
        assertThat(tree.bound()).isBetween(before, optimum);
        before = tree.bound();
        isGrown = tree.grow(1);
      }
      tree.found().ifPresent(chosen -> {
        assertThat(component.isWithinLimits(chosen)).isTrue();
        assertThat(component.lacking(chosen)).isZero();
        assertThat(component.cost(chosen)).isGreaterThanOrEqualTo(optimum).isLessThan(known);
      });
      assertThat(isGrown).isTrue();
      assertThat(tree.bound()).isEqualTo(optimum);
    }
  }
}
