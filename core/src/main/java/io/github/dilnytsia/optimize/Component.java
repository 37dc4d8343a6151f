package io.github.dilnytsia.optimize;

import java.util.Arrays;

/**
 * A part of a problem whose tasks and agents have to do with each other only, in arrays numbered from 0.
 *
 * <p>Candidates that nobody could ever use are left out; so every task here has one or more. An assignment is an array
 * with the chosen candidate of every task, or -1.
 */
final class Component {

  final int tasks;
  final int agents;
  final int resources;
  final int[] taskIds;
  final int[] agentIds;

  /** Where each task's candidates begin, with one entry more for the end. */
  final int[] firsts;

  final int[] agentOf;
  final long[] costs;
  final long[] uses;
  final boolean[] mustAssign;
  final long[] prices;
  final long[] capacities;
  final boolean[] hard;
  final LoadCost[] loadCosts;

  /** The highest load index an agent can come to, in parts per billion. */
  final long[] highestIndex;

  Component(AssignmentProblem problem, int[] taskIds, int[] agentIds, int[] localAgent) {
    this.taskIds = taskIds;
    this.agentIds = agentIds;
    tasks = taskIds.length;
    agents = agentIds.length;
    resources = problem.resources();
    firsts = new int[tasks + 1];
    mustAssign = new boolean[tasks];
    prices = new long[tasks];
    int[] kept = new int[countCandidates(problem)];
    int count = 0;
    for (int t = 0; t < tasks; t++) {
      int task = taskIds[t];
      mustAssign[t] = problem.unassignedPrice(task).isEmpty();
      prices[t] = problem.unassignedPrice(task).orElse(0);
      for (int c = problem.firstCandidate(task); c < problem.firstCandidate(task + 1); c++) {
        if (problem.isPossible(task, c)) {
          kept[count++] = c;
        }
      }
      firsts[t + 1] = count;
    }
    agentOf = new int[count];
    costs = new long[count];
    uses = new long[count * resources];
    for (int c = 0; c < count; c++) {
      agentOf[c] = localAgent[problem.candidateAgent(kept[c])];
      costs[c] = problem.candidateCost(kept[c]);
      for (int r = 0; r < resources; r++) {
        uses[c * resources + r] = problem.candidateUse(kept[c], r);
      }
    }
    capacities = new long[agents * resources];
    hard = new boolean[agents];
    loadCosts = new LoadCost[agents];
    for (int a = 0; a < agents; a++) {
      hard[a] = problem.isHard(agentIds[a]);
      loadCosts[a] = problem.loadCost(agentIds[a]);
      for (int r = 0; r < resources; r++) {
        capacities[a * resources + r] = problem.capacity(agentIds[a], r);
      }
    }
    highestIndex = highestIndices();
  }

  /** The part of a component that some of its tasks and agents make up, both in ascending order. */
  Component(Component whole, int[] taskIds, int[] agentIds) {
    this.taskIds = taskIds;
    this.agentIds = agentIds;
    tasks = taskIds.length;
    agents = agentIds.length;
    resources = whole.resources;
    firsts = new int[tasks + 1];
    mustAssign = new boolean[tasks];
    prices = new long[tasks];
    int[] kept = new int[tasks * agents];
    int[] keptAgents = new int[tasks * agents];
    int count = 0;
    for (int t = 0; t < tasks; t++) {
      mustAssign[t] = whole.mustAssign[taskIds[t]];
      prices[t] = whole.prices[taskIds[t]];
      for (int a = 0; a < agents; a++) {
        int candidate = whole.candidate(taskIds[t], agentIds[a]);
        if (candidate >= 0) {
          keptAgents[count] = a;
          kept[count++] = candidate;
        }
      }
      firsts[t + 1] = count;
    }
    agentOf = Arrays.copyOf(keptAgents, count);
    costs = new long[count];
    uses = new long[count * resources];
    for (int c = 0; c < count; c++) {
      costs[c] = whole.costs[kept[c]];
      System.arraycopy(whole.uses, kept[c] * resources, uses, c * resources, resources);
    }
    capacities = new long[agents * resources];
    hard = new boolean[agents];
    loadCosts = new LoadCost[agents];
    for (int a = 0; a < agents; a++) {
      hard[a] = whole.hard[agentIds[a]];
      loadCosts[a] = whole.loadCosts[agentIds[a]];
      System.arraycopy(
          whole.capacities, agentIds[a] * resources, capacities, a * resources, resources);
    }
    highestIndex = highestIndices();
  }

  private int countCandidates(AssignmentProblem problem) {
    int count = 0;
    for (int task : taskIds) {
      count += problem.firstCandidate(task + 1) - problem.firstCandidate(task);
    }
    return count;
  }

  private long[] highestIndices() {
    long[] all = new long[agents * resources];
    for (int c = 0; c < agentOf.length; c++) {
      for (int r = 0; r < resources; r++) {
        all[agentOf[c] * resources + r] += uses[c * resources + r];
      }
    }
    long[] indices = new long[agents];
    for (int a = 0; a < agents; a++) {
      indices[a] = index(a, all);
      if (hard[a]) {
        indices[a] = Math.min(indices[a], LoadCost.ONE);
      }
    }
    return indices;
  }

  /** Whether no agent has a hard limit. */
  boolean isSoft() {
    for (boolean isHard : hard) {
      if (isHard) {
        return false;
      }
    }
    return true;
  }

  /** The task of every candidate. */
  int[] taskOfCandidates() {
    int[] taskOf = new int[costs.length];
    for (int t = 0; t < tasks; t++) {
      Arrays.fill(taskOf, firsts[t], firsts[t + 1], t);
    }
    return taskOf;
  }

  /** The load index of an agent in parts per billion; loads stand by agent, then resource. */
  long index(int agent, long[] loads) {
    long index = 0;
    for (int r = 0; r < resources; r++) {
      int at = agent * resources + r;
      if (loads[at] > 0) {
        index = Math.max(index, LoadCost.index(loads[at], capacities[at]));
      }
    }
    return index;
  }

  /** Whether an agent with these loads has room for a candidate; with a soft limit it always has. */
  boolean fits(int candidate, long[] loads) {
    int agent = agentOf[candidate];
    if (hard[agent]) {
      for (int r = 0; r < resources; r++) {
        int at = agent * resources + r;
        if (loads[at] + uses[candidate * resources + r] > capacities[at]) {
          return false;
        }
      }
    }
    return true;
  }

  void load(int candidate, long[] loads, int sign) {
    int at = agentOf[candidate] * resources;
    for (int r = 0; r < resources; r++) {
      loads[at + r] += sign * uses[candidate * resources + r];
    }
  }

  long[] loads(int[] chosen) {
    long[] loads = new long[agents * resources];
    for (int c : chosen) {
      if (c >= 0) {
        load(c, loads, 1);
      }
    }
    return loads;
  }

  /** The exact cost, without anything for tasks that must be assigned and are not. */
  long cost(int[] chosen) {
    long cost = 0;
    for (int t = 0; t < tasks; t++) {
      cost += chosen[t] >= 0 ? costs[chosen[t]] : prices[t];
    }
    long[] loads = loads(chosen);
    for (int a = 0; a < agents; a++) {
      cost += loadCosts[a].at(index(a, loads));
    }
    return cost;
  }

  /** Whether no hard capacity is exceeded. */
  boolean isWithinLimits(int[] chosen) {
    long[] loads = loads(chosen);
    for (int at = 0; at < loads.length; at++) {
      if (hard[at / resources] && loads[at] > capacities[at]) {
        return false;
      }
    }
    return true;
  }

  /** How many tasks must be assigned and are not. */
  int lacking(int[] chosen) {
    int lacking = 0;
    for (int t = 0; t < tasks; t++) {
      if (mustAssign[t] && chosen[t] < 0) {
        lacking++;
      }
    }
    return lacking;
  }

  /** The candidate of a task at an agent, or -1; candidates stand in the order of agents. */
  int candidate(int task, int agent) {
    int found = Arrays.binarySearch(agentOf, firsts[task], firsts[task + 1], agent);
    return found >= 0 ? found : -1;
  }
}
