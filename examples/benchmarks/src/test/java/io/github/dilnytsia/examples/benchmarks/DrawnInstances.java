package io.github.dilnytsia.examples.benchmarks;

import java.util.Random;

/** Instances drawn from a seed, with room enough to be feasible. */
final class DrawnInstances {

  private DrawnInstances() {}

  static String orLibrary(int tasks, int agents, long seed) {
    var random = new Random(seed);
    var text = new StringBuilder("%d %d\n".formatted(agents, tasks));
    for (int a = 0; a < agents; a++) {
      for (int t = 0; t < tasks; t++) {
        text.append(10 + random.nextInt(40)).append(' ');
      }
      text.append('\n');
    }
    for (int a = 0; a < agents; a++) {
      for (int t = 0; t < tasks; t++) {
        text.append(5 + random.nextInt(20)).append(' ');
      }
      text.append('\n');
    }
    for (int a = 0; a < agents; a++) {
      text.append(15 * tasks / agents).append('\n');
    }
    return text.toString();
  }

  static String domain(int settlements, int officers, long seed) {
    var random = new Random(seed);
    var text = new StringBuilder("DOM1 drawn %d %d 0\n".formatted(settlements, officers));
    for (int o = 0; o < officers; o++) {
      text.append("o %d %d 1.5 -2.5 0\n".formatted(o, 1000 + random.nextInt(1000)));
    }
    for (int s = 0; s < settlements; s++) {
      text.append("s %d 100 0.1 0.2 0 %d 3".formatted(s, 20_000 + random.nextInt(1000)));
      int first = random.nextInt(officers);
      for (int k = 0; k < 3; k++) {
        text.append(" %d %d %d"
            .formatted((first + k) % officers, random.nextInt(5000), 150 + random.nextInt(200)));
      }
      text.append('\n');
    }
    return text.toString();
  }
}
