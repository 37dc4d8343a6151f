package io.github.dilnytsia.optimize;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Looks at every assignment that could still be cheaper than the best one known; if it comes to the end, that one is
 * proven optimal.
 *
 * <p>Depth first; tasks with the largest regret come early, and each tries its candidates from the cheapest reduced cost
 * on. A node's bound is the {@link DualBound} with the fixed tasks at their reduced cost and every agent at no less than
 * the load it already has; and then every free task adds what it would raise the cheapest agent by if it were the only one
 * to come. These rises may be added up, because costs are convex: tasks that meet at one agent raise it by more.
 */
final class BranchAndBound {

  private static final long HOPELESS = Long.MAX_VALUE / 4;

  private final Component component;
  private final DualBound dual;
  private final StopSignal signal;
  private final int[] order;
  private final int[][] options;
  private final long[] loads;
  private final long[] agentLeasts;
  private final long[] mixedUses;
  private final long[] mixedLoads;
  private final long[] levels;
  private final long roundings;
  private final long askEvery;
  private final int[] kinds;
  private final int[] counts;
  private final int[] chosen;
  private int[] best;
  private boolean found;
  private long bestCost;
  private long nodesLeft;

  BranchAndBound(Component component, DualBound dual, int[] start, StopSignal signal) {
    this.component = component;
    this.dual = dual;
    this.signal = signal;
    loads = new long[component.agents * component.resources];
    agentLeasts = dual.agentLeasts.clone();
    mixedUses = dual.mixedUses();
    mixedLoads = new long[component.agents];
    levels = new long[component.agents];
    // A level is rounded down, but every free task that rises from it counts it once: what rounding
    // may have taken
    // off must not be added up as if it had been proven.
    roundings = 8 + (1L << Math.max(0, dual.shift - 29));
    // A node looks at every candidate, so wide components are asked more often whether to stop.
    askEvery = Math.min(
            0x1000, Long.highestOneBit(Math.max(1, 400_000L / Math.max(1, component.costs.length))))
        - 1;
    kinds = AgentKinds.of(component);
    counts = new int[component.agents];
    chosen = new int[component.tasks];
    best = start;
    found = component.lacking(start) == 0;
    bestCost = found ? component.cost(start) : Long.MAX_VALUE;
    options = new int[component.tasks][];
    long[] regrets = new long[component.tasks];
    Integer[] byRegret = new Integer[component.tasks];
    for (int t = 0; t < component.tasks; t++) {
      options[t] = sortedOptions(t);
      regrets[t] = regret(t);
      byRegret[t] = t;
    }
    Arrays.sort(byRegret, Comparator.comparingLong((Integer t) -> regrets[t]).reversed());
    order = Arrays.stream(byRegret).mapToInt(t -> t).toArray();
  }

  /** Searches at most so many nodes; whether every assignment was looked at or ruled out. */
  boolean search(long nodes) {
    nodesLeft = nodes;
    descend(0, dual.scaled);
    return nodesLeft > 0;
  }

  /** The best assignment found, or the one it started from. */
  int[] best() {
    return best;
  }

  /** Whether an assignment is known that leaves no task that must be assigned. */
  boolean hasFound() {
    return found;
  }

  private void descend(int depth, long bound) {
    if (--nodesLeft <= 0 || ((nodesLeft & askEvery) == 0 && signal.isStopped())) {
      nodesLeft = 0;
      return;
    }
    if (depth == order.length) {
      takeIfCheaper();
      return;
    }
    if (found && isHopeless(depth, bound)) {
      return;
    }
    int task = order[depth];
    for (int option : options[task]) {
      if (option < 0) {
        chosen[task] = -1;
        long next = bound - dual.leasts[task] + value(task, -1);
        if (isPromising(next)) {
          descend(depth + 1, next);
        }
      } else if (component.fits(option, loads)
          && !isLikeAnIdleOneBefore(component.agentOf[option])) {
        tryCandidate(depth, bound, task, option);
      }
      if (nodesLeft <= 0) {
        return;
      }
    }
  }

  private void tryCandidate(int depth, long bound, int task, int candidate) {
    int agent = component.agentOf[candidate];
    long before = agentLeasts[agent];
    component.load(candidate, loads, 1);
    long index = component.index(agent, loads);
    // The least of a convex function over all indices from here on is its value here, once it
    // rises.
    long after = Math.max(before, dual.agentFrom(agent, index));
    long next = bound - dual.leasts[task] + dual.reduced[candidate] - before + after;
    if (isPromising(next)) {
      chosen[task] = candidate;
      agentLeasts[agent] = after;
      counts[agent]++;
      mixedLoads[agent] += mixedUses[candidate];
      descend(depth + 1, next);
      mixedLoads[agent] -= mixedUses[candidate];
      counts[agent]--;
      agentLeasts[agent] = before;
    }
    component.load(candidate, loads, -1);
  }

  /** Whether the rises of the free tasks lift the bound to the best cost. */
  private boolean isHopeless(int depth, long bound) {
    long lifted = bound;
    for (int a = 0; a < component.agents; a++) {
      levels[a] = dual.agentFrom(a, mixedLoads[a]);
      lifted += levels[a] - agentLeasts[a];
    }
    lifted = Math.min(lifted, bound);
    // Rises count from the mixed loads, which may be lower than the agents' indices.
    for (int n = depth; n < order.length && isPromising(lifted); n++) {
      lifted += rise(order[n]);
    }
    return !isPromising(lifted);
  }

  private long rise(int task) {
    long least = component.mustAssign[task] ? Long.MAX_VALUE : value(task, -1);
    for (int c = component.firsts[task]; c < component.firsts[task + 1]; c++) {
      if (dual.reduced[c] < least && component.fits(c, loads)) {
        int agent = component.agentOf[c];
        long raised =
            dual.agentFrom(agent, mixedLoads[agent] + mixedUses[c]) - levels[agent] - roundings;
        least = Math.min(least, dual.reduced[c] + Math.max(0, raised));
      }
    }
    return least == Long.MAX_VALUE ? HOPELESS : least - dual.leasts[task];
  }

  /** Of agents that are alike and still idle, it is enough to try the first. */
  private boolean isLikeAnIdleOneBefore(int agent) {
    if (counts[agent] == 0) {
      for (int a = kinds[agent]; a < agent; a++) {
        if (kinds[a] == kinds[agent] && counts[a] == 0) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isPromising(long bound) {
    return !found || dual.ceil(bound) < bestCost;
  }

  private void takeIfCheaper() {
    long cost = component.cost(chosen);
    if (!found || cost < bestCost) {
      found = true;
      bestCost = cost;
      best = chosen.clone();
    }
  }

  private int[] sortedOptions(int task) {
    int first = component.firsts[task];
    int count = component.firsts[task + 1] - first;
    int extra = component.mustAssign[task] ? 0 : 1;
    Integer[] sorted = new Integer[count + extra];
    for (int o = 0; o < count; o++) {
      sorted[o] = first + o;
    }
    if (extra == 1) {
      sorted[count] = -1;
    }
    Arrays.sort(sorted, Comparator.comparingLong((Integer option) -> value(task, option)));
    return Arrays.stream(sorted).mapToInt(option -> option).toArray();
  }

  private long regret(int task) {
    return options[task].length < 2
        ? Long.MAX_VALUE
        : value(task, options[task][1]) - value(task, options[task][0]);
  }

  private long value(int task, int option) {
    return option >= 0 ? dual.reduced[option] : component.prices[task] << dual.shift;
  }
}
