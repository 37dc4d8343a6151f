package io.github.dilnytsia.optimize;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;

/**
 * A first assignment from the shares of a relaxation: tasks that are hardly split go first, each to the agent of its
 * largest share, and the few that find no room to one of their next best agents.
 *
 * <p>A solution of the linear relaxation splits at most one task per agent and resource, so most of it can be kept
 * (Shmoys and Tardos 1993, Mathematical Programming 62). What finds no room is left to the search.
 */
final class Rounding {

  /** A task may fall back on so many of its cheapest candidates. */
  private static final int FALLBACKS = 6;

  private Rounding() {}

  static int[] round(Component component, DualBound dual, IntToDoubleFunction share) {
    int[] largest = new int[component.tasks];
    double[] shares = new double[component.tasks];
    Integer[] order = new Integer[component.tasks];
    for (int t = 0; t < component.tasks; t++) {
      order[t] = t;
      largest[t] = component.firsts[t];
      double left = 1;
      for (int c = component.firsts[t]; c < component.firsts[t + 1]; c++) {
        left -= share.applyAsDouble(c);
        if (share.applyAsDouble(c) > share.applyAsDouble(largest[t])) {
          largest[t] = c;
        }
      }
      shares[t] = share.applyAsDouble(largest[t]);
      if (!component.mustAssign[t] && left > shares[t]) {
        largest[t] = -1;
      }
    }
    Arrays.sort(order, Comparator.comparingDouble((Integer t) -> -shares[t]));
    int[] chosen = new int[component.tasks];
    Arrays.fill(chosen, -1);
    long[] loads = new long[component.agents * component.resources];
    for (int t : order) {
      int candidate = largest[t];
      if (candidate >= 0 && !component.fits(candidate, loads)) {
        candidate = fallback(component, dual, t, loads);
      }
      if (candidate >= 0) {
        component.load(candidate, loads, 1);
        chosen[t] = candidate;
      }
    }
    return chosen;
  }

  private static int fallback(Component component, DualBound dual, int task, long[] loads) {
    int best = -1;
    int cheaper = 0;
    for (int c = component.firsts[task]; c < component.firsts[task + 1]; c++) {
      if (component.fits(c, loads) && (best < 0 || dual.reduced[c] < dual.reduced[best])) {
        best = c;
      }
    }
    for (int c = component.firsts[task]; c < component.firsts[task + 1] && best >= 0; c++) {
      cheaper += dual.reduced[c] < dual.reduced[best] ? 1 : 0;
    }
    return cheaper < FALLBACKS ? best : -1;
  }
}
