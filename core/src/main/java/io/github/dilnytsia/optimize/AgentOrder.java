package io.github.dilnytsia.optimize;

import java.util.Arrays;

/**
 * An order in which agents with tasks in common stand near each other, so that a matrix of them is filled near its
 * diagonal only.
 *
 * <p>Breadth-first from a far agent, turned round, after Cuthill and McKee (1969) and George (1971); neighbours keep
 * their numbers' order instead of being sorted by degree, which costs little here.
 */
final class AgentOrder {

  private AgentOrder() {}

  /** By agent: its first row, where an agent has one row for each resource. */
  static int[] places(Component component) {
    int[][] tasksOf = tasksOf(component);
    int[] order = walk(component, tasksOf, 0);
    order = walk(component, tasksOf, order[order.length - 1]);
    int[] places = new int[component.agents];
    for (int n = 0; n < order.length; n++) {
      places[order[n]] = (order.length - 1 - n) * component.resources;
    }
    return places;
  }

  private static int[] walk(Component component, int[][] tasksOf, int start) {
    int[] order = new int[component.agents];
    boolean[] seen = new boolean[component.agents];
    order[0] = start;
    seen[start] = true;
    int count = 1;
    for (int n = 0; n < count; n++) {
      for (int t : tasksOf[order[n]]) {
        for (int c = component.firsts[t]; c < component.firsts[t + 1]; c++) {
          int agent = component.agentOf[c];
          if (!seen[agent]) {
            seen[agent] = true;
            order[count++] = agent;
          }
        }
      }
    }
    return order;
  }

  private static int[][] tasksOf(Component component) {
    int[] counts = new int[component.agents];
    for (int agent : component.agentOf) {
      counts[agent]++;
    }
    int[][] tasksOf = new int[component.agents][];
    Arrays.setAll(tasksOf, a -> new int[counts[a]]);
    for (int t = 0; t < component.tasks; t++) {
      for (int c = component.firsts[t]; c < component.firsts[t + 1]; c++) {
        int agent = component.agentOf[c];
        tasksOf[agent][tasksOf[agent].length - counts[agent]--] = t;
      }
    }
    return tasksOf;
  }
}
