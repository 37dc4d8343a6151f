package io.github.dilnytsia.optimize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random problems that go through the corners: ties, no room, no candidates, prices, fixed tasks, bent costs. */
final class RandomProblems {

  private RandomProblems() {}

  /** Up to 6 tasks and 4 agents, small enough to look at every assignment. */
  static Arbitrary<AssignmentProblem> small() {
    return Arbitraries.longs().map(RandomProblems::small);
  }

  static AssignmentProblem small(long seed) {
    var random = new Random(seed);
    return problem(random, random.nextInt(7), 1 + random.nextInt(4));
  }

  static AssignmentProblem problem(Random random, int tasks, int agents) {
    return shape(random, tasks, agents).build(agents);
  }

  /** Many small problems side by side, of sizes from a few tasks to too many to prove. */
  static AssignmentProblem islands(Random random, int islands) {
    var builder = AssignmentProblem.builder(2);
    for (int n = 0; n < islands; n++) {
      int agents = 2 + random.nextInt(4);
      int first = 0;
      for (int a = 0; a < agents; a++) {
        int agent = builder.addSoftAgent(loadCost(random, 1000), 50 + random.nextInt(20), 80);
        first = a == 0 ? agent : first;
      }
      int tasks = 1 + random.nextInt(n % 5 == 0 ? 80 : 15);
      for (int t = 0; t < tasks; t++) {
        int task = builder.addTask();
        for (int a = 0; a < agents; a++) {
          builder.addCandidate(
              task, first + a, random.nextInt(300), 1 + random.nextInt(30), 1 + random.nextInt(40));
        }
      }
    }
    return builder.build();
  }

  /** Every task must be assigned, capacities leave a tenth, and cheap places use much: type D of the literature. */
  static AssignmentProblem tight(Random random, int tasks, int agents) {
    var builder = AssignmentProblem.builder(1);
    for (int a = 0; a < agents; a++) {
      builder.addHardAgent(LoadCost.none(), 50L * tasks / agents * 9 / 10);
    }
    for (int t = 0; t < tasks; t++) {
      builder.addTask();
      for (int a = 0; a < agents; a++) {
        int use = 1 + random.nextInt(100);
        builder.addCandidate(t, a, 111L - use + random.nextInt(21), use);
      }
    }
    return builder.build();
  }

  /** One part with any number of resources; the first agents are as many alike ones as asked for. */
  static AssignmentProblem connected(
      Random random, int tasks, int agents, int resources, int alike) {
    var builder = AssignmentProblem.builder(resources);
    int range = random.nextBoolean() ? 5 : 1000;
    int room = 5 + random.nextInt(20 * tasks / agents + 1);
    for (int a = 0; a < agents; a += a == 0 ? Math.max(1, alike) : 1) {
      var cost = loadCost(random, range);
      boolean isHard = random.nextBoolean();
      long[] amounts = random.longs(resources, room / 2, 2L * room).toArray();
      if (random.nextInt(10) == 0) {
        amounts[random.nextInt(resources)] = 0;
      }
      for (int copy = 0; copy < (a == 0 ? Math.max(1, alike) : 1); copy++) {
        if (isHard) {
          builder.addHardAgent(cost, amounts);
        } else {
          builder.addSoftAgent(cost, amounts);
        }
      }
    }
    boolean must = random.nextInt(3) == 0;
    for (int t = 0; t < tasks; t++) {
      if (must || random.nextInt(4) == 0) {
        builder.addTask();
      } else {
        builder.addTask(random.nextInt(3 * range));
      }
      long cost = 0;
      long[] uses = new long[resources];
      for (int a = 0; a < agents; a++) {
        if (a == 0 || a >= alike) {
          cost = random.nextInt(range);
          uses = random.longs(resources, 0, 16).toArray();
        }
        builder.addCandidate(t, a, cost, uses);
      }
    }
    return builder.build();
  }

  static Shape shape(Random random, int tasks, int agents) {
    return new Shape(random, tasks, agents);
  }

  /** Everything a problem is made of, so that variants of it can be built. */
  static final class Shape {

    final List<long[]> capacities = new ArrayList<>();
    final List<Boolean> hard = new ArrayList<>();
    final List<LoadCost> loadCosts = new ArrayList<>();
    final List<Long> prices = new ArrayList<>();
    final List<Integer> fixed = new ArrayList<>();
    final List<long[]> candidates = new ArrayList<>();
    final int resources;

    private Shape(Random random, int tasks, int agents) {
      resources = 1 + random.nextInt(2);
      int range = random.nextBoolean() ? 5 : 1000;
      int room = 1 + random.nextInt(Math.max(2, 2 * tasks / agents + 1));
      int hardness = random.nextInt(3);
      int must = random.nextInt(3);
      for (int a = 0; a < agents; a++) {
        long[] amounts = random.longs(resources, 0, 10L * room).toArray();
        if (random.nextInt(12) == 0) {
          amounts[0] = 0;
        }
        capacities.add(amounts);
        hard.add(random.nextInt(2) < hardness);
        loadCosts.add(loadCost(random, range));
      }
      for (int t = 0; t < tasks; t++) {
        prices.add(random.nextInt(2) < must ? Long.MIN_VALUE : random.nextInt(3 * range));
        int most = random.nextInt(10) == 0 ? 0 : agents;
        var chosen = new ArrayList<Integer>();
        for (int a = 0; a < agents; a++) {
          if (random.nextInt(agents) < Math.min(most, 8)) {
            candidates.add(candidate(random, t, a, range));
            chosen.add(a);
          }
        }
        Collections.shuffle(chosen, random);
        fixed.add(random.nextInt(8) == 0 && !chosen.isEmpty() ? chosen.get(0) : -1);
      }
    }

    private long[] candidate(Random random, int task, int agent, int range) {
      long[] candidate = new long[3 + resources];
      candidate[0] = task;
      candidate[1] = agent;
      candidate[2] = random.nextInt(range) - (random.nextInt(5) == 0 ? range / 2L : 0L);
      for (int r = 0; r < resources; r++) {
        candidate[3 + r] = random.nextInt(6) == 0 ? 0 : 1 + random.nextInt(15);
      }
      return candidate;
    }

    /** Moves all agents up by one number and puts one in front that nobody asks. */
    void addIdleAgentInFront() {
      capacities.add(0, new long[resources]);
      hard.add(0, true);
      loadCosts.add(0, LoadCost.none());
      candidates.forEach(candidate -> candidate[1]++);
      fixed.replaceAll(agent -> agent < 0 ? agent : agent + 1);
    }

    /** The problem with the first so many agents only. */
    AssignmentProblem build(int agents) {
      var builder = AssignmentProblem.builder(resources);
      for (int a = 0; a < agents; a++) {
        if (hard.get(a)) {
          builder.addHardAgent(loadCosts.get(a), capacities.get(a));
        } else {
          builder.addSoftAgent(loadCosts.get(a), capacities.get(a));
        }
      }
      for (long price : prices) {
        if (price == Long.MIN_VALUE) {
          builder.addTask();
        } else {
          builder.addTask(price);
        }
      }
      for (long[] candidate : candidates) {
        if (candidate[1] < agents) {
          long[] uses = new long[resources];
          System.arraycopy(candidate, 3, uses, 0, resources);
          builder.addCandidate((int) candidate[0], (int) candidate[1], candidate[2], uses);
        }
      }
      for (int t = 0; t < fixed.size(); t++) {
        if (fixed.get(t) >= 0 && fixed.get(t) < agents) {
          builder.fix(t, fixed.get(t));
        }
      }
      return builder.build();
    }
  }

  private static LoadCost loadCost(Random random, int range) {
    return switch (random.nextInt(4)) {
      case 0 -> LoadCost.none();
      case 1 -> LoadCost.squared(random.nextInt(3 * range));
      case 2 -> LoadCost.builder().piece(LoadCost.ONE, random.nextInt(range), 0).build();
      default -> {
        long bend = random.nextInt(range);
        yield LoadCost.builder()
            .piece(0, 0, bend)
            .piece(LoadCost.ONE, 2 * bend + random.nextInt(range), 0)
            .piece(3 * LoadCost.ONE / 2, 2 * bend + 2L * range, random.nextInt(2))
            .build();
      }
    };
  }
}
