package io.github.dilnytsia.optimize;

import java.util.Arrays;

/** Makes an assignment from outside fit a component: what cannot stay is left unassigned. */
final class Repair {

  private Repair() {}

  /** Takes an agent or {@link Solution#UNASSIGNED} for every task of the whole problem. */
  static int[] fit(Component component, int[] agentOfTask) {
    int[] chosen = new int[component.tasks];
    for (int t = 0; t < chosen.length; t++) {
      int local = Arrays.binarySearch(component.agentIds, agentOfTask[component.taskIds[t]]);
      chosen[t] = local < 0 ? -1 : component.candidate(t, local);
    }
    return trim(component, chosen);
  }

  /** Takes every task that finds no room from its agent. */
  static int[] trim(Component component, int[] chosen) {
    int[] trimmed = new int[chosen.length];
    long[] loads = new long[component.agents * component.resources];
    for (int t = 0; t < chosen.length; t++) {
      boolean fits = chosen[t] >= 0 && component.fits(chosen[t], loads);
      trimmed[t] = fits ? chosen[t] : -1;
      if (fits) {
        component.load(chosen[t], loads, 1);
      }
    }
    return trimmed;
  }
}
