package io.github.dilnytsia.optimize;

/**
 * Improves an assignment by small changes, at first also for the worse, later only for the better.
 *
 * <p>A step moves one task to another agent, or exchanges the agents of two tasks. Simulated annealing after
 * Kirkpatrick, Gelatt and Vecchi (1983), Science 220; the exponential variates of the acceptance rule come from a table,
 * so that a step needs neither logarithm nor exponential. Doubles steer; the cost of what is returned is exact.
 */
final class Annealing {

  private static final int BLOCK = 1 << 10;
  private static final int VARIATES = 1 << 12;
  private static final double COLDEST = 0.01;
  private static final double DEARER = 1.01;
  private static final double CHEAPER = 0.97;
  private static final double MUCH_DEARER = 1.1;
  private static final int INSISTENCE = 500;

  private final Component component;
  private final SplitMix64 random;
  private final StopSignal signal;
  private final Walk walk;
  private final double[] variates = new double[VARIATES];
  private int[] best;
  private int bestLacking;
  private long bestCost;

  Annealing(
      Component component,
      Options options,
      DualBound dual,
      int[] start,
      SplitMix64 random,
      StopSignal signal) {
    this.component = component;
    this.random = random;
    this.signal = signal;
    walk = new Walk(component, options, dual, start);
    best = start;
    bestLacking = component.lacking(start);
    bestCost = component.cost(start);
    for (int i = 0; i < VARIATES; i++) {
      variates[i] = -StrictMath.log((i + 0.5) / VARIATES);
    }
  }

  /**
   * Walks so many steps, from a temperature that is a share of the typical rise to a hundredth of it.
   *
   * <p>Hard capacities may be exceeded on the way, at a price that rises while they are and falls while they are not,
   * so that the walk keeps to the border where good assignments are (strategic oscillation, Glover 1977).
   *
   * <p>With a time limit the walk is over at the given share of it, and cools as fast as that asks for: a walk that is
   * cut off while it is hot has found nothing.
   */
  void run(long steps, double heat, double endShare) {
    double temperature = heat * walk.typicalRise(random);
    long blocks = Math.max(1, steps / BLOCK);
    double cooling = StrictMath.pow(COLDEST, 1.0 / blocks);
    double leastValue = Double.POSITIVE_INFINITY;
    double from = signal.isTimed() ? signal.elapsedShare() : 0;
    double most = temperature;
    double done = 0;
    for (long block = 0; block < blocks && done < 1 && !signal.isStopped(); block++) {
      if (signal.isTimed()) {
        done = (signal.elapsedShare() - from) / Math.max(1e-9, endShare - from);
        temperature = Math.min(temperature, most * StrictMath.pow(COLDEST, Math.min(1, done)));
      }
      for (int step = 0; step < BLOCK; step++) {
        walk.step(random, temperature * variates[random.nextInt(VARIATES)]);
      }
      temperature *= cooling;
      if (walk.isOver()) {
        walk.price(Math.min(1e6, walk.severity() * DEARER));
      } else {
        if (walk.value() < leastValue && (2 * block > blocks || done > 0.5)) {
          leastValue = walk.value();
          keepIfBest(walk.assignment());
        }
        walk.price(Math.max(0.01, walk.severity() * CHEAPER));
      }
    }
    keepIfBest(Repair.trim(component, walk.assignment()));
    if (signal.isTimed()) {
      insist(temperature);
    }
  }

  /** A short walk may end before overload has become dear enough; goes on until every task has a place, or gives up. */
  private void insist(double temperature) {
    for (int block = 0; block < INSISTENCE && bestLacking > 0 && !signal.isStopped(); block++) {
      for (int step = 0; step < BLOCK; step++) {
        walk.step(random, temperature * variates[random.nextInt(VARIATES)]);
      }
      boolean isOver = walk.isOver();
      if (!isOver) {
        keepIfBest(walk.assignment());
      }
      walk.price(walk.severity() * (isOver ? MUCH_DEARER : CHEAPER));
    }
  }

  int[] best() {
    return best;
  }

  private void keepIfBest(int[] now) {
    int lacking = component.lacking(now);
    if (lacking <= bestLacking && component.isWithinLimits(now)) {
      long cost = component.cost(now);
      if (lacking < bestLacking || cost < bestCost) {
        bestLacking = lacking;
        bestCost = cost;
        best = now;
      }
    }
  }
}
