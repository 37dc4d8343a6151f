package io.github.dilnytsia.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DiveTest {

  private static final StopSignal NEVER = new StopSignal(Long.MAX_VALUE, () -> false);
  private static final double LACKING = 10_000;

  /** Of all tasks together; not enough to make up for a whole unit of cost. */
  private static final double NOISE = 0.4;

  @Property(tries = 60)
  void keepsTheLimitsAndTheCost(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 20) int agents) {
    var random = new Random(seed);
    Component component = component(random, agents * (1 + random.nextInt(8)), agents);
    int[] now = start(component, random);
    var dive = dive(component);

    for (int n = 0; n < 3; n++) {
      int[] after = now.clone();
      boolean found = dive(dive, component, random, after);

      assertThat(component.isWithinLimits(after)).isTrue();
      assertThat(component.lacking(after)).isLessThanOrEqualTo(component.lacking(now));
      if (component.lacking(after) == component.lacking(now)) {
        assertThat(Values.of(component, after, LACKING))
            .isLessThanOrEqualTo(Values.of(component, now, LACKING) + NOISE + 1e-6);
      }
      assertThat(found || Arrays.equals(after, now)).isTrue();
      now = after;
    }
  }

  @Test
  void comesToTheOptimumOfNearlyAllSmallProblems() {
    int optimal = 0;
    int problems = 20;
    for (int seed = 0; seed < problems; seed++) {
      var random = new Random(seed);
      Component component = component(random, 7, 6);
      var least = SmallComponents.leastCost(component);
      int[] now = start(component, random);
      var dive = dive(component);
      for (int n = 0; n < 60; n++) {
        dive(dive, component, random, now);
      }
      if (component.lacking(now) == 0) {
        assertThat(component.cost(now)).isGreaterThanOrEqualTo(least.orElseThrow());
      }
      boolean isLeast =
          least.isPresent() ? component.cost(now) == least.getAsLong() : component.lacking(now) > 0;
      optimal += isLeast ? 1 : 0;
    }

    assertThat(optimal).isGreaterThanOrEqualTo(problems * 9 / 10);
  }

  @Test
  void aDozenAgentsComeCloseToTheBound() {
    Component component =
        Components.of(RandomProblems.tight(new Random(5), 120, 12)).get(0);
    var dual = dual(component);
    int[] now = Greedy.construct(component, dual);
    var dive = dive(component);
    var random = new Random(1);

    for (int n = 0; n < 100; n++) {
      dive(dive, component, random, now, component.agents);
    }

    assertThat(component.lacking(now)).isZero();
    assertThat(component.cost(now)).isLessThan(dual.bound() + dual.bound() / 200);
  }

  /** Takes some agents' tasks and all unassigned ones, and puts what a dive finds in their place. */
  private static boolean dive(Dive dive, Component component, Random random, int[] now) {
    return dive(dive, component, random, now, 1 + random.nextInt(component.agents));
  }

  private static boolean dive(
      Dive dive, Component component, Random random, int[] now, int agents) {
    dive.clear();
    while (dive.agentCount < agents) {
      int agent = random.nextInt(component.agents);
      if (!dive.has(agent)) {
        dive.addAgent(agent);
      }
    }
    for (int t = 0; t < component.tasks; t++) {
      if (now[t] < 0 || dive.has(component.agentOf[now[t]])) {
        dive.addTask(t);
      }
    }
    double noise = NOISE / Math.max(1, dive.taskCount);
    boolean found = dive.search(now, noise, new SplitMix64(random.nextLong()));
    for (int n = 0; n < dive.taskCount && found; n++) {
      now[dive.tasks[n]] = dive.found(n);
    }
    return found;
  }

  private static Component component(Random random, int tasks, int agents) {
    var builder = AssignmentProblem.builder(1);
    long room = 1 + 60L * tasks / agents;
    long coarse = random.nextInt(4) == 0 ? 1_000 : 1;
    var loadCost = random.nextInt(3) == 0 ? LoadCost.squared(100) : LoadCost.none();
    for (int a = 0; a < agents; a++) {
      builder.addHardAgent(loadCost, coarse * (random.nextInt(20) == 0 ? 0 : room));
    }
    for (int t = 0; t < tasks; t++) {
      if (random.nextInt(10) == 0) {
        builder.addTask(random.nextInt(200));
      } else {
        builder.addTask();
      }
      for (int a = 0; a < agents; a++) {
        int use = random.nextInt(100);
        builder.addCandidate(t, a, 111L - use + random.nextInt(21), coarse * use);
      }
    }
    // Tasks of use 0 and all agents alike belong together here too.
    return Components.of(builder.build()).get(0);
  }

  private static int[] start(Component component, Random random) {
    int[] start = new int[component.tasks];
    Arrays.fill(start, -1);
    long[] loads = new long[component.capacities.length];
    for (int t = 0; t < start.length; t++) {
      int count = component.firsts[t + 1] - component.firsts[t];
      int candidate = component.firsts[t] + random.nextInt(count);
      if (random.nextInt(6) > 0 && component.fits(candidate, loads)) {
        start[t] = candidate;
        component.load(candidate, loads, 1);
      }
    }
    return start;
  }

  private static DualBound dual(Component component) {
    return new DualBound(
        component, new InteriorPoint(new LinearRelaxation(component)).solve(NEVER));
  }

  private static Dive dive(Component component) {
    var curves = new Curves(component);
    var mixture = new Mixture(component, dual(component));
    var last = new Redistribution(component, curves, mixture, 600, LACKING);
    return new Dive(component, curves, mixture, last, LACKING);
  }
}
