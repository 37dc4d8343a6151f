package io.github.dilnytsia.optimize;

import java.util.Arrays;

/**
 * Prices of use for components too large for the {@link InteriorPoint} method: a few hundred subgradient steps on the
 * dual of the linear relaxation, each of which looks at every candidate once.
 *
 * <p>Steps towards a moving target as in {@link Ascent}; the tasks' choices along the way, averaged, come close to the
 * shares of the linear relaxation (Barahona and Anbil 2000, Mathematical Programming 87).
 */
final class PriceAscent {

  private static final int STEPS = 170;
  private static final double FADING = 0.95;
  private static final double FIRST_RISE = 0.1;
  private static final int PATIENCE = 8;

  private final Component component;
  private final Curves curves;
  private final double[] shares;
  private final double[] prices;
  private final double[] best;
  private final double[] demands;
  private final double[] direction;

  PriceAscent(Component component, Curves curves) {
    this.component = component;
    this.curves = curves;
    shares = new double[component.costs.length];
    prices = new double[component.agents * component.resources];
    best = new double[prices.length];
    demands = new double[prices.length];
    direction = new double[prices.length];
  }

  /** The best prices by agent and resource, in cost units per unit of use. */
  double[] solve(StopSignal signal) {
    double bestValue = Double.NEGATIVE_INFINITY;
    double rise = FIRST_RISE;
    int idle = 0;
    for (int step = 0; step < STEPS && !signal.isStopped(); step++) {
      double value = evaluate();
      double unit = Math.max(1, Math.abs(Math.max(value, bestValue)));
      idle = value > bestValue + 0.02 * rise * unit ? 0 : idle + 1;
      if (value > bestValue) {
        bestValue = value;
        System.arraycopy(prices, 0, best, 0, best.length);
      }
      if (idle >= PATIENCE) {
        idle = 0;
        rise *= 0.5;
        System.arraycopy(best, 0, prices, 0, best.length);
        Arrays.fill(direction, 0);
      }
      move(bestValue + rise * unit - value);
    }
    return best;
  }

  /** About the share of a candidate in the linear relaxation. */
  double share(int candidate) {
    return shares[candidate];
  }

  private double evaluate() {
    int resources = component.resources;
    Arrays.fill(demands, 0);
    double value = 0;
    for (int t = 0; t < component.tasks; t++) {
      double least =
          component.mustAssign[t] ? Double.POSITIVE_INFINITY : (double) component.prices[t];
      int cheapest = -1;
      for (int c = component.firsts[t]; c < component.firsts[t + 1]; c++) {
        double cost = component.costs[c];
        int at = component.agentOf[c] * resources;
        for (int r = 0; r < resources; r++) {
          cost += prices[at + r] * component.uses[c * resources + r];
        }
        if (cost < least) {
          least = cost;
          cheapest = c;
        }
        shares[c] *= FADING;
      }
      value += least;
      if (cheapest >= 0) {
        shares[cheapest] += 1 - FADING;
        for (int r = 0; r < resources; r++) {
          demands[component.agentOf[cheapest] * resources + r] +=
              component.uses[cheapest * resources + r];
        }
      }
    }
    for (int a = 0; a < component.agents; a++) {
      double payment = 0;
      for (int r = 0; r < resources; r++) {
        payment += prices[a * resources + r] * component.capacities[a * resources + r];
      }
      double dip = curves.dip(a, payment);
      value += curves.at(a, dip) - payment * dip;
      for (int r = 0; r < resources; r++) {
        demands[a * resources + r] -= dip * component.capacities[a * resources + r];
      }
    }
    return value;
  }

  private void move(double rise) {
    // Every price is stepped in units of its capacity, so that large and small agents move alike.
    double norm = 0;
    for (int at = 0; at < prices.length; at++) {
      double capacity = Math.max(1, component.capacities[at]);
      double lack = demands[at] / capacity;
      direction[at] = (lack < 0 && prices[at] <= 0 ? 0 : lack) + 0.3 * direction[at];
      norm += direction[at] * direction[at];
    }
    if (norm > 0) {
      for (int at = 0; at < prices.length; at++) {
        double capacity = Math.max(1, component.capacities[at]);
        prices[at] = Math.max(0, prices[at] + rise / norm * direction[at] / capacity);
      }
    }
  }
}
