package io.github.dilnytsia.optimize;

import com.google.common.primitives.ImmutableLongArray;
import java.util.HashMap;
import java.util.Map;

/** Tells which agents are alike in everything: capacities, limits, load cost, and what each candidate costs and uses. */
final class AgentKinds {

  private record Kind(LoadCost loadCost, boolean hard, ImmutableLongArray amounts) {}

  private AgentKinds() {}

  /** By agent: the first agent that is alike. */
  static int[] of(Component component) {
    var amounts = new ImmutableLongArray.Builder[component.agents];
    int resources = component.resources;
    for (int a = 0; a < component.agents; a++) {
      amounts[a] = ImmutableLongArray.builder();
      for (int r = 0; r < resources; r++) {
        amounts[a].add(component.capacities[a * resources + r]);
      }
    }
    for (int t = 0; t < component.tasks; t++) {
      for (int c = component.firsts[t]; c < component.firsts[t + 1]; c++) {
        var builder = amounts[component.agentOf[c]].add(t).add(component.costs[c]);
        for (int r = 0; r < resources; r++) {
          builder.add(component.uses[c * resources + r]);
        }
      }
    }
    Map<Kind, Integer> firsts = new HashMap<>();
    int[] kinds = new int[component.agents];
    for (int a = 0; a < component.agents; a++) {
      var kind = new Kind(component.loadCosts[a], component.hard[a], amounts[a].build());
      Integer first = firsts.putIfAbsent(kind, a);
      kinds[a] = first == null ? a : first;
    }
    return kinds;
  }
}
