package io.github.dilnytsia.optimize;

import java.util.Arrays;

/**
 * Solves a {@link LinearRelaxation} for the prices of use, which make a bound, and for the shares, which make a start.
 *
 * <p>Primal-dual predictor-corrector method after Mehrotra (1992), SIAM J. Optimization 2. The rows of tasks are
 * disjoint, so they are eliminated by hand and only a matrix of agents × resources is factored, some 20 to 40 times:
 * subgradient steps cost less each, but need thousands to come as close. Doubles, but the same ones on every machine.
 */
final class InteriorPoint {

  private static final int MOST_ITERATIONS = 80;
  private static final double CLOSE_ENOUGH = 1e-8;

  private final LinearRelaxation lp;
  private final int columns;
  private final int resources;
  private final AgentRows rows;
  private final double[] x;
  private final double[] room;
  private final double[] z;
  private final double[] w;
  private final double[] taskMultipliers;
  private final double[] agentMultipliers;
  private final double[] weights;
  private final double[] forces;
  private final double[] taskSide;
  private final double[] agentSide;
  private final double[] dx;
  private final double[] dz;
  private final double[] droom;
  private final double[] dw;
  private double gap;
  private double infeasibility;

  InteriorPoint(LinearRelaxation lp) {
    this.lp = lp;
    columns = lp.columns;
    resources = lp.resources;
    rows = new AgentRows(lp);
    x = new double[columns];
    room = new double[columns];
    z = new double[columns];
    w = new double[columns];
    taskMultipliers = new double[lp.component.tasks];
    agentMultipliers = new double[lp.component.agents * resources];
    weights = new double[columns];
    forces = new double[columns];
    taskSide = new double[taskMultipliers.length];
    agentSide = new double[agentMultipliers.length];
    dx = new double[columns];
    dz = new double[columns];
    droom = new double[columns];
    dw = new double[columns];
  }

  /** Prices of use by agent and resource, in cost units; as good as they get before the signal stops it. */
  double[] solve(StopSignal signal) {
    start();
    for (int iteration = 0; iteration < MOST_ITERATIONS && !signal.isStopped(); iteration++) {
      double mu = complementarity(0, 0);
      for (int j = 0; j < columns; j++) {
        weights[j] = lp.bends[j] + z[j] / x[j] + (hasLimit(j) ? w[j] / room[j] : 0);
      }
      if (!rows.factor(weights, signal)) {
        break;
      }
      direction(0, false);
      if (gap < CLOSE_ENOUGH && infeasibility < 1e-7) {
        break;
      }
      double affine = complementarity(longest(x, dx, room, droom), longest(z, dz, w, dw));
      double ratio = affine / mu;
      direction(ratio * ratio * ratio * mu, true);
      step();
    }
    return lp.prices(agentMultipliers);
  }

  /** The share of a candidate, from 0 to 1. */
  double share(int candidate) {
    return x[candidate];
  }

  private boolean hasLimit(int column) {
    return lp.limits[column] < Double.POSITIVE_INFINITY;
  }

  private void start() {
    Component component = lp.component;
    for (int j = 0; j < columns; j++) {
      int task = lp.taskOf[j];
      x[j] = task >= 0 ? 1.0 / (component.firsts[task + 1] - component.firsts[task] + 1) : 0.5;
      if (hasLimit(j)) {
        x[j] = Math.min(x[j], 0.5 * lp.limits[j]);
        room[j] = lp.limits[j] - x[j];
        w[j] = 1;
      }
      z[j] = Math.max(1, lp.costs[j]) + w[j];
    }
  }

  /** Solves for a direction towards a complementarity; the corrector takes the predictor's products into account. */
  private void direction(double target, boolean corrector) {
    Arrays.fill(taskSide, 1);
    Arrays.fill(agentSide, 0);
    double primal = 0;
    double dual = 0;
    double size = 1;
    for (int j = 0; j < columns; j++) {
      double slope = lp.costs[j] + lp.bends[j] * x[j];
      double residual = slope - rowValue(j, taskMultipliers, agentMultipliers) - z[j] + w[j];
      double pull = target - (corrector ? dx[j] * dz[j] : 0);
      double force = -residual + pull / x[j] - z[j];
      if (hasLimit(j)) {
        double push = target - (corrector ? droom[j] * dw[j] : 0);
        double excess = lp.limits[j] - x[j] - room[j];
        force -= push / room[j] - w[j] - w[j] * excess / room[j];
        dual -= w[j] * lp.limits[j];
      }
      forces[j] = force;
      addColumn(j, -x[j] - force / weights[j]);
      primal += x[j] * (lp.costs[j] + 0.5 * lp.bends[j] * x[j]);
      dual -= 0.5 * lp.bends[j] * x[j] * x[j];
      infeasibility = Math.max(j == 0 ? 0 : infeasibility, Math.abs(residual));
      size = Math.max(size, Math.abs(slope));
    }
    for (double multiplier : taskMultipliers) {
      dual += multiplier;
    }
    infeasibility = Math.max(infeasibility / size, primalInfeasibility());
    gap = Math.abs(primal - dual) / (1 + Math.abs(primal));
    rows.solve(taskSide, agentSide);
    for (int j = 0; j < columns; j++) {
      double pull = target - (corrector ? dx[j] * dz[j] : 0);
      double push = target - (corrector ? droom[j] * dw[j] : 0);
      dx[j] = (rowValue(j, taskSide, agentSide) + forces[j]) / weights[j];
      dz[j] = (pull - z[j] * dx[j]) / x[j] - z[j];
      if (hasLimit(j)) {
        droom[j] = lp.limits[j] - x[j] - room[j] - dx[j];
        dw[j] = (push - w[j] * droom[j]) / room[j] - w[j];
      }
    }
  }

  private double primalInfeasibility() {
    double[] tasks = new double[taskMultipliers.length];
    double[] agents = new double[agentMultipliers.length];
    for (int j = 0; j < columns; j++) {
      if (lp.taskOf[j] >= 0) {
        tasks[lp.taskOf[j]] += x[j];
      }
      for (int r = 0; r < resources && lp.agentOf[j] >= 0; r++) {
        agents[lp.agentOf[j] * resources + r] += x[j] * lp.coefficients[j * resources + r];
      }
    }
    double worst = 0;
    for (double sum : tasks) {
      worst = Math.max(worst, Math.abs(sum - 1));
    }
    for (double sum : agents) {
      worst = Math.max(worst, Math.abs(sum));
    }
    return worst;
  }

  private double rowValue(int column, double[] tasks, double[] agents) {
    double value = lp.taskOf[column] >= 0 ? tasks[lp.taskOf[column]] : 0;
    int agent = lp.agentOf[column];
    for (int r = 0; r < resources && agent >= 0; r++) {
      value += lp.coefficients[column * resources + r] * agents[agent * resources + r];
    }
    return value;
  }

  private void addColumn(int column, double amount) {
    if (lp.taskOf[column] >= 0) {
      taskSide[lp.taskOf[column]] += amount;
    }
    int agent = lp.agentOf[column];
    for (int r = 0; r < resources && agent >= 0; r++) {
      agentSide[agent * resources + r] += lp.coefficients[column * resources + r] * amount;
    }
  }

  private double complementarity(double primalStep, double dualStep) {
    double sum = 0;
    int count = 0;
    for (int j = 0; j < columns; j++) {
      sum += (x[j] + primalStep * dx[j]) * (z[j] + dualStep * dz[j]);
      count++;
      if (hasLimit(j)) {
        sum += (room[j] + primalStep * droom[j]) * (w[j] + dualStep * dw[j]);
        count++;
      }
    }
    return sum / count;
  }

  /** How far one may go, at most 1, until a value would leave the positive side. */
  private double longest(
      double[] value, double[] change, double[] limited, double[] limitedChange) {
    double length = 1;
    for (int j = 0; j < columns; j++) {
      if (change[j] < 0) {
        length = Math.min(length, -value[j] / change[j]);
      }
      if (hasLimit(j) && limitedChange[j] < 0) {
        length = Math.min(length, -limited[j] / limitedChange[j]);
      }
    }
    return length;
  }

  private void step() {
    double primal = Math.min(1, 0.995 * longest(x, dx, room, droom));
    double dual = Math.min(1, 0.995 * longest(z, dz, w, dw));
    // With quadratic costs the dual rows hold primal values, so both must go the same way.
    double both = Math.min(primal, dual);
    for (int j = 0; j < columns; j++) {
      x[j] += both * dx[j];
      z[j] += both * dz[j];
      if (hasLimit(j)) {
        room[j] += both * droom[j];
        w[j] += both * dw[j];
      }
    }
    for (int t = 0; t < taskMultipliers.length; t++) {
      taskMultipliers[t] += both * taskSide[t];
    }
    for (int at = 0; at < agentMultipliers.length; at++) {
      agentMultipliers[at] += both * agentSide[at];
    }
  }
}
