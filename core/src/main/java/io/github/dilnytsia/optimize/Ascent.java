package io.github.dilnytsia.optimize;

import com.google.common.math.LongMath;
import java.util.Arrays;
import java.util.Optional;

/**
 * Raises the Lagrangian bound: the multipliers of the tasks' rows follow, step by step, how often each task is in the
 * agents' best bundles.
 *
 * <p>At the best multipliers the bound is that of column generation, above the linear relaxation (Geoffrion 1974). Every
 * step is taken from the best multipliers so far along the average of the bundles found lately, which agrees with ever
 * more agents where a single step would only run from one kink of the bound into the next (the volume algorithm of
 * Barahona and Anbil 2000, Mathematical Programming 87), towards a target a little above the best bound that moves closer
 * when it is not met. Large tasks move in larger steps, because their multipliers are larger. Steps are doubles, the
 * bound at the rounded multipliers is whole and exact.
 */
final class Ascent {

  /** The most and the least a new direction counts in the average. */
  private static final double MOST_NEW = 0.2;

  private static final double LEAST_NEW = 0.02;

  /** Of the best bound: how far above it the first target is, and the last. */
  private static final double FIRST_RISE = 0.003;

  /** A wide gap to the best known assignment is worth larger steps. */
  private static final double GAP_SHARE = 0.25;

  private static final double MOST_RISE = 0.03;
  private static final double LEAST_UNIT = 0.1;
  private static final double LEAST_RISE = 1e-6;
  private static final int FEWEST_STATES = 300;
  private static final int MOST_DOUBLINGS = 4;
  private static final double LEAST_SCALE = 0.01;
  private static final double SHRINKAGE = 0.6;
  private static final double GROWTH = 1.2;
  private static final int PATIENCE = 8;

  /** What a success is at least, as a share of the rise aimed at. */
  private static final double WORTHWHILE = 0.05;

  private final Component component;
  private final BundlePricing pricing;
  private final KindPricing prices;
  private final int bits;
  private final double[] multipliers;
  private final double[] bestSteps;
  private final double[] direction;
  private final double[] newest;
  private final double[] scales;
  private final int[] counts;
  private final int[] taskOf;
  private final long[] rounded;
  private final long[] best;
  private final long most;
  private long bestValue = Long.MIN_VALUE;
  private double rise = FIRST_RISE;
  private int idle;
  private int shrinkages;
  private boolean exhausted;
  private final int[] lastBundles;
  private Optional<int[]> consistent = Optional.empty();

  /** By candidate: how often it was in its agent's best bundle lately, as a fading average. */
  final double[] shares;

  Ascent(Component component, BundlePricing pricing, long[] start) {
    this.component = component;
    this.pricing = pricing;
    prices = new KindPricing(pricing);
    bits = pricing.bits;
    most = (1L << 58) / (component.tasks + 1);
    multipliers = new double[component.tasks];
    for (int t = 0; t < multipliers.length; t++) {
      multipliers[t] = start[t];
    }
    bestSteps = multipliers.clone();
    direction = new double[component.tasks];
    newest = new double[component.tasks];
    scales = scales(component);
    counts = new int[component.tasks];
    taskOf = pricing.taskOf;
    rounded = start.clone();
    lastBundles = new int[component.tasks];
    best = start.clone();
    shares = new double[component.costs.length];
  }

  /** Multipliers from prices of use: every task at its least reduced cost. */
  static long[] start(DualBound dual, int bits) {
    long[] start = new long[dual.leasts.length];
    for (int t = 0; t < start.length; t++) {
      start[t] = bits <= dual.shift
          ? dual.leasts[t] >> (dual.shift - bits)
          : dual.leasts[t] << (bits - dual.shift);
    }
    return start;
  }

  /** The best bound so far in cost units: the costs are whole, so a broken bound may be rounded up. */
  long bound() {
    return bestValue == Long.MIN_VALUE ? Long.MIN_VALUE : -(-bestValue >> bits);
  }

  /** The multipliers of the best bound. */
  long[] best() {
    return best;
  }

  /** Whether more steps would hardly raise the bound. */
  boolean isExhausted() {
    return exhausted;
  }

  /** The assignment the bundles made when they last agreed on every task; where they never did, empty. */
  Optional<int[]> consistent() {
    return consistent;
  }

  /**
   * Takes so many steps, until the bound reaches the cost of a known assignment, or the signal says stop.
   *
   * @param removed candidates that may not be used; empty for none
   * @param assigned tasks that must not stay unassigned although they could; empty for none
   */
  void run(int steps, long cost, boolean[] removed, boolean[] assigned, StopSignal signal) {
    for (int step = 0; step < steps && !exhausted && bound() < cost; step++) {
      if (signal.isStopped()) {
        return;
      }
      long value = evaluate(removed, assigned, signal);
      if (value == Long.MIN_VALUE) {
        return;
      }
      follow(value, cost, assigned);
    }
  }

  private long evaluate(boolean[] removed, boolean[] assigned, StopSignal signal) {
    long sum = 0;
    for (int t = 0; t < component.tasks; t++) {
      if (mayStay(t, assigned)) {
        multipliers[t] = Math.min(multipliers[t], Math.scalb((double) component.prices[t], bits));
      }
      rounded[t] = Math.max(-most, Math.min(most, (long) StrictMath.rint(multipliers[t])));
      if (mayStay(t, assigned)) {
        rounded[t] = Math.min(rounded[t], component.prices[t] << bits);
      }
      sum += rounded[t];
    }
    // The closer the bound comes to its best, the more it matters what pricing gives away.
    pricing.keepStates(FEWEST_STATES << Math.min(MOST_DOUBLINGS, shrinkages / 2));
    Arrays.fill(counts, 0);
    Arrays.fill(lastBundles, -1);
    for (int c = 0; c < shares.length; c++) {
      shares[c] *= 0.9;
    }
    for (int a = 0; a < component.agents; a++) {
      if (signal.isStopped()) {
        return Long.MIN_VALUE;
      }
      // Multipliers that ran away prove nothing; a sum that wrapped around would seem to.
      sum = Math.max(
          Long.MIN_VALUE + 1, LongMath.saturatedAdd(sum, prices.price(a, rounded, removed)));
      int[] bundle = prices.bundle();
      for (int n = 0; n < prices.bundleSize(); n++) {
        counts[taskOf[bundle[n]]]++;
        lastBundles[taskOf[bundle[n]]] = bundle[n];
        shares[bundle[n]] += 0.1;
      }
    }
    return sum;
  }

  private boolean mayStay(int task, boolean[] assigned) {
    return !component.mustAssign[task] && (assigned.length == 0 || !assigned[task]);
  }

  private void follow(long value, long cost, boolean[] assigned) {
    double unit = unit(Math.max(value, bestValue));
    point(assigned);
    average(bestValue == Long.MIN_VALUE);
    if (bestValue == Long.MIN_VALUE && cost < Long.MAX_VALUE >> bits) {
      double gap = ((double) (cost << bits) - value) / unit;
      rise = Math.max(FIRST_RISE, Math.min(MOST_RISE, GAP_SHARE * gap));
    }
    take(value, unit);
    double norm = 0;
    for (int t = 0; t < component.tasks; t++) {
      norm += direction[t] * direction[t] * scales[t];
    }
    if (norm < 1e-12) {
      exhausted = true;
      return;
    }
    double target = rise * unit;
    if (cost < Long.MAX_VALUE >> bits) {
      target = Math.min(target, Math.max((double) ((cost << bits) - bestValue), 0.1 * target));
    }
    for (int t = 0; t < component.tasks; t++) {
      multipliers[t] = bestSteps[t] + target / norm * direction[t] * scales[t];
    }
  }

  /** What rises are measured by; sums of multipliers count too, because a bound can be close to 0 by chance. */
  private double unit(long value) {
    double sum = 0;
    for (long multiplier : rounded) {
      sum += Math.abs((double) multiplier);
    }
    return Math.max(1, Math.max(Math.abs((double) value), LEAST_UNIT * sum));
  }

  /** Where the bundles found last point to: up for tasks that nobody takes, down for those that several do. */
  private void point(boolean[] assigned) {
    boolean agreed = true;
    for (int t = 0; t < component.tasks; t++) {
      double lack = 1 - counts[t];
      boolean stays = mayStay(t, assigned);
      agreed &= counts[t] == 1 || (counts[t] == 0 && stays);
      boolean atPrice = stays && multipliers[t] >= Math.scalb((double) component.prices[t], bits);
      newest[t] = atPrice && lack > 0 ? 0 : lack;
    }
    if (agreed) {
      consistent = Optional.of(lastBundles.clone());
    }
  }

  /** Mixes the newest direction into the average so that what is left is short: the agents agree on the rest. */
  private void average(boolean first) {
    double toNewest = 0;
    double squared = 0;
    for (int t = 0; t < component.tasks; t++) {
      double apart = newest[t] - direction[t];
      toNewest -= apart * direction[t] * scales[t];
      squared += apart * apart * scales[t];
    }
    double share = squared > 0 ? toNewest / squared : MOST_NEW;
    share = first ? 1 : Math.max(LEAST_NEW, Math.min(MOST_NEW, share));
    for (int t = 0; t < component.tasks; t++) {
      direction[t] += share * (newest[t] - direction[t]);
    }
  }

  private void take(long value, double unit) {
    boolean worthwhile = value > bestValue + WORTHWHILE * rise * unit;
    idle = worthwhile ? 0 : idle + 1;
    if (value > bestValue) {
      if (worthwhile && bestValue > Long.MIN_VALUE) {
        rise *= GROWTH;
      }
      bestValue = value;
      System.arraycopy(rounded, 0, best, 0, best.length);
      System.arraycopy(multipliers, 0, bestSteps, 0, bestSteps.length);
    }
    if (idle >= PATIENCE) {
      idle = 0;
      rise *= SHRINKAGE;
      shrinkages++;
      exhausted |= rise < LEAST_RISE;
    }
  }

  /** By task: the mean of what its candidates add to a load index, over that of all tasks. */
  private static double[] scales(Component component) {
    double[] sizes = new double[component.tasks];
    double mean = 0;
    for (int t = 0; t < component.tasks; t++) {
      int count = component.firsts[t + 1] - component.firsts[t];
      for (int c = component.firsts[t]; c < component.firsts[t + 1]; c++) {
        sizes[t] += index(component, c) / count;
      }
      mean += sizes[t] / component.tasks;
    }
    for (int t = 0; t < component.tasks; t++) {
      sizes[t] = mean > 0 ? sizes[t] / mean + LEAST_SCALE : 1;
    }
    return sizes;
  }

  private static double index(Component component, int candidate) {
    double index = 0;
    for (int r = 0; r < component.resources; r++) {
      long use = component.uses[candidate * component.resources + r];
      long capacity = component.capacities[component.agentOf[candidate] * component.resources + r];
      index = use > 0 ? Math.max(index, use / (double) capacity) : index;
    }
    return index;
  }
}
