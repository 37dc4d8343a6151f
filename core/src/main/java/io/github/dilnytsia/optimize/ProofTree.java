package io.github.dilnytsia.optimize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Raises the bound of a component beyond its multipliers by cases: one task is at one agent, or it is not, and each case
 * has multipliers of its own.
 *
 * <p>Branch and price with Lagrangian bounds, the case with the lowest bound first (Savelsbergh 1997). Where an agent has
 * others like it, a task that is not there is at none of them either, as long as nothing yet tells them apart: by
 * exchanging the names of the two, every assignment so excluded is one of the other case.
 */
final class ProofTree {

  private static final int STEPS = 20;

  private final Component component;
  private final BundlePricing pricing;
  private final int[] taskOf;
  private final int[] kinds;
  private final StopSignal signal;

  /** No assignment of the component costs more, and none less than this below 0. */
  private final long dearest;

  private final PriorityQueue<Node> open = new PriorityQueue<>(
      Comparator.comparingLong((Node node) -> node.bound).thenComparingInt(node -> node.number));
  private final Node root;
  private int nodes;
  private long closedBound = Long.MAX_VALUE;
  private Optional<int[]> found = Optional.empty();
  private long cost;

  /** A case: the candidates it rules out, the tasks it does not let stay unassigned, and what is known of it. */
  static final class Node {
    final int number;
    final boolean[] removed;
    final boolean[] assigned;
    long[] multipliers;
    long bound;

    /** The candidate the case is split on; or of a task, ~task, if it is split on staying unassigned. */
    int split;

    @Nullable
    Node with;

    @Nullable
    Node without;

    Node(int number, boolean[] removed, boolean[] assigned, long[] multipliers, long bound) {
      this.number = number;
      this.removed = removed;
      this.assigned = assigned;
      this.multipliers = multipliers;
      this.bound = bound;
    }
  }

  ProofTree(
      Component component,
      BundlePricing pricing,
      long[] multipliers,
      long cost,
      StopSignal signal) {
    this.component = component;
    this.pricing = pricing;
    this.cost = cost;
    this.signal = signal;
    taskOf = component.taskOfCandidates();
    kinds = AgentKinds.of(component);
    dearest = dearest(component);
    root = new Node(
        nodes++,
        new boolean[component.costs.length],
        new boolean[component.tasks],
        multipliers.clone(),
        Long.MIN_VALUE);
    solve(root, 2 * STEPS);
  }

  /** Splits so many more cases; whether the bound has reached the cost of the best assignment known. */
  boolean grow(int splits) {
    for (int n = 0; n < splits && !signal.isStopped(); n++) {
      Node node = open.peek();
      if (node == null || node.bound >= cost) {
        return true;
      }
      open.poll();
      split(node);
    }
    return bound() >= cost;
  }

  /** The least bound of all cases, and never more than the cost of the best assignment known. */
  long bound() {
    long least = open.isEmpty() ? closedBound : Math.min(closedBound, open.peek().bound);
    return Math.min(least, cost);
  }

  /** An assignment cheaper than the one known before, if the cases came upon one. */
  Optional<int[]> found() {
    return found;
  }

  /** Lets the tree know of a cheaper assignment. */
  void offer(long betterCost) {
    cost = Math.min(cost, betterCost);
  }

  Node root() {
    return root;
  }

  private void split(Node node) {
    int candidate = node.split;
    int task = candidate >= 0 ? taskOf[candidate] : ~candidate;
    boolean[] with = node.removed.clone();
    boolean[] withAssigned = node.assigned.clone();
    for (int c = component.firsts[task]; c < component.firsts[task + 1]; c++) {
      with[c] |= c != candidate;
    }
    withAssigned[task] = candidate >= 0;
    boolean[] without = node.removed.clone();
    boolean[] withoutAssigned = node.assigned.clone();
    if (candidate >= 0) {
      removeAlike(node, candidate, without);
    } else {
      withoutAssigned[task] = true;
    }
    node.with = child(node, with, withAssigned);
    node.without = child(node, without, withoutAssigned);
  }

  private Node child(Node node, boolean[] removed, boolean[] assigned) {
    var child = new Node(nodes++, removed, assigned, node.multipliers, node.bound);
    solve(child, STEPS);
    return child;
  }

  private void solve(Node node, int steps) {
    if (isDead(node)) {
      node.bound = Long.MAX_VALUE;
      return;
    }
    var ascent = new Ascent(component, pricing, node.multipliers);
    ascent.run(steps, cost, node.removed, node.assigned, signal);
    if (ascent.bound() > node.bound) {
      node.bound = ascent.bound();
      node.multipliers = ascent.best().clone();
    }
    ascent.consistent().ifPresent(this::take);
    if (node.bound >= cost) {
      closedBound = Math.min(closedBound, node.bound);
      return;
    }
    node.split = splitOf(node, ascent);
    if (node.split == Integer.MIN_VALUE) {
      forceAll(node);
      closedBound = Math.min(closedBound, node.bound);
    } else {
      open.add(node);
    }
  }

  private static long dearest(Component component) {
    long sum = 0;
    for (int t = 0; t < component.tasks; t++) {
      long most = Math.abs(component.prices[t]);
      for (int c = component.firsts[t]; c < component.firsts[t + 1]; c++) {
        most = Math.max(most, Math.abs(component.costs[c]));
      }
      sum += most;
    }
    for (int a = 0; a < component.agents; a++) {
      sum += component.loadCosts[a].at(component.highestIndex[a]);
    }
    return sum;
  }

  /** Where one assignment is left, multipliers above all costs bound the case by what that costs. */
  private void forceAll(Node node) {
    long[] forcing = new long[component.tasks];
    for (int t = 0; t < component.tasks; t++) {
      boolean mayStay = !component.mustAssign[t] && !node.assigned[t];
      forcing[t] = (mayStay ? component.prices[t] : 2 * dearest + 1) << pricing.bits;
    }
    var forced = new Ascent(component, pricing, forcing);
    forced.run(1, cost, node.removed, node.assigned, signal);
    if (forced.bound() > node.bound) {
      node.bound = forced.bound();
      node.multipliers = forced.best().clone();
    }
    forced.consistent().ifPresent(this::take);
  }

  private void take(int[] chosen) {
    if (component.lacking(chosen) == 0 && component.isWithinLimits(chosen)) {
      long offered = component.cost(chosen);
      if (offered < cost) {
        cost = offered;
        found = Optional.of(chosen);
      }
    }
  }

  /** Whether a task has no place left. */
  private boolean isDead(Node node) {
    for (int t = 0; t < component.tasks; t++) {
      if (component.mustAssign[t] || node.assigned[t]) {
        int left = 0;
        for (int c = component.firsts[t]; c < component.firsts[t + 1]; c++) {
          left += node.removed[c] ? 0 : 1;
        }
        if (left == 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** The most doubtful choice: the one the agents' bundles could agree on least. */
  private int splitOf(Node node, Ascent ascent) {
    int split = Integer.MIN_VALUE;
    double most = -1;
    for (int t = 0; t < component.tasks; t++) {
      boolean mayStay = !component.mustAssign[t] && !node.assigned[t];
      int choices = mayStay ? 1 : 0;
      double left = 1;
      for (int c = component.firsts[t]; c < component.firsts[t + 1]; c++) {
        if (!node.removed[c]) {
          choices++;
          left -= ascent.shares[c];
        }
      }
      for (int c = component.firsts[t]; c < component.firsts[t + 1] && choices > 1; c++) {
        double doubt = doubt(ascent.shares[c]);
        if (!node.removed[c] && doubt > most) {
          most = doubt;
          split = c;
        }
      }
      if (mayStay && choices > 1 && doubt(left) > most) {
        most = doubt(left);
        split = ~t;
      }
    }
    return split;
  }

  private static double doubt(double share) {
    return Math.min(share, 1 - share);
  }

  private void removeAlike(Node node, int candidate, boolean[] removed) {
    int task = taskOf[candidate];
    int agent = component.agentOf[candidate];
    for (int c = component.firsts[task]; c < component.firsts[task + 1]; c++) {
      int other = component.agentOf[c];
      if (c == candidate || (kinds[other] == kinds[agent] && isAlike(node, agent, other))) {
        removed[c] = true;
      }
    }
  }

  /** Whether the case rules out the same tasks at both agents, and has put no task at either. */
  private boolean isAlike(Node node, int one, int other) {
    for (int t = 0; t < component.tasks; t++) {
      int a = component.candidate(t, one);
      int b = component.candidate(t, other);
      if (a >= 0 && (node.removed[a] != node.removed[b] || (isPut(node, t) && !node.removed[a]))) {
        return false;
      }
    }
    return true;
  }

  private boolean isPut(Node node, int task) {
    int left = 0;
    for (int c = component.firsts[task]; c < component.firsts[task + 1]; c++) {
      left += node.removed[c] ? 0 : 1;
    }
    return node.assigned[task] && left == 1;
  }

  /** All cases, each before the two it is split into. */
  List<Node> preorder() {
    var all = new ArrayList<Node>();
    var stack = new ArrayList<Node>();
    stack.add(root);
    while (!stack.isEmpty()) {
      Node node = stack.remove(stack.size() - 1);
      all.add(node);
      if (node.with != null && node.without != null) {
        stack.add(node.without);
        stack.add(node.with);
      }
    }
    return all;
  }

  /** The task a case is split on. */
  int splitTask(Node node) {
    return node.split >= 0 ? taskOf[node.split] : ~node.split;
  }

  /** The agent a case is split on, or -1 for staying unassigned. */
  int splitAgent(Node node) {
    return node.split >= 0 ? component.agentOf[node.split] : -1;
  }
}
