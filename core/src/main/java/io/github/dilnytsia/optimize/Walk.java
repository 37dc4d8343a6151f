package io.github.dilnytsia.optimize;

import java.util.Arrays;

/** An assignment on the move: what it costs as doubles, and what changing it would cost. */
final class Walk {

  private static final double[] EXPONENTIAL = exponentialVariates();

  private final Component component;
  private final int resources;
  private final int[] chosen;
  private final long[] loads;
  private final double[] agentCosts;
  private final double[] unassigned;
  private final double[][] shapes;
  private final double[] perUnit;
  private final int[][] tasksOf;
  private final int[] counts;
  private final int[] places;
  private double value;

  Walk(Component component, int[] start) {
    this.component = component;
    resources = component.resources;
    chosen = start.clone();
    loads = component.loads(start);
    agentCosts = new double[component.agents];
    unassigned = new double[component.tasks];
    shapes = new double[component.agents][];
    perUnit = new double[component.agents * resources];
    tasksOf = new int[component.agents][4];
    counts = new int[component.agents];
    places = new int[component.tasks];
    for (int at = 0; at < perUnit.length; at++) {
      perUnit[at] = component.capacities[at] == 0 ? 0 : 1.0 / component.capacities[at];
    }
    for (int a = 0; a < component.agents; a++) {
      shapes[a] = shape(component.loadCosts[a]);
      agentCosts[a] = cost(a, -1, -1);
      value += agentCosts[a];
    }
    double dearest = dearestCandidate();
    for (int t = 0; t < component.tasks; t++) {
      unassigned[t] = component.mustAssign[t] ? dearest : component.prices[t];
      value += chosen[t] >= 0 ? component.costs[chosen[t]] : unassigned[t];
      enter(t, chosen[t]);
    }
  }

  int[] chosen() {
    return chosen;
  }

  double value() {
    return value;
  }

  /** The mean rise of costs over changes for the worse, tried without taking any. */
  double typicalRise(SplitMix64 random) {
    double sum = 0;
    int count = 0;
    for (int sample = 0; sample < 2000; sample++) {
      int task = random.nextInt(component.tasks);
      double change = shiftChange(task, randomOption(task, random));
      if (change > 0 && change < Double.POSITIVE_INFINITY) {
        sum += change;
        count++;
      }
    }
    return count == 0 ? 1 : 0.2 * sum / count;
  }

  void step(SplitMix64 random, double temperature) {
    int task = random.nextInt(component.tasks);
    int option = randomOption(task, random);
    if (option == chosen[task]) {
      return;
    }
    double limit = temperature * EXPONENTIAL[random.nextInt(EXPONENTIAL.length)];
    if (option >= 0 && counts[component.agentOf[option]] > 0 && (random.nextLong() & 1) == 0) {
      swap(task, option, random, limit);
    } else {
      double change = shiftChange(task, option);
      if (change <= limit) {
        move(task, option);
        value += change;
      }
    }
  }

  private void swap(int task, int option, SplitMix64 random, double limit) {
    int agent = component.agentOf[option];
    int other = tasksOf[agent][random.nextInt(counts[agent])];
    int back = -1;
    if (chosen[task] >= 0) {
      back = component.candidate(other, component.agentOf[chosen[task]]);
      if (back < 0) {
        return;
      }
    }
    double change = taskCost(task, option) - taskCost(task, chosen[task]);
    change += taskCost(other, back) - taskCost(other, chosen[other]);
    change += cost(agent, option, chosen[other]) - agentCosts[agent];
    if (back >= 0) {
      int home = component.agentOf[back];
      change += cost(home, back, chosen[task]) - agentCosts[home];
    }
    if (change <= limit) {
      move(other, -1);
      move(task, option);
      move(other, back);
      value += change;
    }
  }

  private double shiftChange(int task, int option) {
    int now = chosen[task];
    double change = taskCost(task, option) - taskCost(task, now);
    if (option >= 0) {
      int agent = component.agentOf[option];
      change += cost(agent, option, -1) - agentCosts[agent];
    }
    if (now >= 0) {
      int agent = component.agentOf[now];
      change += cost(agent, -1, now) - agentCosts[agent];
    }
    return change;
  }

  private int randomOption(int task, SplitMix64 random) {
    int first = component.firsts[task];
    int count = component.firsts[task + 1] - first;
    int pick = random.nextInt(count + 1);
    return pick < count ? first + pick : -1;
  }

  private double taskCost(int task, int option) {
    return option >= 0 ? component.costs[option] : unassigned[task];
  }

  /** What an agent's load costs with one candidate more and one less; infinite over a hard capacity. */
  private double cost(int agent, int more, int less) {
    double index = 0;
    for (int r = 0; r < resources; r++) {
      int at = agent * resources + r;
      long load = loads[at];
      if (more >= 0) {
        load += component.uses[more * resources + r];
      }
      if (less >= 0) {
        load -= component.uses[less * resources + r];
      }
      if (load > component.capacities[at] && component.hard[agent]) {
        return Double.POSITIVE_INFINITY;
      }
      index = Math.max(index, load * perUnit[at]);
    }
    double[] shape = shapes[agent];
    int p = shape.length - 4;
    while (p > 0 && shape[p] > index) {
      p -= 4;
    }
    double d = index - shape[p];
    return shape[p + 1] + d * (shape[p + 2] + d * shape[p + 3]);
  }

  private void move(int task, int option) {
    leave(task, chosen[task]);
    chosen[task] = option;
    if (option >= 0) {
      component.load(option, loads, 1);
      int agent = component.agentOf[option];
      agentCosts[agent] = cost(agent, -1, -1);
    }
    enter(task, option);
  }

  private void leave(int task, int option) {
    if (option >= 0) {
      int agent = component.agentOf[option];
      component.load(option, loads, -1);
      int last = tasksOf[agent][--counts[agent]];
      tasksOf[agent][places[task]] = last;
      places[last] = places[task];
      agentCosts[agent] = cost(agent, -1, -1);
    }
  }

  private void enter(int task, int option) {
    if (option >= 0) {
      int agent = component.agentOf[option];
      if (counts[agent] == tasksOf[agent].length) {
        tasksOf[agent] = Arrays.copyOf(tasksOf[agent], 2 * counts[agent]);
      }
      places[task] = counts[agent];
      tasksOf[agent][counts[agent]++] = task;
    }
  }

  private double dearestCandidate() {
    double dearest = 1;
    for (long cost : component.costs) {
      dearest = Math.max(dearest, Math.abs((double) cost));
    }
    return 3 * dearest;
  }

  private static double[] shape(LoadCost cost) {
    double[] shape = new double[4 * cost.pieces()];
    for (int p = 0; p < cost.pieces(); p++) {
      shape[4 * p] = cost.from(p) * 1e-9;
      shape[4 * p + 1] = cost.exactBase(p).doubleValue() * 1e-18;
      shape[4 * p + 2] = cost.slope(p);
      shape[4 * p + 3] = cost.quadratic(p);
    }
    return shape;
  }

  private static double[] exponentialVariates() {
    double[] variates = new double[1 << 12];
    for (int i = 0; i < variates.length; i++) {
      variates[i] = -StrictMath.log((i + 0.5) / variates.length);
    }
    return variates;
  }
}
