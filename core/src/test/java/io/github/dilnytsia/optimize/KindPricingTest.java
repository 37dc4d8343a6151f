package io.github.dilnytsia.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class KindPricingTest {

  private static final boolean[] NONE = {};

  @Property(tries = 300)
  void agentsThatAreAlikeGetWhatTheyWouldGetAlone(@ForAll long seed) {
    var random = new Random(seed);
    var problem = withTwins(random);

    for (Component component : Components.of(problem)) {
      var dual = new DualBound(component, new double[component.capacities.length]);
      int bits = Magnitudes.bits(problem);
      var pricing =
          new BundlePricing(component, new Curves(component), new Mixture(component, dual), bits);
      var alone =
          new BundlePricing(component, new Curves(component), new Mixture(component, dual), bits);
      var kinds = new KindPricing(pricing);
      long[] multipliers = new long[component.tasks];
      Arrays.setAll(multipliers, t -> (long) random.nextInt(60) << bits);

      for (int a = 0; a < component.agents; a++) {
        assertThat(kinds.price(a, multipliers, NONE)).isEqualTo(alone.price(a, multipliers, NONE));
        assertThat(Arrays.copyOf(kinds.bundle(), kinds.bundleSize()))
            .containsExactlyInAnyOrder(Arrays.copyOf(alone.bundle(), alone.bundleSize()));
      }
    }
  }

  /** Three agents with the same candidates, of which two have the same capacity. */
  private static AssignmentProblem withTwins(Random random) {
    long capacity = 5L + random.nextInt(10);
    var builder = AssignmentProblem.builder(1);
    builder.addHardAgent(LoadCost.none(), capacity);
    builder.addHardAgent(LoadCost.none(), capacity + 1L + random.nextInt(5));
    builder.addHardAgent(LoadCost.none(), capacity);
    for (int t = 0; t < 6; t++) {
      int task = builder.addTask(40);
      long use = 1L + random.nextInt(6);
      long cost = random.nextInt(20);
      for (int a = 0; a < 3; a++) {
        builder.addCandidate(task, a, cost, use);
      }
    }
    return builder.build();
  }
}
