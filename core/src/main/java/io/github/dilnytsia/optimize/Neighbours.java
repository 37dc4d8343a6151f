package io.github.dilnytsia.optimize;

import java.util.Arrays;

/** For every agent those it could exchange tasks with, the more often the more tasks both are good for. */
final class Neighbours {

  private static final int FAVOURITES = 5;
  private static final int MOST_TICKETS = 30;

  private final int[] firsts;
  private final int[] neighbours;

  Neighbours(Component component, DualBound dual) {
    long[] pairs = pairs(component, dual);
    firsts = new int[component.agents + 1];
    int[] all = new int[pairs.length];
    int count = 0;
    for (int from = 0; from < pairs.length; ) {
      int to = from;
      while (to < pairs.length && pairs[to] == pairs[from]) {
        to++;
      }
      int agent = (int) (pairs[from] >>> 32);
      for (int ticket = 0; ticket < Math.min(MOST_TICKETS, to - from); ticket++) {
        all[count++] = (int) pairs[from];
      }
      firsts[agent + 1] = count;
      from = to;
    }
    for (int a = 0; a < component.agents; a++) {
      firsts[a + 1] = Math.max(firsts[a + 1], firsts[a]);
    }
    neighbours = Arrays.copyOf(all, count);
  }

  /** A neighbour drawn by its weight, or -1 for an agent that has none. */
  int draw(int agent, SplitMix64 random) {
    int count = firsts[agent + 1] - firsts[agent];
    return count == 0 ? -1 : neighbours[firsts[agent] + random.nextInt(count)];
  }

  /** Every pair of agents that are both among the cheapest of a task, once for each such task, sorted. */
  private static long[] pairs(Component component, DualBound dual) {
    int[] favourites = new int[FAVOURITES];
    long[] pairs = new long[component.tasks * FAVOURITES * (FAVOURITES - 1)];
    int count = 0;
    for (int t = 0; t < component.tasks; t++) {
      int found = 0;
      for (int c = component.firsts[t]; c < component.firsts[t + 1]; c++) {
        int at = Math.min(found, FAVOURITES - 1);
        if (found == FAVOURITES && dual.reduced[c] >= dual.reduced[favourites[at]]) {
          continue;
        }
        while (at > 0 && dual.reduced[favourites[at - 1]] > dual.reduced[c]) {
          favourites[at] = favourites[at - 1];
          at--;
        }
        favourites[at] = c;
        found = Math.min(FAVOURITES, found + 1);
      }
      for (int i = 0; i < found; i++) {
        for (int j = 0; j < found; j++) {
          if (i != j) {
            long one = component.agentOf[favourites[i]];
            pairs[count++] = one << 32 | component.agentOf[favourites[j]];
          }
        }
      }
    }
    long[] sorted = Arrays.copyOf(pairs, count);
    Arrays.sort(sorted);
    return sorted;
  }
}
