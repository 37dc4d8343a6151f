package io.github.dilnytsia.optimize;

import java.util.Arrays;
import java.util.List;

/** Writes down what a search has proven by multipliers, so that others can check it. */
final class Certifier {

  private Certifier() {}

  /** Every component becomes a part of its own, so that its bound may be rounded up by itself. */
  static Certificate certify(
      AssignmentProblem problem, List<ComponentSearch> searches, int bits, boolean infeasible) {
    long[] multipliers = new long[problem.tasks()];
    long bound = 0;
    boolean[] placed = new boolean[multipliers.length];
    for (ComponentSearch search : searches) {
      long[] known = search.multipliers();
      int[] taskIds = search.component.taskIds;
      for (int t = 0; t < taskIds.length; t++) {
        multipliers[taskIds[t]] = known[t];
        placed[taskIds[t]] = true;
      }
      bound += search.certifiedBound();
    }
    for (int t = 0; t < placed.length; t++) {
      if (!placed[t]) {
        long price = problem.unassignedPrice(t).orElse(0);
        multipliers[t] = price << bits;
        bound += price;
      }
    }
    var builder =
        Certificate.builder(bits, multipliers).bound(infeasible ? Certificate.INFEASIBLE : bound);
    for (ComponentSearch search : searches) {
      builder.part(search.component.taskIds);
      addCases(builder, search, multipliers);
    }
    return builder.build();
  }

  private static void addCases(
      Certificate.Builder builder, ComponentSearch search, long[] multipliers) {
    Component component = search.component;
    if (search.tree().isEmpty()) {
      builder.leaf(new int[0], new long[0]);
      return;
    }
    ProofTree tree = search.tree().get();
    for (ProofTree.Node node : tree.preorder()) {
      if (node.with != null) {
        int agent = tree.splitAgent(node);
        builder.split(
            component.taskIds[tree.splitTask(node)],
            agent < 0 ? Certificate.UNASSIGNED : component.agentIds[agent]);
      } else {
        addLeaf(builder, component, node.multipliers, multipliers);
      }
    }
  }

  private static void addLeaf(
      Certificate.Builder builder, Component component, long[] leaf, long[] multipliers) {
    int[] tasks = new int[leaf.length];
    long[] changed = new long[leaf.length];
    int count = 0;
    for (int t = 0; t < leaf.length; t++) {
      if (leaf[t] != multipliers[component.taskIds[t]]) {
        tasks[count] = component.taskIds[t];
        changed[count++] = leaf[t];
      }
    }
    builder.leaf(Arrays.copyOf(tasks, count), Arrays.copyOf(changed, count));
  }
}
