package io.github.dilnytsia.optimize;

import java.util.Arrays;

/** The tasks each agent has; agents may be changed by several threads, each by one at a time. */
final class TasksOfAgents {

  private final int[][] tasks;
  private final int[] counts;

  TasksOfAgents(Component component, int[] chosen) {
    tasks = new int[component.agents][4];
    counts = new int[component.agents];
    fill(component, chosen);
  }

  /** Begins anew with another assignment. */
  void fill(Component component, int[] chosen) {
    Arrays.fill(counts, 0);
    for (int t = 0; t < chosen.length; t++) {
      if (chosen[t] >= 0) {
        add(component.agentOf[chosen[t]], t);
      }
    }
  }

  int count(int agent) {
    return counts[agent];
  }

  void clear(int agent) {
    counts[agent] = 0;
  }

  void add(int agent, int task) {
    if (counts[agent] == tasks[agent].length) {
      tasks[agent] = Arrays.copyOf(tasks[agent], 2 * counts[agent]);
    }
    tasks[agent][counts[agent]++] = task;
  }

  void addAll(int agent, Neighbourhood neighbourhood) {
    for (int n = 0; n < counts[agent]; n++) {
      neighbourhood.addTask(tasks[agent][n]);
    }
  }
}
