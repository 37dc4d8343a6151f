package io.github.dilnytsia.examples.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an assignment costs, straight from the words of the instance file: shares nothing with what it checks.
 *
 * @param objective in the file's units
 * @param feasible whether every task that must be assigned is, to a candidate, and no capacity is exceeded
 */
record Recomputation(BigDecimal objective, boolean feasible) {

  static Recomputation of(Path instance, Path solution, BigDecimal lambda) throws IOException {
    var agents = Files.readAllLines(solution).stream().map(Integer::valueOf).toList();
    var words = Files.readAllLines(instance).stream()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(ArrayDeque::new));
    return "DOM1".equals(words.peek()) ? domain(words, agents, lambda) : library(words, agents);
  }

  private static Recomputation library(Deque<String> words, List<Integer> chosen) {
    int agents = Integer.parseInt(words.pop());
    int tasks = Integer.parseInt(words.pop());
    var all = words.stream().mapToLong(Long::parseLong).toArray();
    var loads = new long[agents];
    var feasible = chosen.size() == tasks && all.length == 2 * agents * tasks + agents;
    long objective = 0;
    for (int t = 0; t < tasks; t++) {
      int agent = chosen.get(t);
      feasible &= agent >= 0;
      if (agent >= 0) {
        objective += all[agent * tasks + t];
        loads[agent] += all[agents * tasks + agent * tasks + t];
      }
    }
    for (int a = 0; a < agents; a++) {
      feasible &= loads[a] <= all[2 * agents * tasks + a];
    }
    return new Recomputation(BigDecimal.valueOf(objective), feasible);
  }

  private static Recomputation domain(
      Deque<String> words, List<Integer> chosen, BigDecimal lambda) {
    drop(words, 2);
    int settlements = Integer.parseInt(words.pop());
    int officers = Integer.parseInt(words.pop());
    drop(words, 1);
    var capacities = new long[officers];
    for (int o = 0; o < officers; o++) {
      drop(words, 2);
      capacities[o] = Long.parseLong(words.pop());
      drop(words, 3);
    }
    var loads = new long[officers];
    var feasible = chosen.size() == settlements;
    long costs = 0;
    for (int s = 0; s < settlements; s++) {
      drop(words, 6);
      long price = Long.parseLong(words.pop());
      boolean found = chosen.get(s) < 0;
      costs += found ? price : 0;
      for (int k = Integer.parseInt(words.pop()); k > 0; k--) {
        boolean hit = Integer.parseInt(words.pop()) == chosen.get(s);
        long cost = Long.parseLong(words.pop());
        long weight = Long.parseLong(words.pop());
        if (hit) {
          found = true;
          costs += cost;
          loads[chosen.get(s)] += weight;
        }
      }
      feasible &= found;
    }
    var squares = BigDecimal.ZERO;
    for (int o = 0; o < officers; o++) {
      feasible &= loads[o] <= capacities[o];
      if (loads[o] > 0) {
        var index = BigDecimal.valueOf(loads[o])
            .divide(BigDecimal.valueOf(capacities[o]), MathContext.DECIMAL128);
        squares = squares.add(index.multiply(index));
      }
    }
    return new Recomputation(BigDecimal.valueOf(costs).add(squares.multiply(lambda)), feasible);
  }

  private static void drop(Deque<String> words, int count) {
    for (int n = 0; n < count; n++) {
      words.pop();
    }
  }
}
