package io.github.dilnytsia.optimize;

import java.util.Arrays;

/**
 * Which of an agent's possible tasks it should take to come to a load: a knapsack by dynamic programming over whole
 * loads (Bellman 1957). Not thread-safe: keeps its memory from call to call.
 */
final class Filling {

  /** The choices behind a load are the bits of a long. */
  static final int MOST_ITEMS = 60;

  private double[] costs = new double[1024];
  private long[] choices = new long[1024];
  private int room;
  private int reach;
  private int items;

  /** Begins with no item and loads from 0 to the room. */
  void begin(int newRoom) {
    room = newRoom;
    if (costs.length <= room) {
      costs = new double[2 * room];
      choices = new long[2 * room];
    }
    Arrays.fill(costs, 0, room + 1, Double.POSITIVE_INFINITY);
    costs[0] = 0;
    choices[0] = 0;
    reach = 0;
    items = 0;
  }

  /** Adds an item by its use, 0 or more, and what taking it and what leaving it costs. */
  void add(long use, double taking, double leaving) {
    long bit = 1L << items++;
    if (use > room) {
      for (int load = 0; load <= reach; load++) {
        costs[load] += leaving;
      }
      return;
    }
    int step = (int) use;
    reach = Math.min(room, reach + step);
    for (int load = reach; load >= step; load--) {
      double stays = costs[load] + leaving;
      double goes = costs[load - step] + taking;
      if (goes < stays) {
        costs[load] = goes;
        choices[load] = choices[load - step] | bit;
      } else {
        costs[load] = stays;
      }
    }
    for (int load = Math.min(step - 1, reach); load >= 0; load--) {
      costs[load] += leaving;
    }
  }

  /** The least cost of items that come to exactly this load; infinite if none do. */
  double cost(int load) {
    return costs[load];
  }

  /** Whether the choice of least cost for a load takes an item, by the order in which items were added. */
  boolean isTaken(int load, int item) {
    return (choices[load] >>> item & 1) == 1;
  }
}
