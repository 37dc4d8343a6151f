package io.github.dilnytsia.optimize;

import java.util.Arrays;

/**
 * Shares the tasks of a few agents out anew among them, as cheaply as can be.
 *
 * <p>At prices of load, fitted to these agents, every task has a cheapest option, and the rest of its options are dearer
 * by known amounts; loads that do not fit their agent's curve cost something too. So an assignment better than the
 * present one consists of few and small deviations from the cheapest options. They are enumerated for one half of the
 * tasks and for the other, and pairs are looked up whose loads complete each other (meeting in the middle, Horowitz and
 * Sahni 1974, J. ACM 21): the square root of what a tree search would look at. Lists that grow too long keep the smallest
 * deviations. Not thread-safe; keeps its memory from call to call.
 */
final class Redistribution extends Neighbourhood {

  static final int MOST_AGENTS = 7;

  private static final int PRICE_STEPS = 40;

  /** A surplus of this share of a capacity or less is rounding; a step along it would lead the prices astray. */
  private static final double BALANCED = 1e-6;

  private static final int MOST_FREE = 2 * PartialLists.MOST_TASKS;

  private final Component component;
  private final Curves curves;
  private final Mixture mixture;

  /** By place of an agent: what it is paid for a whole load index, its dip there, and cost less payment at the dip. */
  final double[] payments = new double[MOST_AGENTS];

  final double[] leasts = new double[MOST_AGENTS];
  private final double[] tried = new double[MOST_AGENTS];
  private final double[] demands = new double[MOST_AGENTS];

  /** By task and option: its agent's place or -1, its candidate or -1, and how much dearer than the cheapest it is. */
  private int[] optionCounts = new int[64];

  private int[] places = new int[64 * 8];
  private int[] candidates = new int[64 * 8];
  private double[] excesses = new double[64 * 8];
  private int[] order = new int[64];
  private double[] noises = new double[64 * 8];

  /** By task and option: cost with its noise, and mixed use. */
  private double[] costs = new double[64 * 8];

  private double[] uses = new double[64 * 8];

  private final PartialLists lists;
  private final double lackingPrice;

  Redistribution(
      Component component, Curves curves, Mixture mixture, int listLimit, double lackingPrice) {
    this(component, curves, mixture, listLimit, lackingPrice, 1);
  }

  /** Looks at so many times as many pairs of halves before it gives up. */
  Redistribution(
      Component component,
      Curves curves,
      Mixture mixture,
      int listLimit,
      double lackingPrice,
      int patience) {
    super(MOST_AGENTS);
    this.component = component;
    this.curves = curves;
    this.mixture = mixture;
    this.lackingPrice = lackingPrice;
    lists = new PartialLists(component, curves, mixture, listLimit, patience);
  }

  @Override
  void grow(int room) {
    optionCounts = Arrays.copyOf(optionCounts, room);
    places = Arrays.copyOf(places, 8 * room);
    candidates = Arrays.copyOf(candidates, 8 * room);
    excesses = Arrays.copyOf(excesses, 8 * room);
    noises = Arrays.copyOf(noises, 8 * room);
    costs = Arrays.copyOf(costs, 8 * room);
    uses = Arrays.copyOf(uses, 8 * room);
    order = Arrays.copyOf(order, room);
  }

  @Override
  boolean search(int[] chosen, double noise, SplitMix64 random) {
    return search(chosen, 0, noise, random);
  }

  /**
   * Looks for an assignment of the tasks that is cheaper than the present one by at least so much; what it finds is
   * read with {@link #found}. With a negative improvement a dearer one will do as well.
   */
  boolean search(int[] chosen, double improvement, double noise, SplitMix64 random) {
    disturb(noise, random);
    double now = gather(chosen);
    for (int i = 0; i < agentCount; i++) {
      payments[i] = mixture.payment(agents[i]);
    }
    return search(now, now - improvement);
  }

  /**
   * Looks for an assignment of tasks that may stand elsewhere now, at no more than so much; what the agents are paid at
   * first is given.
   */
  boolean complete(
      int[] chosen, double[] firstPayments, double most, double noise, SplitMix64 random) {
    disturb(noise, random);
    gather(chosen);
    System.arraycopy(firstPayments, 0, payments, 0, agentCount);
    return search(most, most);
  }

  private void disturb(double noise, SplitMix64 random) {
    for (int q = 0; q < 8 * taskCount; q++) {
      noises[q] = noise == 0 ? 0 : noise * (random.nextInt(1 << 20) / 1048576.0);
    }
  }

  private boolean search(double now, double most) {
    double bound = fitPrices(now);
    double budget = most - bound;
    if (budget < 0) {
      return false;
    }
    int free = sortOptions(budget);
    lists.begin(agents, agentCount, payments, leasts);
    for (int n = taskCount - 1; n >= 0; n--) {
      int at = order[n];
      // The tasks with the largest regrets come last; beyond what lists can hold they stay put.
      boolean isFree = optionCounts[at] > 1 && n < Math.min(free, MOST_FREE);
      lists.add(at, isFree ? optionCounts[at] : 1, places, candidates, excesses);
    }
    return lists.search(budget);
  }

  @Override
  int found(int place) {
    return candidates[8 * place + lists.optionOf(place)];
  }

  private double gather(int[] chosen) {
    double cost = 0;
    for (int n = 0; n < taskCount; n++) {
      int task = tasks[n];
      cost += chosen[task] >= 0 ? component.costs[chosen[task]] : price(task);
      int options = 0;
      for (int i = 0; i < agentCount; i++) {
        int candidate = component.candidate(task, agents[i]);
        if (candidate >= 0) {
          places[8 * n + options] = i;
          costs[8 * n + options] = component.costs[candidate] + noises[8 * n + options];
          uses[8 * n + options] = mixture.use(candidate);
          if (candidate == chosen[task]) {
            cost += noises[8 * n + options];
          }
          candidates[8 * n + options++] = candidate;
        }
      }
      if (!component.mustAssign[task] || chosen[task] < 0) {
        places[8 * n + options] = -1;
        costs[8 * n + options] = price(task) + noises[8 * n + options];
        if (chosen[task] < 0) {
          cost += noises[8 * n + options];
        }
        candidates[8 * n + options++] = -1;
      }
      optionCounts[n] = options;
    }
    for (int i = 0; i < agentCount; i++) {
      cost += loadCost(chosen, i);
    }
    return cost;
  }

  private double price(int task) {
    return component.mustAssign[task] ? lackingPrice : component.prices[task];
  }

  private double loadCost(int[] chosen, int place) {
    double index = 0;
    for (int r = 0; r < component.resources; r++) {
      double load = 0;
      for (int n = 0; n < taskCount; n++) {
        int candidate = chosen[tasks[n]];
        if (candidate >= 0 && component.agentOf[candidate] == agents[place]) {
          load += component.uses[candidate * component.resources + r];
        }
      }
      index = Math.max(index, load * mixture.inverse(agents[place], r));
    }
    return curves.at(agents[place], Math.min(index, Math.max(1, curves.end(agents[place]))));
  }

  private double option(int at) {
    int place = places[at];
    return place < 0 ? costs[at] : costs[at] + payments[place] * uses[at];
  }

  /** Raises the bound by a few subgradient steps on the prices (Polyak's step towards the present cost). */
  private double fitPrices(double now) {
    double best = Double.NEGATIVE_INFINITY;
    for (int step = 0; step < PRICE_STEPS; step++) {
      double value = 0;
      for (int i = 0; i < agentCount; i++) {
        double dip = curves.dip(agents[i], payments[i]);
        demands[i] = -dip;
        value += curves.at(agents[i], dip) - payments[i] * dip;
      }
      for (int n = 0; n < taskCount; n++) {
        int least = 8 * n;
        double leastValue = option(least);
        for (int at = least + 1; at < 8 * n + optionCounts[n]; at++) {
          double v = option(at);
          if (v < leastValue) {
            leastValue = v;
            least = at;
          }
        }
        value += leastValue;
        if (places[least] >= 0) {
          demands[places[least]] += uses[least];
        }
      }
      if (value > best) {
        best = value;
        System.arraycopy(payments, 0, tried, 0, agentCount);
      }
      double norm = 0;
      for (int i = 0; i < agentCount; i++) {
        if (demands[i] < 0 && payments[i] <= 0) {
          demands[i] = 0;
        }
        norm += demands[i] * demands[i];
      }
      if (norm <= BALANCED * BALANCED || value >= now) {
        break;
      }
      double length = 0.7 * (now - value) / norm;
      for (int i = 0; i < agentCount; i++) {
        payments[i] = Math.max(0, payments[i] + length * demands[i]);
      }
    }
    System.arraycopy(tried, 0, payments, 0, agentCount);
    for (int i = 0; i < agentCount; i++) {
      double dip = curves.dip(agents[i], payments[i]);
      leasts[i] = curves.at(agents[i], dip) - payments[i] * dip;
    }
    return best;
  }

  /** Sorts each task's options and drops those beyond the budget; orders tasks by regret; says how many are free. */
  private int sortOptions(double budget) {
    int free = 0;
    for (int n = 0; n < taskCount; n++) {
      int first = 8 * n;
      int count = optionCounts[n];
      for (int o = 0; o < count; o++) {
        double value = option(first + o);
        double cost = costs[first + o];
        double use = uses[first + o];
        int place = places[first + o];
        int candidate = candidates[first + o];
        int at = first + o - 1;
        while (at >= first && excesses[at] > value) {
          excesses[at + 1] = excesses[at];
          places[at + 1] = places[at];
          candidates[at + 1] = candidates[at];
          costs[at + 1] = costs[at];
          uses[at + 1] = uses[at];
          at--;
        }
        excesses[at + 1] = value;
        places[at + 1] = place;
        candidates[at + 1] = candidate;
        costs[at + 1] = cost;
        uses[at + 1] = use;
      }
      double least = excesses[first];
      for (int o = 0; o < count; o++) {
        excesses[first + o] -= least;
      }
      while (count > 1 && excesses[first + count - 1] > budget) {
        count--;
      }
      optionCounts[n] = count;
      free += count > 1 ? 1 : 0;
      int at = n - 1;
      while (at >= 0 && regret(order[at]) > regret(n)) {
        order[at + 1] = order[at];
        at--;
      }
      order[at + 1] = n;
    }
    return free;
  }

  private double regret(int n) {
    return optionCounts[n] > 1 ? excesses[8 * n + 1] : Double.POSITIVE_INFINITY;
  }
}
