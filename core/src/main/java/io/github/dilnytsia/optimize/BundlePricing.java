package io.github.dilnytsia.optimize;

import java.util.Arrays;

/**
 * For every agent the bundle of tasks that is worth most at given multipliers: a knapsack with the convex cost of the
 * load kept exactly.
 *
 * <p>A task in a bundle earns its multiplier and costs its candidate's cost; the load costs what its curve says. This is
 * the pricing problem of column generation (Savelsbergh 1997, Operations Research 45), and together with the multipliers
 * the least values make the Lagrangian bound. Each agent's load is priced at the break of its tasks sorted by earnings per
 * use (Dantzig 1957); a task whose reduced earnings at that price exceed what is lost there is decided at once, and the
 * few others are tried in all combinations that could still pay, in lists of states (Pisinger 1997).
 *
 * <p>Values are whole numbers in 2^-bits of a cost unit. Doubles decide only what need not be looked at, with a margin
 * for their rounding. Not thread-safe: keeps its memory from call to call.
 */
final class BundlePricing {

  final Component component;
  final int bits;

  /** By agent: where its candidates begin; with one entry more for the end. */
  final int[] firsts;

  /** By place of a candidate in the order of agents: its number, and its task. */
  final int[] candidates;

  final int[] tasks;

  /** By candidate: its task. */
  final int[] taskOf;

  /** By agent: the first that is like it. */
  final int[] kinds;

  private final double[] mixedUses;
  private final BreakPrice breakPrice;
  private final BundleStates states;

  int mostStates = 1000;

  /** The bundle found last, as candidates. */
  private int[] bundle = new int[64];

  private int bundleSize;

  BundlePricing(Component component, Curves curves, Mixture mixture, int bits) {
    this.component = component;
    this.bits = bits;
    double scale = Math.scalb(1.0, bits);
    firsts = new int[component.agents + 1];
    for (int agent : component.agentOf) {
      firsts[agent + 1]++;
    }
    for (int a = 0; a < component.agents; a++) {
      firsts[a + 1] += firsts[a];
    }
    candidates = new int[component.costs.length];
    tasks = new int[candidates.length];
    mixedUses = new double[candidates.length];
    int[] next = firsts.clone();
    for (int t = 0; t < component.tasks; t++) {
      for (int c = component.firsts[t]; c < component.firsts[t + 1]; c++) {
        int place = next[component.agentOf[c]]++;
        candidates[place] = c;
        tasks[place] = t;
        mixedUses[place] = mixture.use(c);
      }
    }
    taskOf = component.taskOfCandidates();
    kinds = AgentKinds.of(component);
    breakPrice = new BreakPrice(curves, scale);
    states = new BundleStates(this, curves, mixture, scale);
  }

  int[] bundle() {
    return bundle;
  }

  int bundleSize() {
    return bundleSize;
  }

  /**
   * The least of costs less multipliers over an agent's bundles, or a little less where looking at all states would take
   * too long. {@link #bundle} is one of that value, or close to it.
   *
   * @param removed candidates that must not be used; empty for none
   */
  long price(int agent, long[] multipliers, boolean[] removed) {
    bundleSize = 0;
    breakPrice.clear();
    for (int place = firsts[agent]; place < firsts[agent + 1]; place++) {
      int c = candidates[place];
      long value = (component.costs[c] << bits) - multipliers[tasks[place]];
      if (value < 0 && (removed.length == 0 || !removed[c])) {
        breakPrice.add(c, value, mixedUses[place]);
      }
    }
    if (breakPrice.count == 0) {
      return 0;
    }
    double payment = breakPrice.find(agent);
    return states.search(agent, breakPrice, payment);
  }

  /** How many states a search may keep before it is cut short, which costs time and makes the least value closer. */
  void keepStates(int most) {
    mostStates = most;
  }

  /** Whether an agent with the loads so far has room for a candidate. */
  boolean fits(int agent, long[] loads, int candidate) {
    if (component.hard[agent]) {
      for (int r = 0; r < loads.length; r++) {
        if (loads[r] + component.uses[candidate * loads.length + r]
            > component.capacities[agent * loads.length + r]) {
          return false;
        }
      }
    }
    return true;
  }

  /** The exact cost of loads, scaled. */
  long loadCost(int agent, long[] loads) {
    LoadCost cost = component.loadCosts[agent];
    if (cost.isNothing()) {
      return 0;
    }
    long index = 0;
    for (int r = 0; r < loads.length; r++) {
      if (loads[r] > 0) {
        index = Math.max(
            index, LoadCost.index(loads[r], component.capacities[agent * loads.length + r]));
      }
    }
    return cost.at(index) << bits;
  }

  void put(int candidate) {
    if (bundleSize == bundle.length) {
      bundle = Arrays.copyOf(bundle, 2 * bundleSize);
    }
    bundle[bundleSize++] = candidate;
  }

  void empty() {
    bundleSize = 0;
  }
}
