package io.github.dilnytsia.optimize;

import java.util.Arrays;
import java.util.OptionalLong;

/** The least cost of a component, or of a case of it, by looking at every assignment. */
final class SmallComponents {

  private final Component component;
  private final boolean[] removed;
  private final boolean[] assigned;
  private final int[] chosen;
  private OptionalLong least = OptionalLong.empty();

  private SmallComponents(Component component, boolean[] removed, boolean[] assigned) {
    this.component = component;
    this.removed = removed;
    this.assigned = assigned;
    chosen = new int[component.tasks];
    Arrays.fill(chosen, -1);
  }

  static OptionalLong leastCost(Component component) {
    return leastCost(component, new boolean[component.costs.length], new boolean[component.tasks]);
  }

  /** Without the removed candidates, and with none of the assigned tasks unassigned. */
  static OptionalLong leastCost(Component component, boolean[] removed, boolean[] assigned) {
    var search = new SmallComponents(component, removed, assigned);
    search.choose(0);
    return search.least;
  }

  private void choose(int task) {
    if (task == component.tasks) {
      if (component.isWithinLimits(chosen)) {
        long cost = component.cost(chosen);
        least = OptionalLong.of(Math.min(cost, least.orElse(cost)));
      }
      return;
    }
    if (!component.mustAssign[task] && !assigned[task]) {
      chosen[task] = -1;
      choose(task + 1);
    }
    for (int c = component.firsts[task]; c < component.firsts[task + 1]; c++) {
      if (!removed[c]) {
        chosen[task] = c;
        choose(task + 1);
      }
    }
    chosen[task] = -1;
  }
}
