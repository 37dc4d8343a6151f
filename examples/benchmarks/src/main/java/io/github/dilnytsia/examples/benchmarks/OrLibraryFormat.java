package io.github.dilnytsia.examples.benchmarks;

import io.github.dilnytsia.optimize.AssignmentProblem;
import io.github.dilnytsia.optimize.LoadCost;
import java.io.IOException;

/**
 * The format of the OR-Library (Chu and Beasley 1997) and of Yagiura's instances: the number of agents and of tasks, the
 * cost of each task at each agent, agent by agent, then the uses alike, then the agents' capacities.
 *
 * <p>Costs are to be minimised, every task must be assigned, and no agent may exceed its capacity.
 */
final class OrLibraryFormat {

  private static final int MOST_PAIRS = 10_000_000;

  private OrLibraryFormat() {}

  static Instance read(String name, Tokens tokens) throws IOException {
    int agents = tokens.count("the number of agents", 1, MOST_PAIRS);
    int tasks = tokens.count("the number of tasks", 1, MOST_PAIRS / agents);
    long[] costs = matrix("cost", agents, tasks, -AssignmentProblem.MAX_AMOUNT, tokens);
    long[] uses = matrix("use", agents, tasks, 0, tokens);
    var problem = AssignmentProblem.builder(1);
    for (int a = 0; a < agents; a++) {
      problem.addHardAgent(
          LoadCost.none(),
          tokens.whole("the capacity of agent " + a, 0, AssignmentProblem.MAX_AMOUNT));
    }
    tokens.end("the end of the file after the capacity of agent %d".formatted(agents - 1));
    for (int t = 0; t < tasks; t++) {
      problem.addTask();
      for (int a = 0; a < agents; a++) {
        problem.addCandidate(t, a, costs[a * tasks + t], uses[a * tasks + t]);
      }
    }
    return Instance.whole(name, InstanceFormat.OR_LIBRARY, tokens.build(problem));
  }

  private static long[] matrix(String what, int agents, int tasks, long least, Tokens tokens)
      throws IOException {
    long[] amounts = new long[agents * tasks];
    for (int p = 0; p < amounts.length; p++) {
      int pair = p;
      amounts[p] = tokens.whole(
          () -> "the %s of task %d at agent %d".formatted(what, pair % tasks, pair / tasks),
          least,
          AssignmentProblem.MAX_AMOUNT);
    }
    return amounts;
  }
}
