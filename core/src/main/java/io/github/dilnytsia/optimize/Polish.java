package io.github.dilnytsia.optimize;

import java.util.Arrays;

/**
 * Improves an assignment by taking all tasks from a few neighbouring agents and sharing them out anew, as well as can
 * be.
 *
 * <p>A large neighbourhood search after Shaw (1998), CP98, with an exact search in place of his limited discrepancy:
 * agents exchange whole bundles this way, which single moves and swaps do not find once the temperature is low. The
 * agents of one neighbourhood have candidates in common, and so few tasks that the search mostly comes to its end.
 */
final class Polish {

  private static final int MOST_AGENTS = 4;
  private static final int MOST_TASKS = 24;

  private final Component component;
  private final Options options;
  private final SplitMix64 random;
  private final StopSignal signal;
  private final int[] chosen;
  private final int[][] tasksOf;
  private final int[] weights;

  Polish(Component component, Options options, int[] start, SplitMix64 random, StopSignal signal) {
    this.component = component;
    this.options = options;
    this.random = random;
    this.signal = signal;
    chosen = start.clone();
    tasksOf = new int[component.agents][];
    weights = new int[component.agents];
    regroup();
  }

  /** Looks at so many neighbourhoods, each searched with at most so many nodes. */
  void run(long neighbourhoods, long nodes) {
    for (long n = 0; n < neighbourhoods && !signal.isStopped(); n++) {
      int[] agents = neighbours(random.nextInt(component.agents));
      if (agents.length > 1 && reassign(agents, nodes)) {
        regroup();
      }
    }
  }

  int[] best() {
    return chosen;
  }

  private boolean reassign(int[] agents, long nodes) {
    int[] tasks =
        Arrays.stream(agents).flatMap(a -> Arrays.stream(tasksOf[a])).sorted().toArray();
    if (tasks.length < 2) {
      return false;
    }
    var part = new Component(component, tasks, agents);
    int[] now = new int[tasks.length];
    for (int t = 0; t < tasks.length; t++) {
      now[t] = part.candidate(t, Arrays.binarySearch(agents, component.agentOf[chosen[tasks[t]]]));
    }
    var dual = new DualBound(part, new InteriorPoint(new LinearRelaxation(part)).solve(signal));
    long cost = part.cost(now);
    if (dual.bound() >= cost) {
      return false;
    }
    var search = new BranchAndBound(part, dual, now, signal);
    search.search(nodes);
    int[] found = search.best();
    if (part.cost(found) >= cost) {
      return false;
    }
    for (int t = 0; t < tasks.length; t++) {
      chosen[tasks[t]] =
          found[t] < 0 ? -1 : component.candidate(tasks[t], agents[part.agentOf[found[t]]]);
    }
    return true;
  }

  /** An agent and some others that could take over its tasks, in ascending order. */
  private int[] neighbours(int agent) {
    Arrays.fill(weights, 0);
    int[] picked = new int[MOST_AGENTS];
    int count = 0;
    int tasks = 0;
    int next = agent;
    while (next >= 0) {
      picked[count++] = next;
      tasks += tasksOf[next].length;
      if (count == MOST_AGENTS) {
        break;
      }
      for (int t : tasksOf[next]) {
        options.weigh(t, weights);
      }
      for (int p = 0; p < count; p++) {
        weights[picked[p]] = 0;
      }
      next = pick(MOST_TASKS - tasks);
    }
    return Arrays.stream(picked, 0, count).sorted().toArray();
  }

  /** An agent with no more than so many tasks, by chance and weight, or -1. */
  private int pick(int mostTasks) {
    int sum = 0;
    for (int a = 0; a < weights.length; a++) {
      if (tasksOf[a].length > mostTasks) {
        weights[a] = 0;
      }
      sum += weights[a];
    }
    int ticket = sum == 0 ? 0 : random.nextInt(sum);
    for (int a = 0; a < weights.length && sum > 0; a++) {
      ticket -= weights[a];
      if (ticket < 0) {
        return a;
      }
    }
    return -1;
  }

  private void regroup() {
    int[] counts = new int[component.agents];
    for (int c : chosen) {
      if (c >= 0) {
        counts[component.agentOf[c]]++;
      }
    }
    Arrays.setAll(tasksOf, a -> new int[counts[a]]);
    for (int t = 0; t < chosen.length; t++) {
      if (chosen[t] >= 0) {
        int agent = component.agentOf[chosen[t]];
        tasksOf[agent][--counts[agent]] = t;
      }
    }
  }
}
