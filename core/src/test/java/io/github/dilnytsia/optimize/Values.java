package io.github.dilnytsia.optimize;

/** What searches compare: the cost of an assignment before it is rounded to whole units. */
final class Values {

  private Values() {}

  /** With a price for every task that must be assigned and is not. */
  static double of(Component component, int[] chosen, double lacking) {
    double value = 0;
    long[] loads = component.loads(chosen);
    for (int t = 0; t < chosen.length; t++) {
      value += chosen[t] >= 0
          ? component.costs[chosen[t]]
          : component.mustAssign[t] ? lacking : component.prices[t];
    }
    var curves = new Curves(component);
    for (int a = 0; a < component.agents; a++) {
      double index = 0;
      for (int r = 0; r < component.resources; r++) {
        int at = a * component.resources + r;
        if (component.capacities[at] > 0) {
          index = Math.max(index, loads[at] / (double) component.capacities[at]);
        }
      }
      value += curves.at(a, index);
    }
    return value;
  }
}
