package io.github.dilnytsia.optimize;

import java.util.Arrays;
import java.util.Optional;

/**
 * Raises the Lagrangian bound: the multipliers of the tasks' rows follow, step by step, how often each task is in the
 * agents' best bundles.
 *
 * <p>At the best multipliers the bound is that of column generation, above the linear relaxation (Geoffrion 1974). A
 * subgradient step towards a target a little above the best bound (Held, Wolfe and Crowder 1974; the target moves closer
 * when it is not met), deflected by the step before (Camerini, Fratta and Maffioli 1975). Steps are doubles, the bound at
 * the rounded multipliers is whole and exact.
 */
final class Ascent {

  private static final double DEFLECTION = 0.3;
  private static final double FIRST_RISE = 0.01;
  private static final double LEAST_RISE = 1e-6;
  private static final int PATIENCE = 12;

  private final Component component;
  private final BundlePricing pricing;
  private final int bits;
  private final double[] multipliers;
  private final double[] bestSteps;
  private final double[] direction;
  private final int[] counts;
  private final int[] taskOf;
  private final long[] rounded;
  private final long[] best;
  private final long most;
  private long bestValue = Long.MIN_VALUE;
  private double rise = FIRST_RISE;
  private int idle;
  private boolean exhausted;
  private final int[] lastBundles;
  private Optional<int[]> consistent = Optional.empty();

  /** By candidate: how often it was in its agent's best bundle lately, as a fading average. */
  final double[] shares;

  Ascent(Component component, BundlePricing pricing, long[] start) {
    this.component = component;
    this.pricing = pricing;
    bits = pricing.bits;
    most = (1L << 58) / (component.tasks + 1);
    multipliers = new double[component.tasks];
    for (int t = 0; t < multipliers.length; t++) {
      multipliers[t] = start[t];
    }
    bestSteps = multipliers.clone();
    direction = new double[component.tasks];
    counts = new int[component.tasks];
    taskOf = component.taskOfCandidates();
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
    Arrays.fill(counts, 0);
    Arrays.fill(lastBundles, -1);
    for (int c = 0; c < shares.length; c++) {
      shares[c] *= 0.9;
    }
    for (int a = 0; a < component.agents; a++) {
      if ((a & 127) == 127 && signal.isStopped()) {
        return Long.MIN_VALUE;
      }
      sum += pricing.price(a, rounded, removed);
      int[] bundle = pricing.bundle();
      for (int n = 0; n < pricing.bundleSize(); n++) {
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
    double unit = Math.max(1, Math.abs((double) Math.max(value, bestValue)));
    idle = value > bestValue + 0.05 * rise * unit ? 0 : idle + 1;
    if (value > bestValue) {
      bestValue = value;
      System.arraycopy(rounded, 0, best, 0, best.length);
      System.arraycopy(multipliers, 0, bestSteps, 0, bestSteps.length);
    }
    if (idle >= PATIENCE) {
      idle = 0;
      rise *= 0.5;
      System.arraycopy(bestSteps, 0, multipliers, 0, bestSteps.length);
      Arrays.fill(direction, 0);
      if (rise < LEAST_RISE) {
        exhausted = true;
      }
    }
    boolean agreed = true;
    double norm = 0;
    for (int t = 0; t < component.tasks; t++) {
      double lack = 1 - counts[t];
      agreed &= counts[t] == 1 || (counts[t] == 0 && mayStay(t, assigned));
      boolean atPrice =
          mayStay(t, assigned) && multipliers[t] >= Math.scalb((double) component.prices[t], bits);
      direction[t] = (atPrice && lack > 0 ? 0 : lack) + DEFLECTION * direction[t];
      norm += direction[t] * direction[t];
    }
    if (agreed) {
      consistent = Optional.of(lastBundles.clone());
    }
    if (norm < 1e-12) {
      exhausted = true;
      return;
    }
    double target = bestValue + rise * unit;
    if (cost < Long.MAX_VALUE >> bits) {
      target = Math.min(target, Math.max((double) (cost << bits), bestValue + 0.1 * rise * unit));
    }
    double length = (target - value) / norm;
    for (int t = 0; t < component.tasks; t++) {
      multipliers[t] += length * direction[t];
    }
  }
}
