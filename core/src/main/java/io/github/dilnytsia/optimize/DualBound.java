package io.github.dilnytsia.optimize;

import java.math.BigInteger;

/**
 * A lower bound that is true whatever the prices it was made from: whole numbers only, every rounding downwards.
 *
 * <p>Every unit of use costs a price at its agent. A task then takes its cheapest candidate or stays unassigned; an
 * agent, paid {@code g} = Σ price·capacity for every whole load index, chooses the index at which {@code F(m) - g·m} is
 * least. No assignment is cheaper than the sum, because use ÷ capacity never exceeds the index (Lagrangian relaxation
 * of the rows that tie loads to uses; at the best prices it equals the linear relaxation with the convex costs kept).
 *
 * <p>Prices and reduced costs are scaled by a power of two, chosen so that no sum of them leaves the range of a long.
 */
final class DualBound {

  private static final BigInteger BIG_ONE = BigInteger.valueOf(LoadCost.ONE);

  final Component component;
  final int shift;

  /** By agent and resource: scaled price of one unit of use. */
  final long[] prices;

  /** By agent: scaled payment for a whole load index. */
  final long[] payments;

  /** By candidate: scaled cost together with the price of its uses. */
  final long[] reduced;

  /** By task: the least over its candidates and staying unassigned. */
  final long[] leasts;

  /** By agent: scaled least of {@code F(m) - g·m}, rounded down. */
  final long[] agentLeasts;

  private final long[] dips;

  /** Scaled sum of all leasts. */
  final long scaled;

  DualBound(Component component, double[] wished) {
    this.component = component;
    double[] finite = finite(wished);
    shift = Math.max(0, Math.min(40, 60 - Math.getExponent(magnitude(finite))));
    int resources = component.resources;
    prices = new long[component.agents * resources];
    payments = new long[component.agents];
    for (int at = 0; at < prices.length; at++) {
      prices[at] = (long) StrictMath.rint(finite[at] * (1L << shift));
      payments[at / resources] += prices[at] * component.capacities[at];
    }
    reduced = new long[component.costs.length];
    leasts = new long[component.tasks];
    agentLeasts = new long[component.agents];
    dips = new long[component.agents];
    long sum = 0;
    for (int t = 0; t < component.tasks; t++) {
      leasts[t] = reduceTask(t);
      sum += leasts[t];
    }
    for (int a = 0; a < component.agents; a++) {
      agentLeasts[a] = leastOfAgent(a);
      dips[a] = dip(a);
      sum += agentLeasts[a];
    }
    scaled = sum;
  }

  /** The bound in cost units: the costs are whole, so a broken bound may be rounded up. */
  long bound() {
    return ceil(scaled);
  }

  long ceil(long scaledValue) {
    return -(-scaledValue >> shift);
  }

  /** The least of {@code F(m) - g·m} from an index on, scaled and rounded down. */
  long agentFrom(int agent, long index) {
    // A convex function falls up to its dip and rises from there, so past the dip the least is
    // where one stands.
    return index <= dips[agent]
        ? agentLeasts[agent]
        : component.loadCosts[agent].scaledDown(index, shift) - times(payments[agent], index);
  }

  /** Where {@code F(m) - g·m} is least, in parts per billion rounded up; the highest index if it only falls. */
  private long dip(int agent) {
    LoadCost cost = component.loadCosts[agent];
    BigInteger payment = BigInteger.valueOf(payments[agent]);
    long end = component.highestIndex[agent];
    for (int p = 0; p < cost.pieces() && cost.from(p) < end; p++) {
      long to = p + 1 < cost.pieces() ? Math.min(end, cost.from(p + 1)) : end;
      BigInteger missing = payment.subtract(BigInteger.valueOf(cost.slope(p)).shiftLeft(shift));
      if (missing.signum() <= 0) {
        return cost.from(p);
      }
      BigInteger bend = BigInteger.valueOf(cost.quadratic(p)).shiftLeft(shift + 1);
      BigInteger reach = BigInteger.valueOf(to - cost.from(p));
      if (bend.multiply(reach).compareTo(missing.multiply(BIG_ONE)) >= 0) {
        BigInteger[] distance = missing.multiply(BIG_ONE).divideAndRemainder(bend);
        return cost.from(p) + distance[0].longValueExact() + (distance[1].signum() == 0 ? 0 : 1);
      }
    }
    return end;
  }

  /**
   * By candidate: what it adds at least to its agent's load index, in parts per billion; resources are mixed in
   * proportion to their prices, so that these add up and never exceed the index.
   */
  long[] mixedUses() {
    int resources = component.resources;
    long[] mixed = new long[component.costs.length];
    for (int c = 0; c < mixed.length; c++) {
      int agent = component.agentOf[c];
      double sum = 0;
      for (int r = 0; r < resources; r++) {
        int at = agent * resources + r;
        if (component.capacities[at] > 0) {
          double payment = prices[at] * (double) component.capacities[at];
          double share = payments[agent] > 0 ? payment / payments[agent] : 1.0 / resources;
          sum += share * component.uses[c * resources + r] / component.capacities[at];
        }
      }
      // Doubles may have rounded up by parts of 10^15; an added use must not.
      mixed[c] = (long) (sum * LoadCost.ONE * (1 - 1e-12));
    }
    return mixed;
  }

  private static long times(long payment, long index) {
    long part = index % LoadCost.ONE;
    long fraction = payment % LoadCost.ONE * part;
    return payment * (index / LoadCost.ONE)
        + payment / LoadCost.ONE * part
        + fraction / LoadCost.ONE
        + (fraction % LoadCost.ONE == 0 ? 0 : 1);
  }

  private long reduceTask(int task) {
    long least = component.mustAssign[task] ? Long.MAX_VALUE : component.prices[task] << shift;
    int resources = component.resources;
    for (int c = component.firsts[task]; c < component.firsts[task + 1]; c++) {
      long value = component.costs[c] << shift;
      for (int r = 0; r < resources; r++) {
        value += prices[component.agentOf[c] * resources + r] * component.uses[c * resources + r];
      }
      reduced[c] = value;
      least = Math.min(least, value);
    }
    return least;
  }

  private long leastOfAgent(int agent) {
    LoadCost cost = component.loadCosts[agent];
    BigInteger payment = BigInteger.valueOf(payments[agent]);
    long end = component.highestIndex[agent];
    BigInteger least = BigInteger.ZERO;
    for (int p = 0; p < cost.pieces() && cost.from(p) <= end; p++) {
      long to = p + 1 < cost.pieces() ? Math.min(end, cost.from(p + 1)) : end;
      least = least.min(leastOnPiece(cost, p, to - cost.from(p), payment));
    }
    BigInteger unit = BIG_ONE.multiply(BIG_ONE);
    BigInteger[] split = least.divideAndRemainder(unit);
    return split[0].longValueExact() - (split[1].signum() < 0 ? 1 : 0);
  }

  /** The least of {@code F(m) - g·m} on a piece, in scaled parts of 10^-18, rounded down. */
  private BigInteger leastOnPiece(LoadCost cost, int piece, long width, BigInteger payment) {
    BigInteger slope =
        BigInteger.valueOf(cost.slope(piece)).shiftLeft(shift).subtract(payment).multiply(BIG_ONE);
    BigInteger bend = BigInteger.valueOf(cost.quadratic(piece)).shiftLeft(shift);
    BigInteger base = cost.exactBase(piece)
        .shiftLeft(shift)
        .subtract(payment.multiply(BigInteger.valueOf(cost.from(piece))).multiply(BIG_ONE));
    if (slope.signum() >= 0) {
      return base;
    }
    BigInteger far = BigInteger.valueOf(width);
    BigInteger steepness = slope.add(bend.shiftLeft(1).multiply(far));
    if (steepness.signum() <= 0) {
      return base.add(slope.add(bend.multiply(far)).multiply(far));
    }
    BigInteger[] dip = slope.multiply(slope).divideAndRemainder(bend.shiftLeft(2));
    return base.subtract(dip[0]).subtract(dip[1].signum() == 0 ? BigInteger.ZERO : BigInteger.ONE);
  }

  /** Prices that are numbers, not negative, and 0 where they could only do harm. */
  private double[] finite(double[] wished) {
    int resources = component.resources;
    double[] largest = new double[wished.length];
    for (int c = 0; c < component.costs.length; c++) {
      for (int r = 0; r < resources; r++) {
        int at = component.agentOf[c] * resources + r;
        largest[at] = Math.max(largest[at], (double) component.uses[c * resources + r]);
      }
    }
    double[] finite = new double[wished.length];
    double dearest = 0x1p59 / resources / (component.tasks + component.agents);
    for (int at = 0; at < finite.length; at++) {
      // A price is paid for the highest index there may be, which another resource can drive far
      // beyond 1.
      double highest = Math.max(1, component.highestIndex[at / resources] * 1e-9);
      double usable = Math.max(largest[at], component.capacities[at] * highest);
      boolean sensible = largest[at] > 0 && component.capacities[at] > 0 && wished[at] > 0;
      finite[at] = sensible ? Math.min(wished[at], dearest / usable) : 0;
    }
    return finite;
  }

  /** A sum that no sum of scaled values exceeds, before scaling. */
  private double magnitude(double[] finite) {
    int resources = component.resources;
    double total = 1;
    for (int t = 0; t < component.tasks; t++) {
      double largest = Math.abs((double) component.prices[t]);
      for (int c = component.firsts[t]; c < component.firsts[t + 1]; c++) {
        double value = Math.abs((double) component.costs[c]);
        for (int r = 0; r < resources; r++) {
          value += finite[component.agentOf[c] * resources + r]
              * (double) component.uses[c * resources + r];
        }
        largest = Math.max(largest, value);
      }
      total += largest;
    }
    for (int a = 0; a < component.agents; a++) {
      double payment = 0;
      for (int r = 0; r < resources; r++) {
        payment += finite[a * resources + r] * (double) component.capacities[a * resources + r];
      }
      double highest = Math.max(1, component.highestIndex[a] * 1e-9);
      total += (double) component.loadCosts[a].at(component.highestIndex[a]) + payment * highest;
    }
    return total;
  }
}
