package io.github.dilnytsia.optimize;

import java.util.Arrays;
import java.util.Optional;

/**
 * Improves an assignment inside a region of agents: again and again the tasks of a few neighbours are shared out anew.
 *
 * <p>A large neighbourhood search after Shaw (1998), CP98. Costs are disturbed by a noise that fades (the noising method
 * of Charon and Hudry 1993, Operations Research Letters 14), at the end only so much that assignments of equal cost are
 * exchanged for each other. Regions have no agent in common, so several may be improved at once. Not thread-safe.
 */
final class Exchanges implements Runnable {

  private static final int MOST_TASKS = 200;
  private static final int MOST_TASKS_OF_DIVES = 500;
  private static final int DRAWS = 20;
  private static final int DRAWS_OF_DIVES = 80;

  /** What one job works with. */
  static final class Tools {
    private final Redistribution redistribution;
    private final Optional<Dive> dive;

    Tools(Redistribution redistribution, Optional<Dive> dive) {
      this.redistribution = redistribution;
      this.dive = dive;
    }
  }

  private final Component component;
  private final Neighbours neighbours;
  private final Pool<Tools> pool;
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
      Pool<Tools> pool,
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

  /** Begins anew with another assignment. */
  void restart(int[] assignment) {
    System.arraycopy(assignment, 0, chosen, 0, chosen.length);
    tasksOf.fill(component, chosen);
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
    Tools tools = pool.take();
    try {
      improve(tools);
    } finally {
      pool.giveBack(tools);
    }
  }

  private void improve(Tools tools) {
    for (int n = 0; n < tries && !signal.isStopped(); n++) {
      Neighbourhood neighbourhood = gather(tools);
      double least = 0.4 / Math.max(1, neighbourhood.taskCount);
      if (neighbourhood.search(chosen, Math.max(noise, least), random)) {
        apply(neighbourhood);
      }
    }
  }

  private Neighbourhood gather(Tools tools) {
    int first = agents[random.nextInt(agents.length)];
    int stray = -1;
    if (strayCount > 0 && random.nextInt(3) == 0) {
      int drawn = strays[random.nextInt(strayCount)];
      int candidates = component.firsts[drawn + 1] - component.firsts[drawn];
      int agent = component.agentOf[component.firsts[drawn] + random.nextInt(candidates)];
      if (chosen[drawn] < 0 && regionOf[agent] == region) {
        stray = drawn;
        first = agent;
      }
    }
    int wanted = random.nextInt(2) == 0 ? agentsWanted : 2 + random.nextInt(agentsWanted - 1);
    boolean isDive = wanted > Dive.LAST && tools.dive.isPresent();
    Neighbourhood neighbourhood = isDive ? tools.dive.get() : tools.redistribution;
    neighbourhood.clear();
    if (stray >= 0) {
      neighbourhood.addTask(stray);
    }
    addAgents(neighbourhood, first, wanted, isDive);
    for (int i = 0; i < neighbourhood.agentCount; i++) {
      tasksOf.addAll(neighbourhood.agents[i], neighbourhood);
    }
    return neighbourhood;
  }

  private void addAgents(Neighbourhood neighbourhood, int first, int wanted, boolean isDive) {
    int draws = isDive ? DRAWS_OF_DIVES : DRAWS;
    int most = isDive ? MOST_TASKS_OF_DIVES : MOST_TASKS;
    neighbourhood.addAgent(first);
    int tasks = tasksOf.count(first);
    for (int draw = 0; draw < draws && neighbourhood.agentCount < wanted; draw++) {
      int from = neighbourhood.agents[random.nextInt(neighbourhood.agentCount)];
      int next = neighbours.draw(from, random);
      boolean isNew = next >= 0 && regionOf[next] == region && !neighbourhood.has(next);
      if (isNew && (neighbourhood.agentCount < 2 || tasks + tasksOf.count(next) <= most)) {
        neighbourhood.addAgent(next);
        tasks += tasksOf.count(next);
      }
    }
  }

  private void apply(Neighbourhood neighbourhood) {
    for (int i = 0; i < neighbourhood.agentCount; i++) {
      tasksOf.clear(neighbourhood.agents[i]);
    }
    for (int n = 0; n < neighbourhood.taskCount; n++) {
      int task = neighbourhood.tasks[n];
      boolean wasStray = chosen[task] < 0;
      chosen[task] = neighbourhood.found(n);
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
