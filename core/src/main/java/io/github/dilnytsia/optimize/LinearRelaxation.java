package io.github.dilnytsia.optimize;

import java.util.Arrays;

/**
 * The problem with tasks that may be split, as rows and columns: what the interior point method works on.
 *
 * <p>There is a row for every task (its shares add up to 1) and for every agent's resource (what is used, as a share of
 * capacity, and what is left over make the load index). A column is a candidate's share, a task's unassigned share, a
 * piece of an agent's load index, or what is left over of a resource. Costs are scaled to about 1; convex costs stay,
 * as linear and quadratic terms of the pieces.
 */
final class LinearRelaxation {

  /** Stands for a task that must be assigned and is not: dear, but not so dear that doubles suffer. */
  private static final double LACKING = 100;

  final Component component;
  final int resources;
  final int columns;
  final int candidates;
  final double scale;

  /** By column: its task's row or -1, its agent or -1, and its coefficients in the agent's rows. */
  final int[] taskOf;

  final int[] agentOf;
  final double[] coefficients;
  final double[] costs;

  /** By column: second derivative of its cost. */
  final double[] bends;

  /** By column: its largest value; infinite if it has none. */
  final double[] limits;

  private int filled;

  LinearRelaxation(Component component) {
    this.component = component;
    resources = component.resources;
    candidates = component.costs.length;
    int pieces = 0;
    for (LoadCost cost : component.loadCosts) {
      pieces += cost.pieces();
    }
    int most = candidates + component.tasks + pieces + component.agents * resources;
    taskOf = new int[most];
    agentOf = new int[most];
    coefficients = new double[most * resources];
    costs = new double[most];
    bends = new double[most];
    limits = new double[most];
    Arrays.fill(limits, Double.POSITIVE_INFINITY);
    scale = typicalCost();
    boolean roomy = true;
    for (int a = 0; a < component.agents; a++) {
      roomy &= !component.hard[a];
    }
    for (int t = 0; t < component.tasks; t++) {
      addCandidates(t);
    }
    for (int t = 0; t < component.tasks; t++) {
      if (!component.mustAssign[t] || !roomy) {
        addColumn(
            t, -1, component.mustAssign[t] ? LACKING * dearest() : component.prices[t] / scale);
      }
    }
    for (int a = 0; a < component.agents; a++) {
      addPieces(a);
      for (int r = 0; r < resources; r++) {
        int column = addColumn(-1, a, 0);
        coefficients[column * resources + r] = 1;
      }
    }
    columns = filled;
  }

  /** Prices per unit of use, unscaled, from the multipliers of the agents' rows. */
  double[] prices(double[] agentRows) {
    double[] prices = new double[agentRows.length];
    for (int at = 0; at < prices.length; at++) {
      if (component.capacities[at] > 0) {
        prices[at] = Math.max(0, -agentRows[at]) * scale / component.capacities[at];
      }
    }
    return prices;
  }

  private void addCandidates(int task) {
    for (int c = component.firsts[task]; c < component.firsts[task + 1]; c++) {
      int agent = component.agentOf[c];
      int column = addColumn(task, agent, component.costs[c] / scale);
      for (int r = 0; r < resources; r++) {
        long capacity = component.capacities[agent * resources + r];
        coefficients[column * resources + r] =
            capacity == 0 ? 0 : component.uses[c * resources + r] / (double) capacity;
      }
    }
  }

  private void addPieces(int agent) {
    LoadCost cost = component.loadCosts[agent];
    long end = Math.max(1, component.highestIndex[agent]);
    for (int p = 0; p < cost.pieces() && cost.from(p) < end; p++) {
      long to = p + 1 < cost.pieces() ? Math.min(end, cost.from(p + 1)) : end;
      int column = addColumn(-1, agent, cost.slope(p) / scale);
      bends[column] = 2 * (cost.quadratic(p) / scale);
      limits[column] = Math.max(1e-6, (to - cost.from(p)) * 1e-9);
      for (int r = 0; r < resources; r++) {
        coefficients[column * resources + r] = -1;
      }
    }
  }

  private int addColumn(int task, int agent, double cost) {
    taskOf[filled] = task;
    agentOf[filled] = agent;
    costs[filled] = cost;
    return filled++;
  }

  private double typicalCost() {
    double sum = 0;
    for (long cost : component.costs) {
      sum += Math.abs((double) cost);
    }
    return Math.max(1, sum / component.costs.length);
  }

  private double dearest() {
    double dearest = 1;
    for (int c = 0; c < candidates; c++) {
      dearest = Math.max(dearest, Math.abs(component.costs[c] / scale));
    }
    return dearest;
  }
}
