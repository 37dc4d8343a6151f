package io.github.dilnytsia.optimize;

import java.util.HashMap;

/**
 * The load costs of a component's agents in doubles, as functions of the load index, for searches that look at millions
 * of loads; whatever they find is evaluated anew in whole numbers.
 */
final class Curves {

  private static final int SHAPE = 4;

  /** A load index this little above 1 is rounding, not overload. */
  private static final double SLACK = 1e-9;

  private final Component component;
  private final double[][] shapes;
  private final double[] ends;

  Curves(Component component) {
    this.component = component;
    shapes = new double[component.agents][];
    ends = new double[component.agents];
    var known = new HashMap<LoadCost, double[]>();
    for (int a = 0; a < component.agents; a++) {
      shapes[a] = known.computeIfAbsent(component.loadCosts[a], Curves::shape);
      double highest = component.highestIndex[a] * 1e-9;
      ends[a] = component.hard[a] ? Math.min(1, highest) : highest;
    }
  }

  /** The cost at an index; infinite where a hard limit is exceeded. */
  double at(int agent, double index) {
    if (index > 1 + SLACK && component.hard[agent]) {
      return Double.POSITIVE_INFINITY;
    }
    double[] shape = shapes[agent];
    int p = shape.length - SHAPE;
    while (p > 0 && shape[p] > index) {
      p -= SHAPE;
    }
    double d = index - shape[p];
    return shape[p + 1] + d * (shape[p + 2] + d * shape[p + 3]);
  }

  /** The index at which cost less payment per whole index is least. */
  double dip(int agent, double payment) {
    double[] shape = shapes[agent];
    for (int p = 0; p < shape.length && shape[p] < ends[agent]; p += SHAPE) {
      double to = p + SHAPE < shape.length ? Math.min(ends[agent], shape[p + SHAPE]) : ends[agent];
      double missing = payment - shape[p + 2];
      if (missing <= 0) {
        return shape[p];
      }
      double bend = 2 * shape[p + 3];
      if (bend * (to - shape[p]) >= missing) {
        return shape[p] + missing / bend;
      }
    }
    return ends[agent];
  }

  /** What one more index costs just above an index; infinite at a hard limit. */
  double slopeAbove(int agent, double index) {
    if (index >= 1 - SLACK && component.hard[agent]) {
      return Double.POSITIVE_INFINITY;
    }
    double[] shape = shapes[agent];
    int p = shape.length - SHAPE;
    while (p > 0 && shape[p] > index + SLACK) {
      p -= SHAPE;
    }
    return shape[p + 2] + 2 * (index - shape[p]) * shape[p + 3];
  }

  /** What the last bit of an index costs. */
  double slopeBelow(int agent, double index) {
    double[] shape = shapes[agent];
    int p = shape.length - SHAPE;
    while (p > 0 && shape[p] >= index) {
      p -= SHAPE;
    }
    return shape[p + 2] + 2 * Math.max(0, index - shape[p]) * shape[p + 3];
  }

  /** The highest index worth looking at: 1 at a hard limit. */
  double end(int agent) {
    return ends[agent];
  }

  private static double[] shape(LoadCost cost) {
    double[] shape = new double[SHAPE * cost.pieces()];
    for (int p = 0; p < cost.pieces(); p++) {
      shape[SHAPE * p] = cost.from(p) * 1e-9;
      shape[SHAPE * p + 1] = cost.exactBase(p).doubleValue() * 1e-18;
      shape[SHAPE * p + 2] = cost.slope(p);
      shape[SHAPE * p + 3] = cost.quadratic(p);
    }
    return shape;
  }
}
