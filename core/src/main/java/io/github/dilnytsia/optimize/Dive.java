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

  private static final int FEWEST_CANDIDATES = 10;

  /** A component is sparse if fewer than one in so many pairs of a task and an agent are candidates. */
  private static final int SPARSE = 4;

  private static final int FIRST_STEPS = 20;
  private static final int STEPS = 8;

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

  /** By agent: its load index now. */
  private final double[] loads = new double[MOST_AGENTS];

  private final Offers offers;
  private final double[] firstPayments = new double[Redistribution.MOST_AGENTS];

  /** By task: the candidate found, or -1. */
  private int[] found = new int[64];

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
    offers = new Offers(curves, agents);
    placeOf = new int[component.agents];
    Arrays.fill(placeOf, -1);
  }

  /**
   * Whether dives are of use: loads have to fit hard capacities, and a knapsack is of one resource. Where tasks have
   * few of the agents as candidates, an agent has few neighbours, and redistributions reach them.
   */
  static boolean suits(Component component) {
    boolean isSuited = component.resources == 1
        && component.agents > LAST
        && component.costs.length >= (long) FEWEST_CANDIDATES * component.tasks
        && component.costs.length >= (long) component.tasks * component.agents / SPARSE;
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
    offers.grow(room);
    found = Arrays.copyOf(found, room);
    own = Arrays.copyOf(own, room);
    gains = Arrays.copyOf(gains, room);
  }

  @Override
  boolean search(int[] chosen, double noise, SplitMix64 random) {
    double most = gather(chosen, noise, random);
    double settled = 0;
    double bound = offers.fit(most, FIRST_STEPS);
    while (offers.openCount > LAST && settled + bound <= most) {
      int place = random.nextInt(agentCount);
      while (!offers.open[place]) {
        place = (place + 1) % agentCount;
      }
      settled += settle(place);
      bound = offers.fit(most - settled, STEPS);
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
    Arrays.fill(loads, 0);
    offers.begin(agentCount, taskCount, mixture);
    for (int n = 0; n < taskCount; n++) {
      int task = tasks[n];
      int now = chosen[task];
      cost += now >= 0 ? component.costs[now] : price(task);
      if (now >= 0) {
        loads[placeOf[component.agentOf[now]]] += mixture.use(now);
      }
      for (int c = component.firsts[task]; c < component.firsts[task + 1]; c++) {
        int place = placeOf[component.agentOf[c]];
        if (place >= 0) {
          double disturbed = component.costs[c] + noise * random.nextDouble();
          offers.add(n, place, c, disturbed, mixture.use(c));
        }
      }
      if (!component.mustAssign[task] || now < 0) {
        offers.add(n, -1, -1, price(task) + noise * random.nextDouble(), 0);
      }
    }
    for (int i = 0; i < agentCount; i++) {
      cost += curves.at(agents[i], Math.min(loads[i], Math.max(1, curves.end(agents[i]))));
    }
    return cost + 0.5 * noise * taskCount;
  }

  /** Gives an agent its bundle; returns what that offers.costs, infinite if there is none. */
  private double settle(int place) {
    int agent = agents[place];
    long unit = 1 + component.capacities[agent] / MOST_UNITS;
    int coreCount = 0;
    long room = component.capacities[agent] / unit;
    for (int f = 0; f < offers.freeCount; f++) {
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
    int n = offers.free[f];
    double other = Double.POSITIVE_INFINITY;
    double here = 0;
    own[f] = -1;
    for (int at = n * Offers.WIDTH; at < n * Offers.WIDTH + offers.optionCounts[n]; at++) {
      if (offers.places[at] == place) {
        own[f] = at;
        here = offers.value(at);
      } else {
        other = Math.min(other, offers.value(at));
      }
    }
    gains[f] = other - here;
    return own[f] >= 0;
  }

  private long units(int f, long unit) {
    return (component.uses[offers.candidates[own[f]]] + unit - 1) / unit;
  }

  private int bestLoad(int place, int room, long capacity) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int load = 0; load <= room; load++) {
      double index = capacity == 0 ? 0 : (capacity - room + load) / (double) capacity;
      double cost =
          filling.cost(load) + curves.at(agents[place], index) - offers.payments[place] * index;
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
    for (int f = 0; f < offers.freeCount; f++) {
      int n = offers.free[f];
      if (own[f] >= 0) {
        found[n] = offers.candidates[own[f]];
        cost += offers.costs[own[f]];
        index += offers.uses[own[f]];
      } else {
        if (!offers.drop(n, place)) {
          return Double.POSITIVE_INFINITY;
        }
        offers.free[kept++] = n;
      }
    }
    offers.freeCount = kept;
    offers.open[place] = false;
    offers.openCount--;
    return cost + curves.at(agents[place], index);
  }

  private boolean finish(int[] chosen, double most, double noise, SplitMix64 random) {
    last.clear();
    for (int i = 0; i < agentCount; i++) {
      if (offers.open[i]) {
        firstPayments[last.agentCount] = offers.payments[i];
        last.addAgent(agents[i]);
      }
    }
    for (int f = 0; f < offers.freeCount; f++) {
      last.addTask(tasks[offers.free[f]]);
    }
    if (!last.complete(chosen, firstPayments, most, noise, random)) {
      return false;
    }
    for (int f = 0; f < offers.freeCount; f++) {
      found[offers.free[f]] = last.found(f);
    }
    return true;
  }
}
