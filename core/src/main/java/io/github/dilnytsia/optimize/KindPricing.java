package io.github.dilnytsia.optimize;

import java.util.Arrays;

/**
 * {@link BundlePricing} of all agents at the same multipliers, one after the other: of agents that are alike only the
 * first is searched, unless candidates are ruled out, which may tell them apart.
 */
final class KindPricing {

  private final BundlePricing pricing;
  private final Component component;
  private final int[] taskOf;

  /** By agent that others are like: its value and bundle. */
  private final long[] values;

  private final int[][] bundles;
  private final boolean[] hasOthers;
  private int[] bundle = new int[0];
  private int bundleSize;

  KindPricing(BundlePricing pricing) {
    this.pricing = pricing;
    component = pricing.component;
    taskOf = pricing.taskOf;
    values = new long[component.agents];
    bundles = new int[component.agents][0];
    hasOthers = new boolean[component.agents];
    for (int a = 0; a < component.agents; a++) {
      hasOthers[pricing.kinds[a]] |= pricing.kinds[a] != a;
    }
  }

  /** As {@link BundlePricing#price}, for agents in ascending order. */
  long price(int agent, long[] multipliers, boolean[] removed) {
    int kind = pricing.kinds[agent];
    if (removed.length == 0 && kind != agent) {
      int[] known = bundles[kind];
      bundle = new int[known.length];
      bundleSize = known.length;
      for (int n = 0; n < bundleSize; n++) {
        bundle[n] = component.candidate(taskOf[known[n]], agent);
      }
      return values[kind];
    }
    long value = pricing.price(agent, multipliers, removed);
    bundle = pricing.bundle();
    bundleSize = pricing.bundleSize();
    if (hasOthers[agent]) {
      values[agent] = value;
      bundles[agent] = Arrays.copyOf(bundle, bundleSize);
    }
    return value;
  }

  int[] bundle() {
    return bundle;
  }

  int bundleSize() {
    return bundleSize;
  }
}
