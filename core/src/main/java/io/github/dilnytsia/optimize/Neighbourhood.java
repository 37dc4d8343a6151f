package io.github.dilnytsia.optimize;

import java.util.Arrays;

/** Some agents and all their tasks, to be shared out anew. Not thread-safe; keeps its memory from call to call. */
abstract class Neighbourhood {

  final int[] agents;
  int agentCount;
  int[] tasks = new int[64];
  int taskCount;

  Neighbourhood(int mostAgents) {
    agents = new int[mostAgents];
  }

  /** Begins another neighbourhood. */
  void clear() {
    agentCount = 0;
    taskCount = 0;
  }

  void addAgent(int agent) {
    agents[agentCount++] = agent;
  }

  boolean has(int agent) {
    for (int i = 0; i < agentCount; i++) {
      if (agents[i] == agent) {
        return true;
      }
    }
    return false;
  }

  void addTask(int task) {
    if (taskCount == tasks.length) {
      tasks = Arrays.copyOf(tasks, 2 * taskCount);
      grow(2 * taskCount);
    }
    tasks[taskCount++] = task;
  }

  /** Makes room for so many tasks; begins with 64. */
  abstract void grow(int room);

  /**
   * Looks for an assignment of the tasks that is no dearer than the present one, where every option's cost is disturbed
   * by up to the noise; what it finds is read with {@link #found}.
   */
  abstract boolean search(int[] chosen, double noise, SplitMix64 random);

  /** The candidate found for a task of this neighbourhood, by its place, or -1 for none. */
  abstract int found(int place);
}
