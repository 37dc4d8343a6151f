package io.github.dilnytsia.optimize;

import java.util.Arrays;
import java.util.Comparator;

/**
 * What a walk may choose for each task, the most promising first: its candidates and staying unassigned.
 *
 * <p>Options are numbered through all tasks. Those far from ever being chosen, by reduced cost, are left to the end of
 * the list and seldom tried.
 */
final class Options {

  private static final int FAVOURITES = 16;
  private static final int MATRIX = 1 << 21;

  private final Component component;

  /** By option: its candidate or -1. */
  final int[] candidates;

  /** By option: its agent or -1. */
  final int[] agents;

  /** By option: its cost and then its uses, side by side because they are read together. */
  final double[] facts;

  final int width;

  final double typicalCost;

  /** An option that belongs to no task and uses nothing. */
  final int none;

  private final int[] firsts;
  private final int[] optionOfCandidate;
  private final int[] matrix;

  Options(Component component, DualBound dual) {
    this.component = component;
    int count = component.costs.length + component.tasks;
    none = count;
    candidates = new int[count + 1];
    agents = new int[count + 1];
    width = component.resources + 1;
    facts = new double[(count + 1) * width];
    firsts = new int[component.tasks + 1];
    optionOfCandidate = new int[component.costs.length];
    typicalCost =
        Arrays.stream(component.costs).mapToDouble(Math::abs).average().orElse(1);
    double lacking = lackingPrice(dual);
    for (int t = 0; t < component.tasks; t++) {
      fill(t, dual, lacking);
    }
    candidates[none] = -1;
    agents[none] = -1;
    matrix = (long) component.tasks * component.agents <= MATRIX ? matrix() : new int[0];
  }

  /** The option of a task that stands for a candidate, or for staying unassigned. */
  int of(int task, int candidate) {
    return candidate >= 0 ? optionOfCandidate[candidate] : noneOf(task);
  }

  /** The option of staying unassigned; always the last one of a task. */
  int noneOf(int task) {
    return firsts[task + 1] - 1;
  }

  /** The option of a task at an agent, or -1; agent -1 stands for staying unassigned. */
  int at(int task, int agent) {
    if (agent < 0) {
      return noneOf(task);
    }
    if (matrix.length > 0) {
      return matrix[task * component.agents + agent];
    }
    int candidate = component.candidate(task, agent);
    return candidate < 0 ? -1 : optionOfCandidate[candidate];
  }

  int random(int task, SplitMix64 random) {
    return random(task, (int) (random.nextLong() >>> 33));
  }

  /** An option picked by 31 random bits: mostly one of the first. */
  int random(int task, int bits) {
    int first = firsts[task];
    int count = firsts[task + 1] - first;
    int range = count > FAVOURITES && (bits & 15) != 0 ? FAVOURITES : count;
    return first + (int) (((long) (bits >>> 4) * range) >>> 27);
  }

  /** Adds a weight to every agent that is likely to be a good place for the task. */
  void weigh(int task, int[] weights) {
    int end = Math.min(firsts[task + 1] - 1, firsts[task] + FAVOURITES);
    for (int o = firsts[task]; o < end; o++) {
      weights[agents[o]] += 1;
    }
  }

  private void fill(int task, DualBound dual, double lacking) {
    int first = component.firsts[task];
    int last = component.firsts[task + 1];
    Integer[] order = new Integer[last - first];
    for (int o = 0; o < order.length; o++) {
      order[o] = first + o;
    }
    Arrays.sort(order, Comparator.comparingLong((Integer c) -> dual.reduced[c]));
    int at = firsts[task];
    for (int c : order) {
      candidates[at] = c;
      agents[at] = component.agentOf[c];
      facts[at * width] = component.costs[c];
      for (int r = 0; r < component.resources; r++) {
        facts[at * width + 1 + r] = component.uses[c * component.resources + r];
      }
      optionOfCandidate[c] = at++;
    }
    candidates[at] = -1;
    agents[at] = -1;
    facts[at * width] = component.mustAssign[task] ? lacking : component.prices[task];
    firsts[task + 1] = at + 1;
  }

  private int[] matrix() {
    int[] all = new int[component.tasks * component.agents];
    Arrays.fill(all, -1);
    for (int t = 0; t < component.tasks; t++) {
      for (int o = firsts[t]; o < firsts[t + 1] - 1; o++) {
        all[t * component.agents + agents[o]] = o;
      }
    }
    return all;
  }

  /** Dearer than any exchange that makes room for a task. */
  private double lackingPrice(DualBound dual) {
    double dearest = 1;
    for (int c = 0; c < component.costs.length; c++) {
      dearest = Math.max(dearest, Math.abs((double) component.costs[c]));
      dearest = Math.max(dearest, Math.abs((double) dual.reduced[c]) / (1L << dual.shift));
    }
    return 3 * dearest;
  }
}
