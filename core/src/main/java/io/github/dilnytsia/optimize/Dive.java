package io.github.dilnytsia.optimize;

import java.util.Arrays;

/**
 * Shares the tasks of a dozen agents or more out anew, one agent after the other.
 *
 * <p>At prices of load fitted to the agents that are left, one of them, drawn at random, takes for good the bundle that
 * raises the bound least: a task costs what it is dearer there than elsewhere, a task left what it is cheaper there, and
 * unused capacity its price. Prices are then fitted anew, until few agents are left, whose tasks a {@link Redistribution}
 * shares out. Where every agent's load has to fit its capacity closely, bundles chosen so lose little of the bound,
 * although the whole is far too large for lists.
 *
 * <p>A diving heuristic (Sadykov, Vanderbeck, Pessoa, Tahiri and Uchoa 2019, INFORMS Journal on Computing 31) used as a
 * neighbourhood. For one resource. Not thread-safe; keeps its memory from call to call.
 */
final class Dive extends Neighbourhood {

  static final int MOST_AGENTS = 32;

  /** So many agents are left to the redistribution. */
  static final int LAST = 5;

  /** A task may go to so many of the agents, its cheapest at the prices of the whole component. */
  private static final int WIDTH = 8;

  private static final int FEWEST_CANDIDATES = 10;
  private static final int FIRST_STEPS = 30;
  private static final int STEPS = 15;

  /** Tasks of a bundle that are decided together; those whose place is clearer are decided by themselves. */
  private static final int CORE = 40;

  /** Loads are counted in units of which a capacity has no more. */
  private static final int MOST_UNITS = 4096;

  private final Component component;
  private final Curves curves;
  private final Mixture mixture;
  private final Redistribution last;
  private final Filling filling = new Filling();
  private final double lackingPrice;

  /** By agent of the component: its place here, or -1. */
  private final int[] placeOf;

  private final boolean[] open = new boolean[MOST_AGENTS];
  private int openCount;
  private final double[] payments = new double[MOST_AGENTS];
  private final double[] tried = new double[MOST_AGENTS];
  private final double[] demands = new double[MOST_AGENTS];

  /** The tasks not yet in a bundle, by place. */
  private int[] free = new int[64];

  private int freeCount;

  /** By task: the candidate found, or -1. */
  private int[] found = new int[64];

  /** By task and option: the agent's place or -1, the candidate or -1, cost with noise, use. */
  private int[] optionCounts = new int[64];

  private int[] places = new int[64 * WIDTH];
  private int[] candidates = new int[64 * WIDTH];
  private double[] costs = new double[64 * WIDTH];
  private double[] uses = new double[64 * WIDTH];

  /** By free task: its option at the agent that is being filled, or -1, and what it gains there. */
  private int[] own = new int[64];

  private double[] gains = new double[64];
  private final int[] core = new int[CORE];

  Dive(
      Component component,
      Curves curves,
      Mixture mixture,
      Redistribution last,
      double lackingPrice) {
    super(MOST_AGENTS);
    this.component = component;
    this.curves = curves;
    this.mixture = mixture;
    this.last = last;
    this.lackingPrice = lackingPrice;
    placeOf = new int[component.agents];
    Arrays.fill(placeOf, -1);
  }

  /**
   * Whether dives are of use: loads have to fit hard capacities, and a knapsack is of one resource. Where a task has few
   * candidates, an agent has few neighbours, and redistributions reach them.
   */
  static boolean suits(Component component) {
    boolean isSuited = component.resources == 1
        && component.agents > LAST
        && component.costs.length >= (long) FEWEST_CANDIDATES * component.tasks;
    for (boolean hard : component.hard) {
      isSuited &= hard;
    }
    return isSuited;
  }

  @Override
  void clear() {
    for (int i = 0; i < agentCount; i++) {
      placeOf[agents[i]] = -1;
    }
    super.clear();
  }

  @Override
  void addAgent(int agent) {
    placeOf[agent] = agentCount;
    super.addAgent(agent);
  }

  @Override
  boolean has(int agent) {
    return placeOf[agent] >= 0;
  }

  @Override
  void grow(int room) {
    free = Arrays.copyOf(free, room);
    found = Arrays.copyOf(found, room);
    optionCounts = Arrays.copyOf(optionCounts, room);
    own = Arrays.copyOf(own, room);
    gains = Arrays.copyOf(gains, room);
    places = Arrays.copyOf(places, room * WIDTH);
    candidates = Arrays.copyOf(candidates, room * WIDTH);
    costs = Arrays.copyOf(costs, room * WIDTH);
    uses = Arrays.copyOf(uses, room * WIDTH);
  }

  @Override
  boolean search(int[] chosen, double noise, SplitMix64 random) {
    double most = gather(chosen, noise, random);
    double settled = 0;
    double bound = fit(most, FIRST_STEPS);
    while (openCount > LAST && settled + bound <= most) {
      int place = random.nextInt(agentCount);
      while (!open[place]) {
        place = (place + 1) % agentCount;
      }
      settled += settle(place);
      bound = fit(most - settled, STEPS);
    }
    return settled + bound <= most && finish(chosen, most - settled, noise, random);
  }

  @Override
  int found(int place) {
    return found[place];
  }

  private double price(int task) {
    return component.mustAssign[task] ? lackingPrice : component.prices[task];
  }

  /** Fills in all options; returns what an equally cheap assignment may cost with its noise. */
  private double gather(int[] chosen, double noise, SplitMix64 random) {
    double cost = 0;
    Arrays.fill(demands, 0);
    for (int i = 0; i < agentCount; i++) {
      open[i] = true;
      payments[i] = mixture.payment(agents[i]);
    }
    openCount = agentCount;
    freeCount = taskCount;
    for (int n = 0; n < taskCount; n++) {
      int task = tasks[n];
      int now = chosen[task];
      free[n] = n;
      cost += now >= 0 ? component.costs[now] : price(task);
      if (now >= 0) {
        demands[placeOf[component.agentOf[now]]] += mixture.use(now);
      }
      optionCounts[n] = 0;
      for (int c = component.firsts[task]; c < component.firsts[task + 1]; c++) {
        int place = placeOf[component.agentOf[c]];
        if (place >= 0) {
          addOption(n, place, c, component.costs[c] + noise * random.nextDouble());
        }
      }
      if (!component.mustAssign[task] || now < 0) {
        addOption(n, -1, -1, price(task) + noise * random.nextDouble());
      }
    }
    for (int i = 0; i < agentCount; i++) {
      cost += curves.at(agents[i], Math.min(demands[i], Math.max(1, curves.end(agents[i]))));
    }
    return cost + 0.5 * noise * taskCount;
  }

  /** Keeps a task's cheapest options, in ascending order. */
  private void addOption(int n, int place, int candidate, double cost) {
    double use = candidate < 0 ? 0 : mixture.use(candidate);
    double value = place < 0 ? cost : cost + payments[place] * use;
    int first = n * WIDTH;
    int at = first + Math.min(optionCounts[n], WIDTH - 1);
    if (optionCounts[n] == WIDTH && value(at) <= value) {
      return;
    }
    while (at > first && value(at - 1) > value) {
      move(at - 1, at);
      at--;
    }
    places[at] = place;
    candidates[at] = candidate;
    costs[at] = cost;
    uses[at] = use;
    optionCounts[n] = Math.min(WIDTH, optionCounts[n] + 1);
  }

  private void move(int from, int to) {
    places[to] = places[from];
    candidates[to] = candidates[from];
    costs[to] = costs[from];
    uses[to] = uses[from];
  }

  private double value(int option) {
    int place = places[option];
    return place < 0 ? costs[option] : costs[option] + payments[place] * uses[option];
  }

  /** Fits the prices of what is left by subgradient steps (Polyak's, towards the cost to come to); returns the bound. */
  private double fit(double target, int steps) {
    double best = Double.NEGATIVE_INFINITY;
    for (int step = 0; step < steps; step++) {
      double bound = evaluate();
      if (bound > best) {
        best = bound;
        System.arraycopy(payments, 0, tried, 0, agentCount);
      }
      double norm = 0;
      for (int i = 0; i < agentCount; i++) {
        if (!open[i] || (demands[i] < 0 && payments[i] <= 0)) {
          demands[i] = 0;
        }
        norm += demands[i] * demands[i];
      }
      if (norm == 0 || bound >= target) {
        break;
      }
      double length = 0.7 * (target - bound) / norm;
      for (int i = 0; i < agentCount; i++) {
        payments[i] = Math.max(0, payments[i] + length * demands[i]);
      }
    }
    System.arraycopy(tried, 0, payments, 0, agentCount);
    return best;
  }

  private double evaluate() {
    double bound = 0;
    for (int i = 0; i < agentCount; i++) {
      if (open[i]) {
        double dip = curves.dip(agents[i], payments[i]);
        demands[i] = -dip;
        bound += curves.at(agents[i], dip) - payments[i] * dip;
      }
    }
    for (int f = 0; f < freeCount; f++) {
      int n = free[f];
      int least = n * WIDTH;
      double leastValue = value(least);
      for (int at = least + 1; at < n * WIDTH + optionCounts[n]; at++) {
        double value = value(at);
        if (value < leastValue) {
          leastValue = value;
          least = at;
        }
      }
      bound += leastValue;
      if (places[least] >= 0) {
        demands[places[least]] += uses[least];
      }
    }
    return bound;
  }

  /** Gives an agent its bundle; returns what that costs, infinite if there is none. */
  private double settle(int place) {
    int agent = agents[place];
    long unit = 1 + component.capacities[agent] / MOST_UNITS;
    int coreCount = 0;
    long room = component.capacities[agent] / unit;
    for (int f = 0; f < freeCount; f++) {
      if (gain(f, place)) {
        int at = Math.min(coreCount, CORE - 1);
        int out = coreCount == CORE ? core[at] : -1;
        if (out >= 0 && Math.abs(gains[out]) <= Math.abs(gains[f])) {
          out = f;
        } else {
          while (at > 0 && Math.abs(gains[core[at - 1]]) > Math.abs(gains[f])) {
            core[at] = core[at - 1];
            at--;
          }
          core[at] = f;
          coreCount = Math.min(CORE, coreCount + 1);
        }
        if (out >= 0 && gains[out] > 0) {
          room -= units(out, unit);
        } else if (out >= 0) {
          own[out] = -1;
        }
      }
    }
    if (room < 0) {
      return Double.POSITIVE_INFINITY;
    }
    filling.begin((int) room);
    for (int b = 0; b < coreCount; b++) {
      double gain = gains[core[b]];
      filling.add(units(core[b], unit), Math.max(0, -gain), Math.max(0, gain));
    }
    int load = bestLoad(place, (int) room, component.capacities[agent] / unit);
    for (int b = 0; b < coreCount; b++) {
      if (load < 0 || !filling.isTaken(load, b)) {
        own[core[b]] = -1;
      }
    }
    return load < 0 ? Double.POSITIVE_INFINITY : take(place);
  }

  /** Finds a free task's option at an agent and what is gained by it; whether there is one. */
  private boolean gain(int f, int place) {
    int n = free[f];
    double other = Double.POSITIVE_INFINITY;
    double here = 0;
    own[f] = -1;
    for (int at = n * WIDTH; at < n * WIDTH + optionCounts[n]; at++) {
      if (places[at] == place) {
        own[f] = at;
        here = value(at);
      } else {
        other = Math.min(other, value(at));
      }
    }
    gains[f] = other - here;
    return own[f] >= 0;
  }

  private long units(int f, long unit) {
    return (component.uses[candidates[own[f]]] + unit - 1) / unit;
  }

  private int bestLoad(int place, int room, long capacity) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int load = 0; load <= room; load++) {
      double index = capacity == 0 ? 0 : (capacity - room + load) / (double) capacity;
      double cost = filling.cost(load) + curves.at(agents[place], index) - payments[place] * index;
      if (cost < least) {
        least = cost;
        best = load;
      }
    }
    return best;
  }

  /** Lets an agent go with the tasks marked as its own; all others lose it as an option. */
  private double take(int place) {
    double cost = 0;
    double index = 0;
    int kept = 0;
    for (int f = 0; f < freeCount; f++) {
      int n = free[f];
      if (own[f] >= 0) {
        found[n] = candidates[own[f]];
        cost += costs[own[f]];
        index += uses[own[f]];
      } else {
        if (!drop(n, place)) {
          return Double.POSITIVE_INFINITY;
        }
        free[kept++] = n;
      }
    }
    freeCount = kept;
    open[place] = false;
    openCount--;
    return cost + curves.at(agents[place], index);
  }

  private boolean drop(int n, int place) {
    int end = n * WIDTH + optionCounts[n];
    for (int at = n * WIDTH; at < end; at++) {
      if (places[at] == place) {
        move(end - 1, at);
        optionCounts[n]--;
        break;
      }
    }
    return optionCounts[n] > 0;
  }

  private boolean finish(int[] chosen, double most, double noise, SplitMix64 random) {
    last.clear();
    for (int i = 0; i < agentCount; i++) {
      if (open[i]) {
        tried[last.agentCount] = payments[i];
        last.addAgent(agents[i]);
      }
    }
    for (int f = 0; f < freeCount; f++) {
      last.addTask(tasks[free[f]]);
    }
    if (!last.complete(chosen, tried, most, noise, random)) {
      return false;
    }
    for (int f = 0; f < freeCount; f++) {
      found[free[f]] = last.found(f);
    }
    return true;
  }
}
