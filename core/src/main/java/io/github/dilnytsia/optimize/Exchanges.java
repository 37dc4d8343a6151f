package io.github.dilnytsia.optimize;

import java.util.Arrays;

/**
 * Improves an assignment inside a region of agents: again and again the tasks of a few neighbours are shared out anew.
 *
 * <p>A large neighbourhood search after Shaw (1998), CP98. Costs are disturbed by a noise that fades (the noising method
 * of Charon and Hudry 1993, Operations Research Letters 14), at the end only so much that assignments of equal cost are
 * exchanged for each other. Regions have no agent in common, so several may be improved at once. Not thread-safe.
 */
final class Exchanges implements Runnable {

  private static final int MOST_TASKS = 200;
  private static final int DRAWS = 20;

  private final Component component;
  private final Neighbours neighbours;
  private final Pool<Redistribution> pool;
  private final StopSignal signal;
  private final int[] chosen;
  private final TasksOfAgents tasksOf;
  private final int[] regionOf;

  private int region;
  private int[] agents = new int[0];
  private int[] strays = new int[0];
  private int strayCount;
  private int tries;
  private int agentsWanted;
  private double noise;
  private SplitMix64 random = new SplitMix64(0);

  Exchanges(
      Component component,
      Neighbours neighbours,
      Pool<Redistribution> pool,
      TasksOfAgents tasksOf,
      int[] chosen,
      int[] regionOf,
      StopSignal signal) {
    this.component = component;
    this.neighbours = neighbours;
    this.pool = pool;
    this.tasksOf = tasksOf;
    this.chosen = chosen;
    this.regionOf = regionOf;
    this.signal = signal;
  }

  /** What to do next: a region with its agents and the unassigned tasks that are tried there. */
  void prepare(
      int region,
      int[] agents,
      int[] strays,
      int tries,
      int agentsWanted,
      double noise,
      long seed) {
    this.region = region;
    this.agents = agents;
    this.strays = strays;
    this.strayCount = strays.length;
    this.tries = tries;
    this.agentsWanted = agentsWanted;
    this.noise = noise;
    random = new SplitMix64(seed);
  }

  @Override
  public void run() {
    Redistribution redistribution = pool.take();
    try {
      improve(redistribution);
    } finally {
      pool.giveBack(redistribution);
    }
  }

  private void improve(Redistribution redistribution) {
    for (int n = 0; n < tries && !signal.isStopped(); n++) {
      gather(redistribution);
      double least = 0.4 / Math.max(1, redistribution.taskCount);
      if (redistribution.search(chosen, 0, Math.max(noise, least), random)) {
        apply(redistribution);
      }
    }
  }

  private void gather(Redistribution redistribution) {
    redistribution.clear();
    int first = agents[random.nextInt(agents.length)];
    if (strayCount > 0 && random.nextInt(3) == 0) {
      int stray = strays[random.nextInt(strayCount)];
      int candidates = component.firsts[stray + 1] - component.firsts[stray];
      int agent = component.agentOf[component.firsts[stray] + random.nextInt(candidates)];
      if (chosen[stray] < 0 && regionOf[agent] == region) {
        redistribution.addTask(stray);
        first = agent;
      }
    }
    redistribution.addAgent(first);
    int tasks = tasksOf.count(first);
    int wanted = random.nextInt(2) == 0 ? agentsWanted : 2 + random.nextInt(agentsWanted - 1);
    for (int draw = 0; draw < DRAWS && redistribution.agentCount < wanted; draw++) {
      int from = redistribution.agents[random.nextInt(redistribution.agentCount)];
      int next = neighbours.draw(from, random);
      boolean isNew = next >= 0 && regionOf[next] == region && !redistribution.has(next);
      if (isNew && (redistribution.agentCount < 2 || tasks + tasksOf.count(next) <= MOST_TASKS)) {
        redistribution.addAgent(next);
        tasks += tasksOf.count(next);
      }
    }
    for (int i = 0; i < redistribution.agentCount; i++) {
      tasksOf.addAll(redistribution.agents[i], redistribution);
    }
  }

  private void apply(Redistribution redistribution) {
    for (int i = 0; i < redistribution.agentCount; i++) {
      tasksOf.clear(redistribution.agents[i]);
    }
    for (int n = 0; n < redistribution.taskCount; n++) {
      int task = redistribution.tasks[n];
      boolean wasStray = chosen[task] < 0;
      chosen[task] = redistribution.found(n);
      if (chosen[task] >= 0) {
        tasksOf.add(component.agentOf[chosen[task]], task);
      } else if (!wasStray) {
        addStray(task);
      }
    }
  }

  private void addStray(int task) {
    for (int s = 0; s < strayCount; s++) {
      if (strays[s] == task) {
        return;
      }
    }
    if (strayCount == strays.length) {
      strays = Arrays.copyOf(strays, 2 * strayCount + 4);
    }
    strays[strayCount++] = task;
  }
}
