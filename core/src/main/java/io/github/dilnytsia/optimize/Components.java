package io.github.dilnytsia.optimize;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;

/** Splits a problem into the parts that have nothing to do with each other, in the order of their first tasks. */
final class Components {

  private final AssignmentProblem problem;
  private final int[] parents;

  private Components(AssignmentProblem problem) {
    this.problem = problem;
    parents = new int[problem.agents()];
    Arrays.setAll(parents, a -> a);
  }

  /** All components; tasks without a candidate anybody could use are in none. */
  static ImmutableList<Component> of(AssignmentProblem problem) {
    return new Components(problem).split();
  }

  private ImmutableList<Component> split() {
    int[] agentOfTask = new int[problem.tasks()];
    for (int t = 0; t < agentOfTask.length; t++) {
      agentOfTask[t] = joinAgents(t);
    }
    int[] numbers = new int[problem.agents()];
    Arrays.fill(numbers, -1);
    var tasks = new ArrayList<ImmutableIntArray.Builder>();
    for (int t = 0; t < agentOfTask.length; t++) {
      if (agentOfTask[t] >= 0) {
        int root = root(agentOfTask[t]);
        if (numbers[root] < 0) {
          numbers[root] = tasks.size();
          tasks.add(ImmutableIntArray.builder());
        }
        tasks.get(numbers[root]).add(t);
      }
    }
    var agents = tasks.stream().map(any -> ImmutableIntArray.builder()).toList();
    int[] sizes = new int[tasks.size()];
    int[] localAgent = new int[problem.agents()];
    for (int a = 0; a < localAgent.length; a++) {
      int number = numbers[root(a)];
      if (number >= 0) {
        agents.get(number).add(a);
        localAgent[a] = sizes[number]++;
      }
    }
    var components = ImmutableList.<Component>builder();
    for (int n = 0; n < sizes.length; n++) {
      components.add(new Component(
          problem, tasks.get(n).build().toArray(), agents.get(n).build().toArray(), localAgent));
    }
    return components.build();
  }

  /** Joins the agents of a task's usable candidates and returns one of them, or -1. */
  private int joinAgents(int task) {
    int one = -1;
    for (int c = problem.firstCandidate(task); c < problem.firstCandidate(task + 1); c++) {
      if (problem.isPossible(task, c)) {
        int agent = problem.candidateAgent(c);
        if (one >= 0) {
          parents[root(agent)] = root(one);
        }
        one = agent;
      }
    }
    return one;
  }

  private int root(int agent) {
    int a = agent;
    while (parents[a] != a) {
      parents[a] = parents[parents[a]];
      a = parents[a];
    }
    return a;
  }
}
