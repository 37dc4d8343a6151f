package io.github.dilnytsia.optimize;

import java.util.Arrays;
import java.util.Comparator;

/**
 * A first assignment that asks for room alone and not for cost: task by task, the bulkiest first, to the agent of whose
 * capacity it takes least.
 *
 * <p>In the order of first fit decreasing (Johnson 1974). Dear, but it places every task unless room is very short, at
 * once: what a search falls back on whose time is over before it has any prices.
 */
final class Packing {

  private Packing() {}

  static int[] pack(Component component) {
    double[] shares = new double[component.costs.length];
    double[] bulks = new double[component.tasks];
    Integer[] order = new Integer[component.tasks];
    for (int t = 0; t < order.length; t++) {
      order[t] = t;
      bulks[t] = Double.POSITIVE_INFINITY;
      for (int c = component.firsts[t]; c < component.firsts[t + 1]; c++) {
        shares[c] = share(component, c);
        bulks[t] = Math.min(bulks[t], shares[c]);
      }
    }
    Arrays.sort(order, Comparator.comparingDouble((Integer t) -> -bulks[t]));
    int[] chosen = new int[component.tasks];
    long[] loads = new long[component.agents * component.resources];
    for (int t : order) {
      chosen[t] = -1;
      for (int c = component.firsts[t]; c < component.firsts[t + 1]; c++) {
        if ((chosen[t] < 0 || shares[c] < shares[chosen[t]]) && component.fits(c, loads)) {
          chosen[t] = c;
        }
      }
      if (chosen[t] >= 0) {
        component.load(chosen[t], loads, 1);
      }
    }
    return chosen;
  }

  private static double share(Component component, int candidate) {
    double most = 0;
    for (int r = 0; r < component.resources; r++) {
      long capacity = component.capacities[component.agentOf[candidate] * component.resources + r];
      double use = component.uses[candidate * component.resources + r];
      most = Math.max(most, use / Math.max(1, capacity));
    }
    return most;
  }
}
