package io.github.dilnytsia.optimize;

/**
 * Improves an assignment by small changes, at first also for the worse, later only for the better.
 *
 * <p>A step moves one task to another agent, or exchanges the agents of two tasks. Simulated annealing after
 * Kirkpatrick, Gelatt and Vecchi (1983), Science 220; the exponential variates of the acceptance rule come from a table,
 * so that a step needs neither logarithm nor exponential. Doubles steer; the cost of what is returned is exact.
 */
final class Annealing {

  private static final int CHECK_EVERY = 1 << 12;

  private final Component component;
  private final SplitMix64 random;
  private final StopSignal signal;
  private final Walk walk;
  private int[] best;
  private int bestLacking;
  private long bestCost;

  Annealing(Component component, int[] start, SplitMix64 random, StopSignal signal) {
    this.component = component;
    this.random = random;
    this.signal = signal;
    walk = new Walk(component, start);
    best = start.clone();
    bestLacking = component.lacking(start);
    bestCost = component.cost(start);
  }

  /** Walks so many steps from hot to cold. */
  void run(long steps) {
    double hot = walk.typicalRise(random);
    double temperature = hot;
    long blocks = Math.max(1, steps / CHECK_EVERY);
    double cooling = StrictMath.pow(1e-4, 1.0 / blocks);
    double leastValue = walk.value();
    for (long block = 0; block < blocks && !signal.isStopped(); block++) {
      for (int step = 0; step < CHECK_EVERY; step++) {
        walk.step(random, temperature);
        if (walk.value() < leastValue - 0.25) {
          leastValue = walk.value();
          if (block * 4 > blocks) {
            keepIfBest();
          }
        }
      }
      temperature *= cooling;
    }
    keepIfBest();
  }

  int[] best() {
    return best;
  }

  private void keepIfBest() {
    int lacking = component.lacking(walk.chosen());
    long cost = component.cost(walk.chosen());
    if (lacking < bestLacking || (lacking == bestLacking && cost < bestCost)) {
      bestLacking = lacking;
      bestCost = cost;
      best = walk.chosen().clone();
    }
  }
}
