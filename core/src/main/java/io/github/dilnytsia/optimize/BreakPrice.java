package io.github.dilnytsia.optimize;

import java.util.Arrays;

/**
 * The price of load at which an agent takes just as many of the offered tasks as its curve bears: the efficiency of the
 * first that no longer fits whole.
 *
 * <p>Found by partitioning around pivots, without sorting all (Balas and Zemel 1980, Operations Research 28).
 */
final class BreakPrice {

  private static final double ROUNDING = 1e-12;

  private final Curves curves;
  private final double scale;

  /** By offer: candidate, scaled value (negative), mixed use and value earned per use. */
  int[] candidates = new int[64];

  long[] values = new long[64];
  double[] uses = new double[64];
  private double[] efficiencies = new double[64];
  int count;

  /** Offers before this one are taken at the break. */
  int taken;

  BreakPrice(Curves curves, double scale) {
    this.curves = curves;
    this.scale = scale;
  }

  void clear() {
    count = 0;
    taken = 0;
  }

  void add(int candidate, long value, double use) {
    if (count == values.length) {
      candidates = Arrays.copyOf(candidates, 2 * count);
      values = Arrays.copyOf(values, 2 * count);
      uses = Arrays.copyOf(uses, 2 * count);
      efficiencies = Arrays.copyOf(efficiencies, 2 * count);
    }
    candidates[count] = candidate;
    values[count] = value;
    uses[count] = use;
    efficiencies[count++] = use > 0 ? -value / use : Double.MAX_VALUE;
  }

  /** The scaled payment for a whole index; afterwards the first {@link #taken} offers are those that fit whole. */
  double find(int agent) {
    double load = 0;
    int end = count;
    taken = 0;
    while (taken < end) {
      double pivot =
          median(efficiencies[taken], efficiencies[(taken + end) >>> 1], efficiencies[end - 1]);
      int above = taken;
      int below = end;
      double use = 0;
      for (int i = taken; i < below; ) {
        if (efficiencies[i] > pivot) {
          use += uses[i];
          swap(i++, above++);
        } else if (efficiencies[i] < pivot) {
          swap(i, --below);
        } else {
          i++;
        }
      }
      if (above > taken && !bears(agent, load + use, least(taken, above))) {
        end = above;
        if (end - taken == 1) {
          break;
        }
        continue;
      }
      load += use;
      taken = above;
      while (taken < below && bears(agent, load + uses[taken], pivot)) {
        load += uses[taken++];
      }
      if (taken < below) {
        break;
      }
    }
    return payment(agent, load);
  }

  /** Whether the last bit of this load still pays at an efficiency. */
  private boolean bears(int agent, double load, double efficiency) {
    return curves.slopeAbove(agent, load - ROUNDING) * scale < efficiency;
  }

  private double payment(int agent, double load) {
    double next = 0;
    for (int i = taken; i < count; i++) {
      next = Math.max(next, efficiencies[i]);
    }
    double slope = curves.slopeAbove(agent, load) * scale;
    if (slope < next && next < Double.MAX_VALUE) {
      return next;
    }
    double last = taken > 0 ? least(0, taken) : slope;
    if (taken == count && !Double.isInfinite(slope)) {
      return Math.min(curves.slopeBelow(agent, load) * scale, last);
    }
    double payment = Math.min(slope, last);
    return payment < Double.MAX_VALUE ? payment : next < Double.MAX_VALUE ? next : 0;
  }

  private double least(int from, int to) {
    double least = Double.MAX_VALUE;
    for (int i = from; i < to; i++) {
      least = Math.min(least, efficiencies[i]);
    }
    return least;
  }

  private static double median(double a, double b, double c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }

  private void swap(int i, int j) {
    if (i != j) {
      int candidate = candidates[i];
      candidates[i] = candidates[j];
      candidates[j] = candidate;
      long value = values[i];
      values[i] = values[j];
      values[j] = value;
      double use = uses[i];
      uses[i] = uses[j];
      uses[j] = use;
      double efficiency = efficiencies[i];
      efficiencies[i] = efficiencies[j];
      efficiencies[j] = efficiency;
    }
  }
}
