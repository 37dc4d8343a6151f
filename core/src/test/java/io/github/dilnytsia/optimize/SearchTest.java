package io.github.dilnytsia.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What each part of the search promises by itself. */
class SearchTest {

  private static final StopSignal NEVER = new StopSignal(Long.MAX_VALUE, () -> false);

  @Property(tries = 40)
  void exchangesNeverMakeWorseNorExceedAHardLimit(@ForAll long seed) {
    for (Component component : Components.of(RandomProblems.problem(new Random(seed), 50, 6))) {
      var dual = new DualBound(component, new double[component.capacities.length]);
      int[] start = Greedy.construct(component, dual);
      var search = new LargeSearch(
          component, dual, new Curves(component), new Mixture(component, dual), start, seed, NEVER);

      for (int batch = 0; batch < 5; batch++) {
        search.batch(1).forEach(Runnable::run);
        search.endBatch();
      }

      assertNotWorse(component, start, search.chosen());
    }
  }

  @Property(tries = 3)
  void scoutsNeverMakeWorseNorExceedAHardLimit(@ForAll long seed) {
    var problem = RandomProblems.tight(new Random(seed), 60, 10);
    for (Component component : Components.of(problem)) {
      var dual =
          new DualBound(component, new InteriorPoint(new LinearRelaxation(component)).solve(NEVER));
      int[] start = Greedy.construct(component, dual);
      var search = new LargeSearch(
          component, dual, new Curves(component), new Mixture(component, dual), start, seed, NEVER);

      for (int batch = 0; batch < 8; batch++) {
        int[] before = search.chosen().clone();
        search.batch(1).forEach(Runnable::run);
        search.endBatch();

        assertNotWorse(component, before, search.chosen());
      }
    }
  }

  @Test
  void alikeAgentsAreFoundAndTriedOnce() {
    var builder = AssignmentProblem.builder(1);
    for (int a = 0; a < 6; a++) {
      builder.addSoftAgent(LoadCost.squared(1000), a == 3 ? 90 : 100);
    }
    for (int t = 0; t < 7; t++) {
      builder.addTask();
      for (int a = 0; a < 6; a++) {
        builder.addCandidate(t, a, 5, 20 + 3L * t);
      }
    }
    var problem = builder.build();

    int[] kinds = AgentKinds.of(Components.of(problem).get(0));
    var solution = AssignmentSolver.builder().steps(1000).build().solve(problem);

    assertThat(kinds).containsExactly(0, 0, 0, 3, 0, 0);
    assertThat(solution.isProvenOptimal()).isTrue();
  }

  @Test
  void anOrderOfAgentsKeepsNeighboursTogether() {
    var builder = AssignmentProblem.builder(1);
    int agents = 40;
    for (int a = 0; a < agents; a++) {
      builder.addSoftAgent(LoadCost.none(), 100);
    }
    for (int a = 0; a + 1 < agents; a++) {
      builder.addTask();
      // A chain whose agents are numbered from both ends.
      builder.addCandidate(a, linked(a, agents), 1, 1).addCandidate(a, linked(a + 1, agents), 1, 1);
    }

    int[] places = AgentOrder.places(Components.of(builder.build()).get(0));

    for (int a = 0; a + 1 < agents; a++) {
      assertThat(Math.abs(places[linked(a, agents)] - places[linked(a + 1, agents)]))
          .isEqualTo(1);
    }
  }

  private static int linked(int place, int agents) {
    return place % 2 == 0 ? place / 2 : agents - 1 - place / 2;
  }

  private static void assertNotWorse(Component component, int[] before, int[] after) {
    assertThat(component.isWithinLimits(after)).isTrue();
    assertThat(component.lacking(after)).isLessThanOrEqualTo(component.lacking(before));
    if (component.lacking(after) == component.lacking(before)) {
      // Exchanges compare load costs before these are rounded up, agent by agent.
      assertThat(component.cost(after)).isLessThan(component.cost(before) + component.agents);
    }
  }
}
