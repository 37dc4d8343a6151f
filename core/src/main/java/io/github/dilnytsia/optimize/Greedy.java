package io.github.dilnytsia.optimize;

import java.util.Arrays;
import java.util.Comparator;

/**
 * A first assignment: task by task, those with the most to lose first, to the agent where it is cheapest just then.
 *
 * <p>Regret order after Martello and Toth (1981); we take it once, from reduced costs, instead of after every step.
 */
final class Greedy {

  private final Component component;
  private final DualBound dual;
  private final long[] loads;

  private Greedy(Component component, DualBound dual) {
    this.component = component;
    this.dual = dual;
    loads = new long[component.agents * component.resources];
  }

  static int[] construct(Component component, DualBound dual) {
    return new Greedy(component, dual).construct();
  }

  private int[] construct() {
    int[] chosen = new int[component.tasks];
    long[] regrets = new long[component.tasks];
    Integer[] order = new Integer[component.tasks];
    for (int t = 0; t < chosen.length; t++) {
      regrets[t] = regret(t);
      order[t] = t;
    }
    Arrays.sort(order, Comparator.comparingLong((Integer t) -> regrets[t]).reversed());
    for (int t : order) {
      chosen[t] = cheapest(t);
      if (chosen[t] >= 0) {
        component.load(chosen[t], loads, 1);
      }
    }
    return chosen;
  }

  private long regret(int task) {
    long least = Long.MAX_VALUE;
    long second =
        component.mustAssign[task] ? Long.MAX_VALUE : component.prices[task] << dual.shift;
    for (int c = component.firsts[task]; c < component.firsts[task + 1]; c++) {
      long value = dual.reduced[c];
      second = Math.min(second, Math.max(least, value));
      least = Math.min(least, value);
    }
    return second == Long.MAX_VALUE ? Long.MAX_VALUE : second - least;
  }

  private int cheapest(int task) {
    int best = -1;
    long least = component.mustAssign[task] ? Long.MAX_VALUE : component.prices[task];
    for (int c = component.firsts[task]; c < component.firsts[task + 1]; c++) {
      if (component.fits(c, loads)) {
        long cost = costOfAdding(c);
        if (cost < least) {
          least = cost;
          best = c;
        }
      }
    }
    return best;
  }

  private long costOfAdding(int candidate) {
    int agent = component.agentOf[candidate];
    long before = component.loadCosts[agent].at(component.index(agent, loads));
    component.load(candidate, loads, 1);
    long after = component.loadCosts[agent].at(component.index(agent, loads));
    component.load(candidate, loads, -1);
    return component.costs[candidate] + after - before;
  }
}
