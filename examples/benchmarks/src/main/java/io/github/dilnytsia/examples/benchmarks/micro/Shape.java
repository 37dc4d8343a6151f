package io.github.dilnytsia.examples.benchmarks.micro;

import io.github.dilnytsia.optimize.AssignmentProblem;
import io.github.dilnytsia.optimize.LoadCost;
import java.util.Random;

/** Problems drawn from a seed, of the two shapes the optimiser meets. */
public enum Shape {

  /** Type D of Chu and Beasley (1997): what an agent does cheaply takes much of its time; tight capacities. */
  DENSE {
    @Override
    AssignmentProblem draw() {
      var random = new Random(SEED);
      var problem = AssignmentProblem.builder(1);
      int agents = 20;
      int tasks = 200;
      long[][] uses = new long[agents][tasks];
      for (int a = 0; a < agents; a++) {
        long sum = 0;
        for (int t = 0; t < tasks; t++) {
          uses[a][t] = random.nextLong(1, 101);
          sum += uses[a][t];
        }
        problem.addHardAgent(LoadCost.none(), sum * 8 / 10 / agents);
      }
      for (int t = 0; t < tasks; t++) {
        problem.addTask();
        for (int a = 0; a < agents; a++) {
          problem.addCandidate(t, a, 111 - uses[a][t] + random.nextLong(-10, 11), uses[a][t]);
        }
      }
      return problem.build();
    }
  },

  /** Settlements along a road, each with the few officers nearby; squared load costs, unserved at a price. */
  SPARSE {
    @Override
    AssignmentProblem draw() {
      var random = new Random(SEED);
      var problem = AssignmentProblem.builder(1);
      int agents = 300;
      int tasks = 2000;
      for (int a = 0; a < agents; a++) {
        problem.addHardAgent(LoadCost.squared(50_000), 160_000);
      }
      for (int t = 0; t < tasks; t++) {
        long residents = random.nextLong(100, 2600);
        problem.addTask(residents * 200 + 20_000);
        int first = (int) ((long) t * (agents - 5) / tasks);
        for (int a = first; a < first + 5; a++) {
          long road = random.nextLong(1, 31);
          problem.addCandidate(t, a, residents * road, residents * 12 + road * 90);
        }
      }
      return problem.build();
    }
  };

  private static final int SEED = 20261122;

  abstract AssignmentProblem draw();
}
