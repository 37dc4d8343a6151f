package io.github.dilnytsia.optimize;

import java.util.Arrays;

/** Makes an assignment from outside fit a component: what cannot stay is left unassigned. */
final class Repair {

  private Repair() {}

  /** Takes an agent or {@link Solution#UNASSIGNED} for every task of the whole problem. */
  static int[] fit(Component component, int[] agentOfTask) {
    int[] chosen = new int[component.tasks];
    Arrays.fill(chosen, -1);
    long[] loads = new long[component.agents * component.resources];
    for (int t = 0; t < chosen.length; t++) {
      int local = Arrays.binarySearch(component.agentIds, agentOfTask[component.taskIds[t]]);
      int candidate = local < 0 ? -1 : component.candidate(t, local);
      if (candidate >= 0 && component.fits(candidate, loads)) {
        component.load(candidate, loads, 1);
        chosen[t] = candidate;
      }
    }
    return chosen;
  }
}
