package io.github.dilnytsia.optimize;

import java.util.Arrays;

/**
 * The search in one component, in rounds: a first assignment and bound at once, then proof where it is small, then
 * improvement for as long as asked.
 *
 * <p>What a round does depends on the component, its seed and the rounds before it only, so it matters neither which
 * thread runs it nor what other components do. Not thread-safe: one thread at a time.
 */
final class ComponentSearch {

  private static final long NODES_PER_ROUND = 200_000;

  final Component component;
  private final long seed;
  private final long steps;
  private DualBound dual;
  private int[] best;
  private int lacking;
  private long cost;
  private long bound;
  private boolean exhausted;
  private int rounds;

  ComponentSearch(Component component, long seed, long steps) {
    this.component = component;
    this.seed = seed;
    this.steps = steps;
    dual = new DualBound(component, new double[component.agents * component.resources]);
    bound = dual.bound();
    best = Greedy.construct(component, dual);
    lacking = component.lacking(best);
    cost = component.cost(best);
  }

  /** Runs the next round; stops early, with the best so far, if the signal says so. */
  void advance(StopSignal signal) {
    if (rounds == 0) {
      tighten(signal);
    }
    if (rounds == 0 && component.tasks <= 40) {
      prove(signal);
    } else {
      improve(signal);
    }
    rounds++;
  }

  /** Whether the rounds that are run without a time limit are over. */
  boolean isRoundsDone() {
    return isProven() || rounds >= 2;
  }

  boolean isProven() {
    return exhausted || (lacking == 0 && bound >= cost);
  }

  int rounds() {
    return rounds;
  }

  int[] best() {
    return best;
  }

  int lacking() {
    return lacking;
  }

  long cost() {
    return cost;
  }

  long bound() {
    return bound;
  }

  DualBound dual() {
    return dual;
  }

  private void tighten(StopSignal signal) {
    double[] prices = new InteriorPoint(new LinearRelaxation(component)).solve(signal);
    var priced = new DualBound(component, prices);
    if (priced.scaled >> priced.shift >= dual.scaled >> dual.shift) {
      dual = priced;
      bound = Math.max(bound, dual.bound());
      offer(Greedy.construct(component, dual));
    }
  }

  private void prove(StopSignal signal) {
    var search = new BranchAndBound(component, dual, best, signal);
    exhausted = search.search(NODES_PER_ROUND);
    offer(search.best());
    if (exhausted && lacking == 0) {
      bound = cost;
    }
  }

  private void improve(StopSignal signal) {
    var annealing =
        new Annealing(component, best, new SplitMix64(SplitMix64.derive(seed, rounds)), signal);
    annealing.run(steps);
    offer(annealing.best());
  }

  /** Takes an assignment if it is better than the best so far. */
  void offer(int[] chosen) {
    int offeredLacking = component.lacking(chosen);
    long offeredCost = component.cost(chosen);
    if (offeredLacking < lacking || (offeredLacking == lacking && offeredCost < cost)) {
      best = Arrays.copyOf(chosen, chosen.length);
      lacking = offeredLacking;
      cost = offeredCost;
    }
  }
}
