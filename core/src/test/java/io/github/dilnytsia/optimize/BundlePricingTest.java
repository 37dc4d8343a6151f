package io.github.dilnytsia.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BundlePricingTest {

  private static final StopSignal NEVER = new StopSignal(Long.MAX_VALUE, () -> false);

  @Property(tries = 2000)
  void theBundleIsTheBestOfAllSubsets(@ForAll long seed) {
    var random = new Random(seed);

    assertBestBundles(RandomProblems.problem(random, 1 + random.nextInt(10), 4), random);
  }

  @Property(tries = 1000)
  void theBundleIsTheBestOfAllSubsetsWithManyResources(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int resources) {
    var random = new Random(seed);
    int tasks = 1 + random.nextInt(12);

    assertBestBundles(RandomProblems.connected(random, tasks, 3, resources, 0), random);
  }

  @Property(tries = 1000)
  void whatIsCutShortIsNeverDearerThanTheBest(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int resources) {
    var random = new Random(seed);
    var problem = RandomProblems.connected(random, 4 + random.nextInt(9), 3, resources, 0);
    for (Component component : Components.of(problem)) {
      var dual =
          new DualBound(component, new InteriorPoint(new LinearRelaxation(component)).solve(NEVER));
      int bits = Magnitudes.bits(problem);
      var pricing =
          new BundlePricing(component, new Curves(component), new Mixture(component, dual), bits);
      pricing.keepStates(1 + random.nextInt(8));
      long[] multipliers = multipliers(component, dual, bits, random);
      boolean[] removed = removed(component, random);

      for (int a = 0; a < component.agents; a++) {
        long price = pricing.price(a, multipliers, removed);

        int[] bundle = Arrays.copyOf(pricing.bundle(), pricing.bundleSize());
        long least = least(component, pricing, a, multipliers, removed);
        assertThat(price).isLessThanOrEqualTo(least);
        assertThat(value(component, pricing, a, multipliers, bundle)).isGreaterThanOrEqualTo(least);
      }
    }
  }

  private static void assertBestBundles(AssignmentProblem problem, Random random) {
    for (Component component : Components.of(problem)) {
      var dual = random.nextInt(5) == 0
          ? new DualBound(component, new double[component.capacities.length])
          : new DualBound(
              component, new InteriorPoint(new LinearRelaxation(component)).solve(NEVER));
      int bits = random.nextInt(4) == 0 ? 0 : Magnitudes.bits(problem);
      var pricing =
          new BundlePricing(component, new Curves(component), new Mixture(component, dual), bits);
      pricing.keepStates(1 << 12);
      for (int round = 0; round < 4; round++) {
        long[] multipliers = multipliers(component, dual, bits, random);
        boolean[] removed = removed(component, random);

        for (int a = 0; a < component.agents; a++) {
          long price = pricing.price(a, multipliers, removed);

          int[] bundle = Arrays.copyOf(pricing.bundle(), pricing.bundleSize());
          assertThat(price).isEqualTo(least(component, pricing, a, multipliers, removed));
          assertThat(value(component, pricing, a, multipliers, bundle)).isEqualTo(price);
          assertThat(bundle).doesNotHaveDuplicates();
          for (int c : bundle) {
            assertThat(component.agentOf[c]).isEqualTo(a);
            assertThat(removed.length > 0 && removed[c]).isFalse();
          }
        }
      }
    }
  }

  private static long[] multipliers(Component component, DualBound dual, int bits, Random random) {
    long[] multipliers = Ascent.start(dual, bits);
    int kind = random.nextInt(4);
    for (int t = 0; t < component.tasks; t++) {
      if (kind == 1) {
        multipliers[t] += Math.round((random.nextDouble() - 0.3) * Math.abs(multipliers[t]));
      } else if (kind == 2) {
        multipliers[t] = (long) random.nextInt(3000) << bits;
      } else if (kind == 3) {
        // Whole numbers from a narrow range make ties.
        multipliers[t] = (long) random.nextInt(8) << bits;
      }
    }
    return multipliers;
  }

  private static boolean[] removed(Component component, Random random) {
    boolean[] removed = new boolean[random.nextBoolean() ? 0 : component.costs.length];
    for (int c = 0; c < removed.length; c++) {
      removed[c] = random.nextInt(4) == 0;
    }
    return removed;
  }

  private static long least(
      Component component,
      BundlePricing pricing,
      int agent,
      long[] multipliers,
      boolean[] removed) {
    List<Integer> own = new ArrayList<>();
    for (int c = 0; c < component.costs.length; c++) {
      if (component.agentOf[c] == agent && (removed.length == 0 || !removed[c])) {
        own.add(c);
      }
    }
    long least = 0;
    for (int subset = 0; subset < 1 << own.size(); subset++) {
      int members = subset;
      int[] bundle = own.stream()
          .filter(c -> (members >> own.indexOf(c) & 1) == 1)
          .mapToInt(c -> c)
          .toArray();
      least = Math.min(least, value(component, pricing, agent, multipliers, bundle));
    }
    return least;
  }

  /** By the definition; as dear as can be where a hard limit is exceeded. */
  private static long value(
      Component component, BundlePricing pricing, int agent, long[] multipliers, int[] bundle) {
    int[] taskOf = component.taskOfCandidates();
    long[] loads = new long[component.agents * component.resources];
    long value = 0;
    for (int c : bundle) {
      value += (component.costs[c] << pricing.bits) - multipliers[taskOf[c]];
      component.load(c, loads, 1);
    }
    for (int r = 0; r < component.resources; r++) {
      int at = agent * component.resources + r;
      if (component.hard[agent] && loads[at] > component.capacities[at]) {
        return Long.MAX_VALUE;
      }
    }
    return value + (component.loadCosts[agent].at(component.index(agent, loads)) << pricing.bits);
  }
}
