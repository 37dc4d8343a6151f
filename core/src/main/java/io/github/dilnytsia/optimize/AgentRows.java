package io.github.dilnytsia.optimize;

import java.util.Arrays;

/**
 * The normal equations of a {@link LinearRelaxation}: the rows of tasks are eliminated one by one, those of agents
 * factored.
 */
final class AgentRows {

  /** A task with a thousand candidates takes about a hundredth of a second. */
  private static final int ASK_EVERY = 8;

  private final LinearRelaxation lp;
  private final Component component;
  private final int resources;
  private final int[] places;
  private final EnvelopeCholesky matrix;
  private final double[] taskDiagonal;
  private final double[] inverse;
  private final double[] side;

  AgentRows(LinearRelaxation lp) {
    this.lp = lp;
    component = lp.component;
    resources = lp.resources;
    places = AgentOrder.places(component);
    matrix = new EnvelopeCholesky(firstColumns());
    taskDiagonal = new double[component.tasks];
    inverse = new double[lp.columns];
    side = new double[component.agents * resources];
  }

  /** Sets up and factors the equations for weights by column; false, half done, if the signal stopped it. */
  boolean factor(double[] weights, StopSignal signal) {
    matrix.clear();
    Arrays.fill(taskDiagonal, 0);
    for (int j = 0; j < lp.columns; j++) {
      inverse[j] = 1 / weights[j];
      if (lp.taskOf[j] >= 0) {
        taskDiagonal[lp.taskOf[j]] += inverse[j];
      }
      if (lp.agentOf[j] >= 0) {
        addBlock(j);
      }
    }
    for (int t = 0; t < component.tasks; t++) {
      if (t % ASK_EVERY == 0 && signal.isStopped()) {
        return false;
      }
      eliminate(t);
    }
    return matrix.factor(signal);
  }

  /** Replaces the right-hand sides by the solution. */
  void solve(double[] tasks, double[] agents) {
    for (int a = 0; a < component.agents; a++) {
      for (int r = 0; r < resources; r++) {
        side[places[a] + r] = agents[a * resources + r];
      }
    }
    for (int c = 0; c < lp.candidates; c++) {
      double part = inverse[c] * tasks[lp.taskOf[c]] / taskDiagonal[lp.taskOf[c]];
      for (int r = 0; r < resources; r++) {
        side[places[lp.agentOf[c]] + r] -= lp.coefficients[c * resources + r] * part;
      }
    }
    matrix.solve(side);
    for (int c = 0; c < lp.candidates; c++) {
      double part = 0;
      for (int r = 0; r < resources; r++) {
        part += lp.coefficients[c * resources + r] * side[places[lp.agentOf[c]] + r];
      }
      tasks[lp.taskOf[c]] -= inverse[c] * part;
    }
    for (int t = 0; t < component.tasks; t++) {
      tasks[t] /= taskDiagonal[t];
    }
    for (int a = 0; a < component.agents; a++) {
      for (int r = 0; r < resources; r++) {
        agents[a * resources + r] = side[places[a] + r];
      }
    }
  }

  private void addBlock(int column) {
    int place = places[lp.agentOf[column]];
    for (int r = 0; r < resources; r++) {
      double value = lp.coefficients[column * resources + r] * inverse[column];
      for (int s = 0; s <= r; s++) {
        matrix.add(place + r, place + s, value * lp.coefficients[column * resources + s]);
      }
    }
  }

  private void eliminate(int task) {
    for (int c = component.firsts[task]; c < component.firsts[task + 1]; c++) {
      double factor = inverse[c] / taskDiagonal[task];
      for (int d = component.firsts[task]; d <= c; d++) {
        for (int r = 0; r < resources; r++) {
          double value = lp.coefficients[c * resources + r] * factor * inverse[d];
          for (int s = 0; s < (c == d ? r + 1 : resources); s++) {
            int row = places[lp.agentOf[c]] + r;
            matrix.add(row, places[lp.agentOf[d]] + s, -value * lp.coefficients[d * resources + s]);
          }
        }
      }
    }
  }

  private int[] firstColumns() {
    int[] firsts = new int[component.agents * resources];
    for (int a = 0; a < component.agents; a++) {
      Arrays.fill(firsts, places[a], places[a] + resources, places[a]);
    }
    for (int t = 0; t < component.tasks; t++) {
      int least = Integer.MAX_VALUE;
      for (int c = component.firsts[t]; c < component.firsts[t + 1]; c++) {
        least = Math.min(least, places[component.agentOf[c]]);
      }
      for (int c = component.firsts[t]; c < component.firsts[t + 1]; c++) {
        for (int r = 0; r < resources; r++) {
          int row = places[component.agentOf[c]] + r;
          firsts[row] = Math.min(firsts[row], least);
        }
      }
    }
    return firsts;
  }
}
