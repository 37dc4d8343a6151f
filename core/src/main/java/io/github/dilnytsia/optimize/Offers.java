package io.github.dilnytsia.optimize;

import java.util.Arrays;

/**
 * What each task of a neighbourhood may choose from, and prices of load fitted to the agents and tasks that are not yet
 * decided. Tasks and agents are numbered by their place in the neighbourhood. Not thread-safe; keeps its memory.
 */
final class Offers {

  /** A task may go to so many of the agents, its cheapest at the prices of the whole component. */
  static final int WIDTH = 6;

  private final Curves curves;
  private final int[] agents;

  /** By agent: whether it is not yet decided, and what it is paid for a whole load index. */
  final boolean[] open;

  final double[] payments;
  int openCount;

  /** The tasks not yet decided. */
  int[] free = new int[64];

  int freeCount;

  /** By task: how many options it has; by task and option: agent or -1, candidate or -1, cost with its noise, use. */
  int[] optionCounts = new int[64];

  int[] places = new int[64 * WIDTH];
  int[] candidates = new int[64 * WIDTH];
  double[] costs = new double[64 * WIDTH];
  double[] uses = new double[64 * WIDTH];

  private final double[] best;
  private final double[] demands;

  Offers(Curves curves, int[] agents) {
    this.curves = curves;
    this.agents = agents;
    open = new boolean[agents.length];
    payments = new double[agents.length];
    best = new double[agents.length];
    demands = new double[agents.length];
  }

  /** Makes room for so many tasks. */
  void grow(int room) {
    free = Arrays.copyOf(free, room);
    optionCounts = Arrays.copyOf(optionCounts, room);
    places = Arrays.copyOf(places, room * WIDTH);
    candidates = Arrays.copyOf(candidates, room * WIDTH);
    costs = Arrays.copyOf(costs, room * WIDTH);
    uses = Arrays.copyOf(uses, room * WIDTH);
  }

  /** Begins with so many agents, paid by what is known of the whole, and tasks without options. */
  void begin(int agentCount, int taskCount, Mixture mixture) {
    openCount = agentCount;
    freeCount = taskCount;
    for (int i = 0; i < agents.length; i++) {
      open[i] = i < agentCount;
      payments[i] = i < agentCount ? mixture.payment(agents[i]) : 0;
    }
    for (int n = 0; n < taskCount; n++) {
      free[n] = n;
      optionCounts[n] = 0;
    }
  }

  /** Keeps a task's cheapest options, in ascending order. */
  void add(int n, int place, int candidate, double cost, double use) {
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

  /** What an option costs with the payment for its use. */
  double value(int option) {
    int place = places[option];
    return place < 0 ? costs[option] : costs[option] + payments[place] * uses[option];
  }

  /** Fits the prices of what is left by subgradient steps (Polyak's, towards the cost to come to); returns the bound. */
  double fit(double target, int steps) {
    double most = Double.NEGATIVE_INFINITY;
    for (int step = 0; step < steps; step++) {
      double bound = evaluate();
      if (bound > most) {
        most = bound;
        System.arraycopy(payments, 0, best, 0, agents.length);
      }
      double norm = 0;
      for (int i = 0; i < agents.length; i++) {
        if (!open[i] || (demands[i] < 0 && payments[i] <= 0)) {
          demands[i] = 0;
        }
        norm += demands[i] * demands[i];
      }
      if (norm == 0 || bound >= target) {
        break;
      }
      double length = 0.7 * (target - bound) / norm;
      for (int i = 0; i < agents.length; i++) {
        payments[i] = Math.max(0, payments[i] + length * demands[i]);
      }
    }
    System.arraycopy(best, 0, payments, 0, agents.length);
    return most;
  }

  private double evaluate() {
    double bound = 0;
    for (int i = 0; i < agents.length; i++) {
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

  /** Takes an agent from a task's options; whether any are left. */
  boolean drop(int n, int place) {
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

  private void move(int from, int to) {
    places[to] = places[from];
    candidates[to] = candidates[from];
    costs[to] = costs[from];
    uses[to] = uses[from];
  }
}
