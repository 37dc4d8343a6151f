package io.github.dilnytsia.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * The first prices and assignments of a component, by the best means there is time for.
 *
 * <p>Without a time limit that is the {@link InteriorPoint} method wherever a component is small enough for it. Under a
 * tight one, on a Java machine that has compiled little yet, it would take most of the time, and before it converges its
 * prices are of no use. There a {@link PriceAscent} stands in for it, whose prices are nearly good after a few dozen
 * steps, and many small changes place the tasks that exact exchanges would have no time for.
 */
final class Opening {

  /** A component with more rows of agents is too large for the interior point method. */
  private static final int MOST_ROWS = 1_500;

  /** What the interior point method takes by candidate, and by pair of a task's candidates, while little is compiled. */
  private static final double NANOS_PER_CANDIDATE = 10_000;

  private static final double NANOS_PER_PAIR = 100;

  /** The interior point method is chosen if it is likely to take no more than this share of the time left. */
  private static final double RELAXATION_SHARE = 0.3;

  /** It is cut off, if it was misjudged or the machine is busy, after this share. */
  private static final double RELAXATION_END = 0.6;

  private static final double ASCENT_SHARE = 0.4;

  /** When walks that stand in for exact exchanges are over, as a share of the time limit. */
  private static final double WALKS_END = 0.9;

  /** The most that walks in haste may take, as a share of the component's own time: reading and ascents come first. */
  private static final double WALKS_SHARE = 0.65;

  /** What walks that only have to place the last tasks may take of the time left. */
  private static final double REPAIR_SHARE = 0.1;

  /** They may take so long in any case, because at first they are not compiled either. */
  private static final double REPAIR_NANOS = 200e6;

  private static final long REPAIRS_PER_TASK = 1_000;

  /** With less time left than this, exact exchanges do better to improve a feasible start than to look for one. */
  private static final double SHORT_NANOS = 1e9;

  private static final int WALKS = 2;
  private static final long MOVES_PER_TASK = 3_000;

  /** Where loads are soft: hot enough to leave a start that is far from good. */
  private static final double HEAT = 0.25;

  /** The rounding is within a few tasks of the best; a walk that is hotter does not find back in time. */
  private static final double LITTLE_HEAT = 0.005;

  private final Component component;
  private final Curves curves;
  private final long seed;
  private final double timeShare;

  /** The share of the time that is the component's own, from 0 to 1, counts under a time limit only. */
  Opening(Component component, Curves curves, long seed, double timeShare) {
    this.component = component;
    this.curves = curves;
    this.seed = seed;
    this.timeShare = timeShare;
  }

  /** Prices of use, and about the share of every candidate in the linear relaxation. */
  static final class Relaxed {
    final double[] prices;
    final IntToDoubleFunction share;

    Relaxed(double[] prices, IntToDoubleFunction share) {
      this.prices = prices;
      this.share = share;
    }
  }

  /** Whether time is so short that better means have to be left out. */
  boolean isHasty(StopSignal signal) {
    return isSmall() && expectedNanos() > RELAXATION_SHARE * timeShare * signal.leftNanos();
  }

  Relaxed relax(boolean isHasty, StopSignal signal) {
    if (!isSmall()) {
      return ascend(signal);
    }
    return isHasty
        ? ascend(signal.until(signal.shareAfter(ASCENT_SHARE * timeShare)))
        : solve(signal, signal.until(signal.shareAfter(RELAXATION_END)));
  }

  /** Solves the relaxation; if only the time set for this is over and not all of it, an ascent may do better. */
  Relaxed solve(StopSignal signal, StopSignal own) {
    var interior = new InteriorPoint(new LinearRelaxation(component));
    double[] prices = interior.solve(own);
    if (own.isStopped() && !signal.isStopped()) {
      Relaxed ascended = ascend(signal.until(signal.shareAfter(ASCENT_SHARE)));
      if (bound(ascended.prices) >= bound(prices)) {
        return ascended;
      }
    }
    return new Relaxed(prices, interior::share);
  }

  private Relaxed ascend(StopSignal signal) {
    var ascent = new PriceAscent(component, curves);
    return new Relaxed(ascent.solve(signal), ascent::share);
  }

  /**
   * Where loads may exceed capacity at a price, small moves are hardly ever blocked, and many of them, of which most are
   * refused later on, come close to the best faster than exact exchanges of whole bundles.
   */
  int[] anneal(DualBound dual, int[] start, StopSignal signal) {
    var random = new SplitMix64(SplitMix64.derive(seed, -1));
    var options = new Options(component, dual);
    var annealing = new Annealing(component, options, dual, start, random, signal);
    annealing.run(MOVES_PER_TASK * component.tasks, HEAT, end(WALKS_END, signal));
    return annealing.best();
  }

  /**
   * Walks that place what the start leaves out and, in haste, improve it for most of the time.
   *
   * <p>They differ in their seeds; where there is but one thread the second finds no time left.
   */
  List<int[]> walk(DualBound dual, int[] start, boolean isHasty, StopSignal signal, Crew crew) {
    var options = new Options(component, dual);
    double end = isHasty ? end(WALKS_SHARE, signal) : repairsEnd(signal);
    long moves = (isHasty ? MOVES_PER_TASK : REPAIRS_PER_TASK) * component.tasks;
    var walks = new ArrayList<Annealing>();
    var jobs = new ArrayList<Runnable>();
    for (int n = 0; n < WALKS; n++) {
      var random = new SplitMix64(SplitMix64.derive(seed, -1 - n));
      var walk = new Annealing(component, options, dual, start, random, signal);
      walks.add(walk);
      jobs.add(() -> walk.run(moves, LITTLE_HEAT, end));
    }
    crew.run(jobs);
    return walks.stream().map(Annealing::best).toList();
  }

  private double end(double share, StopSignal signal) {
    return Math.min(WALKS_END, signal.elapsedShare() + share * timeShare);
  }

  private static double repairsEnd(StopSignal signal) {
    double share = Math.max(REPAIR_SHARE, REPAIR_NANOS / signal.leftNanos());
    return Math.min(WALKS_END, signal.shareAfter(share));
  }

  /** Whether the improving search has to start from a feasible assignment even if another one looks better. */
  boolean isShort(StopSignal signal) {
    return signal.leftNanos() < SHORT_NANOS;
  }

  private boolean isSmall() {
    return component.agents * component.resources <= MOST_ROWS;
  }

  private double expectedNanos() {
    double nanos = 0;
    for (int t = 0; t < component.tasks; t++) {
      double candidates = component.firsts[t + 1] - component.firsts[t];
      nanos += candidates * (NANOS_PER_CANDIDATE + candidates * NANOS_PER_PAIR);
    }
    return nanos;
  }

  private long bound(double[] prices) {
    return new DualBound(component, prices).bound();
  }
}
