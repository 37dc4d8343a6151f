package io.github.dilnytsia.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RedistributionTest {

  private static final StopSignal NEVER = new StopSignal(Long.MAX_VALUE, () -> false);
  private static final int ENDLESS = 1 << 20;
  private static final double LACKING = 10_000;

  @Property(tries = 1500)
  void findsTheOptimumFromAnyStart(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 7) int agents,
      @ForAll @IntRange(min = 1, max = 6) int resources) {
    checkOptimum(seed, agents, resources);
  }

  /** Here the loads miss the dip of their curve by a rounding error, after which prices must not run away. */
  @Test
  void aSurplusThatIsRoundingMovesNoPrice() {
    checkOptimum(2644, 1, 1);
  }

  private static void checkOptimum(long seed, int agents, int resources) {
    var random = new Random(seed);
    // So few that every pair of half assignments may be looked at.
    int tasks = 1 + random.nextInt(agents <= 2 ? 8 : agents <= 4 ? 6 : 4);
    var problem = random.nextBoolean()
        ? RandomProblems.problem(random, tasks, agents)
        : RandomProblems.connected(random, tasks, agents, resources, 0);
    for (Component component : Components.of(problem)) {
      int[] start = start(component, random);
      var redistribution = all(component, dual(component, random), start, ENDLESS);

      boolean found = redistribution.search(start, 1e-3, 0, new SplitMix64(seed));

      int[] after = found ? read(component, redistribution) : start;
      assertThat(component.isWithinLimits(after)).isTrue();
      assertThat(component.lacking(after)).isLessThanOrEqualTo(component.lacking(start));
      double before = Values.of(component, start, LACKING);
      double least = least(component, start, new int[component.tasks], 0);
      if (found) {
        assertThat(Values.of(component, after, LACKING)).isLessThanOrEqualTo(before - 1e-3 + 1e-6);
      }
      assertThat(Values.of(component, after, LACKING)).isBetween(least - 1e-6, least + 2e-3);
    }
  }

  @Property(tries = 300)
  void trimmedListsAndNoiseKeepTheHardLimitsAndTheCost(@ForAll long seed) {
    var random = new Random(seed);
    int agents = 2 + random.nextInt(6);
    var problem =
        RandomProblems.connected(random, 5 + random.nextInt(60), agents, 1 + random.nextInt(3), 0);
    for (Component component : Components.of(problem)) {
      int[] start = start(component, random);
      double noise = random.nextBoolean() ? 0 : random.nextInt(50);
      double improvement = random.nextInt(3) - 1;
      var redistribution = all(component, dual(component, random), start, 1 + random.nextInt(50));

      if (redistribution.search(start, improvement, noise, new SplitMix64(seed))) {
        int[] after = read(component, redistribution);

        assertThat(component.isWithinLimits(after)).isTrue();
        assertThat(component.lacking(after)).isLessThanOrEqualTo(component.lacking(start));
        assertThat(Values.of(component, after, LACKING))
            .isLessThanOrEqualTo(Values.of(component, start, LACKING)
                - improvement
                + noise * component.tasks
                + 1e-3);
      }
    }
  }

  @Test
  void manyResourcesAreNotTooMany() {
    var problem = RandomProblems.connected(new Random(1), 40, 4, 12, 0);

    var solution = AssignmentSolver.builder().build().solve(problem);

    assertThat(BruteForce.cost(problem, solution.agentOfTask())).isPresent();
  }

  private static DualBound dual(Component component, Random random) {
    return random.nextInt(4) == 0
        ? new DualBound(component, new double[component.capacities.length])
        : new DualBound(component, new InteriorPoint(new LinearRelaxation(component)).solve(NEVER));
  }

  private static Redistribution all(Component component, DualBound dual, int[] start, int limit) {
    var redistribution = new Redistribution(
        component, new Curves(component), new Mixture(component, dual), limit, LACKING, 1000);
    redistribution.clear();
    for (int a = 0; a < component.agents; a++) {
      redistribution.addAgent(a);
    }
    for (int t = 0; t < start.length; t++) {
      redistribution.addTask(t);
    }
    return redistribution;
  }

  private static int[] read(Component component, Redistribution redistribution) {
    int[] after = new int[component.tasks];
    for (int t = 0; t < after.length; t++) {
      after[t] = redistribution.found(t);
    }
    return after;
  }

  /** Any assignment within the hard limits. */
  private static int[] start(Component component, Random random) {
    int[] start = new int[component.tasks];
    Arrays.fill(start, -1);
    long[] loads = new long[component.capacities.length];
    for (int t = 0; t < start.length; t++) {
      int count = component.firsts[t + 1] - component.firsts[t];
      int candidate = component.firsts[t] + random.nextInt(count);
      if (random.nextInt(4) > 0 && component.fits(candidate, loads)) {
        start[t] = candidate;
        component.load(candidate, loads, 1);
      }
    }
    return start;
  }

  /** The least value of all assignments that leave out no task that must be assigned and was. */
  private static double least(Component component, int[] start, int[] chosen, int task) {
    if (task == chosen.length) {
      return component.isWithinLimits(chosen)
          ? Values.of(component, chosen, LACKING)
          : Double.POSITIVE_INFINITY;
    }
    double least = Double.POSITIVE_INFINITY;
    if (!component.mustAssign[task] || start[task] < 0) {
      chosen[task] = -1;
      least = least(component, start, chosen, task + 1);
    }
    for (int c = component.firsts[task]; c < component.firsts[task + 1]; c++) {
      chosen[task] = c;
      least = Math.min(least, least(component, start, chosen, task + 1));
    }
    chosen[task] = -1;
    return least;
  }
}
