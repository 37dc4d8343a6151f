package io.github.dilnytsia.optimize;

/**
 * Several resources seen as one: what a candidate adds at least to its agent's load index when resources are mixed in
 * proportion to their prices. Such a mixture never exceeds the index, and with one resource it is the index.
 */
final class Mixture {

  private final Component component;
  private final double[] inverses;
  private final double[] payments;
  private final double[] uses;

  /** By agent and resource: the share of the mixture, over the capacity. */
  private final double[] parts;

  Mixture(Component component, DualBound dual) {
    this.component = component;
    int resources = component.resources;
    inverses = new double[component.agents * resources];
    parts = new double[inverses.length];
    payments = new double[component.agents];
    for (int a = 0; a < component.agents; a++) {
      payments[a] = Math.scalb((double) dual.payments[a], -dual.shift);
      for (int r = 0; r < resources; r++) {
        int at = a * resources + r;
        if (component.capacities[at] > 0) {
          inverses[at] = 1.0 / component.capacities[at];
          double share = dual.payments[a] > 0
              ? dual.prices[at] * (double) component.capacities[at] / dual.payments[a]
              : 1.0 / resources;
          parts[at] = share * inverses[at];
        }
      }
    }
    uses = new double[component.costs.length];
    for (int c = 0; c < uses.length; c++) {
      for (int r = 0; r < resources; r++) {
        uses[c] += parts[component.agentOf[c] * resources + r] * component.uses[c * resources + r];
      }
    }
  }

  /** What an agent is paid for a whole load index at the prices of the whole component. */
  double payment(int agent) {
    return payments[agent];
  }

  /** The mixed use of a candidate, in whole load indices. */
  double use(int candidate) {
    return uses[candidate];
  }

  /** 1 ÷ capacity; 0 where there is none. */
  double inverse(int agent, int resource) {
    return inverses[agent * component.resources + resource];
  }

  /** The weight of a unit of use in the mixture. */
  double part(int agent, int resource) {
    return parts[agent * component.resources + resource];
  }
}
