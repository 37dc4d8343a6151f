package io.github.dilnytsia.optimize;

import java.util.Arrays;
import java.util.HashMap;

/**
 * An assignment on the move: what it costs, and what changing it would cost, in doubles.
 *
 * <p>Loads are whole numbers below 2^53 wherever a problem is not extreme, so doubles hold them exactly; costs are
 * rounded, which can mislead a walk a little but never its result, because that is evaluated anew in whole numbers.
 */
final class Walk {

  private static final int SHAPE = 4;

  private final Component component;
  private final Options options;
  private final double[] facts;
  private final int[] agents;
  private final int width;
  private final int[] chosen;

  /** By agent: the cost of its load, then load and 1 ÷ capacity of every resource. */
  private final double[] states;

  private final int stride;
  private final double[][] shapes;
  private final int[][] tasksOf;
  private final int[] counts;
  private final int[] places;

  /** By agent with a hard limit: a moderate price of a whole load index over it; 0 for the others. */
  private final double[] overPrices;

  private double severity = 1;
  private double value;

  Walk(Component component, Options options, DualBound dual, int[] start) {
    this.component = component;
    this.options = options;
    facts = options.facts;
    agents = options.agents;
    width = options.width;
    chosen = new int[component.tasks];
    stride = 1 + 2 * component.resources;
    states = new double[component.agents * stride];
    shapes = new double[component.agents][];
    overPrices = new double[component.agents];
    tasksOf = new int[component.agents][8];
    counts = new int[component.agents];
    places = new int[component.tasks];
    var known = new HashMap<LoadCost, double[]>();
    for (int a = 0; a < component.agents; a++) {
      shapes[a] = known.computeIfAbsent(component.loadCosts[a], Walk::shape);
      overPrices[a] = component.hard[a]
          ? options.typicalCost + dual.payments[a] / (double) (1L << dual.shift)
          : 0;
      for (int r = 0; r < component.resources; r++) {
        long capacity = component.capacities[a * component.resources + r];
        int at = a * stride + 1 + 2 * r;
        states[at + 1] = capacity == 0 ? 0 : 1.0 / capacity;
      }
    }
    restart(start);
  }

  /** Goes to another assignment. */
  void restart(int[] start) {
    for (int a = 0; a < component.agents; a++) {
      for (int r = 1; r < width; r++) {
        states[a * stride + 2 * r - 1] = 0;
      }
    }
    Arrays.fill(counts, 0);
    for (int t = 0; t < component.tasks; t++) {
      chosen[t] = options.of(t, start[t]);
      enter(t, chosen[t]);
    }
    price(severity);
  }

  /** Makes exceeding a hard capacity dearer or cheaper. */
  void price(double newSeverity) {
    severity = newSeverity;
    value = 0;
    for (int option : chosen) {
      value += facts[option * width];
    }
    for (int a = 0; a < component.agents; a++) {
      states[a * stride] = cost(a, options.none, options.none);
      value += states[a * stride];
    }
  }

  double severity() {
    return severity;
  }

  /** Whether any hard capacity is exceeded. */
  boolean isOver() {
    for (int a = 0; a < component.agents; a++) {
      for (int r = 0; r < component.resources && component.hard[a]; r++) {
        if (states[a * stride + 1 + 2 * r] > component.capacities[a * component.resources + r]) {
          return true;
        }
      }
    }
    return false;
  }

  /** The assignment as it is now: every task's candidate, or -1. */
  int[] assignment() {
    return Arrays.stream(chosen).map(option -> options.candidates[option]).toArray();
  }

  double value() {
    return value;
  }

  /** The middle rise of costs over changes for the worse, tried without taking any. */
  double typicalRise(SplitMix64 random) {
    double[] rises = new double[2000];
    int count = 0;
    for (int sample = 0; sample < rises.length; sample++) {
      int task = random.nextInt(component.tasks);
      double change = shiftChange(task, options.random(task, random));
      if (change > 0) {
        rises[count++] = change;
      }
    }
    Arrays.sort(rises, 0, count);
    return count == 0 ? 1 : rises[count / 2];
  }

  /** Tries one change and takes it if it raises the cost by no more than the limit. */
  void step(SplitMix64 random, double limit) {
    long bits = random.nextLong();
    int task = (int) (((bits >>> 33) * component.tasks) >>> 31);
    int option = options.random(task, (int) bits & 0x7FFFFFFF);
    int now = chosen[task];
    if (option == now) {
      return;
    }
    int agent = agents[option];
    if (agent >= 0 && counts[agent] > 0 && (bits & 0x80000000L) == 0) {
      int other = tasksOf[agent][random.nextInt(counts[agent])];
      swap(task, option, other, limit);
    } else {
      double change = shiftChange(task, option);
      if (change <= limit) {
        move(task, option);
        value += change;
      }
    }
  }

  private void swap(int task, int option, int other, double limit) {
    int now = chosen[task];
    int home = agents[now];
    int back = options.at(other, home);
    if (back < 0) {
      return;
    }
    int there = chosen[other];
    int agent = agents[option];
    double change =
        facts[option * width] - facts[now * width] + facts[back * width] - facts[there * width];
    change += cost(agent, option, there) - states[agent * stride];
    if (home >= 0 && change <= limit + states[home * stride]) {
      change += cost(home, back, now) - states[home * stride];
    }
    if (change <= limit) {
      move(other, options.noneOf(other));
      move(task, option);
      move(other, back);
      value += change;
    }
  }

  private double shiftChange(int task, int option) {
    int now = chosen[task];
    int home = agents[now];
    int agent = agents[option];
    double change = facts[option * width] - facts[now * width];
    if (agent >= 0) {
      change += cost(agent, option, options.none) - states[agent * stride];
    }
    if (home >= 0) {
      change += cost(home, options.none, now) - states[home * stride];
    }
    return change;
  }

  /** What an agent's load costs with one option more and one less. */
  private double cost(int agent, int more, int less) {
    int at = agent * stride + 1;
    int plus = more * width + 1;
    int minus = less * width + 1;
    double index = 0;
    for (int r = 1; r < width; r++) {
      double load = states[at] + facts[plus++] - facts[minus++];
      index = Math.max(index, load * states[at + 1]);
      at += 2;
    }
    double[] shape = shapes[agent];
    int p = shape.length - SHAPE;
    while (p > 0 && shape[p] > index) {
      p -= SHAPE;
    }
    double d = index - shape[p];
    double cost = shape[p + 1] + d * (shape[p + 2] + d * shape[p + 3]);
    return index > 1 ? cost + (index - 1) * overPrices[agent] * severity : cost;
  }

  private void move(int task, int option) {
    int before = chosen[task];
    int home = agents[before];
    if (home >= 0) {
      int last = tasksOf[home][--counts[home]];
      tasksOf[home][places[task]] = last;
      places[last] = places[task];
      for (int r = 1; r < width; r++) {
        states[home * stride + 2 * r - 1] -= facts[before * width + r];
      }
      states[home * stride] = cost(home, options.none, options.none);
    }
    chosen[task] = option;
    enter(task, option);
    if (agents[option] >= 0) {
      states[agents[option] * stride] = cost(agents[option], options.none, options.none);
    }
  }

  private void enter(int task, int option) {
    int agent = agents[option];
    if (agent >= 0) {
      if (counts[agent] == tasksOf[agent].length) {
        tasksOf[agent] = Arrays.copyOf(tasksOf[agent], 2 * counts[agent]);
      }
      places[task] = counts[agent];
      tasksOf[agent][counts[agent]++] = task;
      for (int r = 1; r < width; r++) {
        states[agent * stride + 2 * r - 1] += facts[option * width + r];
      }
    }
  }

  private static double[] shape(LoadCost cost) {
    double[] shape = new double[SHAPE * cost.pieces()];
    for (int p = 0; p < cost.pieces(); p++) {
      shape[SHAPE * p] = cost.from(p) * 1e-9;
      shape[SHAPE * p + 1] = cost.exactBase(p).doubleValue() * 1e-18;
      shape[SHAPE * p + 2] = cost.slope(p);
      shape[SHAPE * p + 3] = cost.quadratic(p);
    }
    return shape;
  }
}
