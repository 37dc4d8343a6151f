package io.github.dilnytsia.optimize;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers and checks what becomes an {@link AssignmentProblem}. */
final class ProblemBuilder implements AssignmentProblem.Builder {

  final int resources;
  final LongList capacities = new LongList();
  final List<LoadCost> loadCosts = new ArrayList<>();
  final BitSet hard = new BitSet();
  final LongList prices = new LongList();
  final BitSet mustAssign = new BitSet();
  final LongList candidateCosts = new LongList();
  final LongList candidateUses = new LongList();
  private final LongList tasksOfCandidates = new LongList();
  private final LongList agentsOfCandidates = new LongList();
  private final Map<Integer, Integer> fixed = new HashMap<>();

  ProblemBuilder(int resources) {
    if (resources < 1) {
      throw new IllegalArgumentException(
          "A problem has %d resources; expected 1 or more.".formatted(resources));
    }
    this.resources = resources;
  }

  @Override
  public int addHardAgent(LoadCost loadCost, long... amounts) {
    hard.set(loadCosts.size());
    return addSoftAgent(loadCost, amounts);
  }

  @Override
  public int addSoftAgent(LoadCost loadCost, long... amounts) {
    int agent = loadCosts.size();
    checkAmounts("Agent %d has the capacity".formatted(agent), amounts);
    loadCosts.add(loadCost);
    for (long amount : amounts) {
      capacities.add(amount);
    }
    return agent;
  }

  @Override
  public int addTask() {
    mustAssign.set(prices.size());
    return addTask(0);
  }

  @Override
  public int addTask(long unassignedPrice) {
    checkCost("Task %d has the unassigned price".formatted(prices.size()), unassignedPrice);
    prices.add(unassignedPrice);
    return prices.size() - 1;
  }

  @Override
  public ProblemBuilder addCandidate(int task, int agent, long cost, long... uses) {
    checkExists(task, agent);
    checkCost("Task %d has at agent %d the cost".formatted(task, agent), cost);
    checkAmounts("Task %d has at agent %d the use".formatted(task, agent), uses);
    tasksOfCandidates.add(task);
    agentsOfCandidates.add(agent);
    candidateCosts.add(cost);
    for (long use : uses) {
      candidateUses.add(use);
    }
    return this;
  }

  @Override
  public ProblemBuilder fix(int task, int agent) {
    checkExists(task, agent);
    Integer before = fixed.put(task, agent);
    if (before != null && before != agent) {
      throw new IllegalArgumentException(
          "Task %d is fixed to agent %d and to agent %d; expected one of them."
              .formatted(task, before, agent));
    }
    return this;
  }

  @Override
  public AssignmentProblem build() {
    var problem = new AssignmentProblem(this);
    fixed.forEach((task, agent) -> {
      if (problem.findCandidate(task, agent).isEmpty()) {
        throw new IllegalArgumentException(
            "Task %d is fixed to agent %d, which is no candidate of it. Add the candidate."
                .formatted(task, agent));
      }
    });
    Magnitudes.check(problem);
    return problem;
  }

  int[] fixedAgents() {
    int[] agents = new int[prices.size()];
    Arrays.fill(agents, -1);
    fixed.forEach((task, agent) -> agents[task] = agent);
    return agents;
  }

  int agentOfCandidate(int added) {
    return (int) agentsOfCandidates.get(added);
  }

  /** The candidates in the order of tasks, then agents; fills in where each task begins. */
  int[] sortedCandidates(int[] firsts) {
    int count = agentsOfCandidates.size();
    for (int c = 0; c < count; c++) {
      firsts[(int) tasksOfCandidates.get(c) + 1]++;
    }
    for (int t = 1; t < firsts.length; t++) {
      firsts[t] += firsts[t - 1];
    }
    int[] next = firsts.clone();
    long[] keys = new long[count];
    for (int c = 0; c < count; c++) {
      keys[next[(int) tasksOfCandidates.get(c)]++] = agentsOfCandidates.get(c) << 32 | c;
    }
    for (int t = 0; t + 1 < firsts.length; t++) {
      Arrays.sort(keys, firsts[t], firsts[t + 1]);
      for (int c = firsts[t] + 1; c < firsts[t + 1]; c++) {
        if (keys[c] >> 32 == keys[c - 1] >> 32) {
          throw new IllegalArgumentException(
              "Task %d has two candidates for agent %d; expected one.".formatted(t, keys[c] >> 32));
        }
      }
    }
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  private void checkExists(int task, int agent) {
    if (task < 0 || task >= prices.size() || agent < 0 || agent >= loadCosts.size()) {
      throw new IllegalArgumentException(
          "Task %d cannot go to agent %d: there are %d tasks and %d agents, numbered from 0. Add both first."
              .formatted(task, agent, prices.size(), loadCosts.size()));
    }
  }

  private void checkAmounts(String what, long[] amounts) {
    if (amounts.length != resources) {
      throw new IllegalArgumentException("%s %s; expected %d amounts, one for each resource."
          .formatted(what, Arrays.toString(amounts), resources));
    }
    for (long amount : amounts) {
      if (amount < 0 || amount > AssignmentProblem.MAX_AMOUNT) {
        throw new IllegalArgumentException(
            "%s %d; expected 0 to %d.".formatted(what, amount, AssignmentProblem.MAX_AMOUNT));
      }
    }
  }

  private static void checkCost(String what, long cost) {
    if (BigInteger.valueOf(cost).abs().compareTo(BigInteger.valueOf(AssignmentProblem.MAX_AMOUNT))
        > 0) {
      throw new IllegalArgumentException("%s %d; expected at most %d either way."
          .formatted(what, cost, AssignmentProblem.MAX_AMOUNT));
    }
  }
}
