package io.github.dilnytsia.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FillingTest {

  @Property(tries = 300)
  void findsTheLeastCostOfEveryLoad(
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 9) int items,
      @ForAll @IntRange(min = 0, max = 60) int room) {
    var random = new Random(seed);
    long[] uses = random.longs(items, 0, 25).toArray();
    double[] taking = random.doubles(items, 0, 10).toArray();
    double[] leaving = random.doubles(items, 0, 10).toArray();
    if (items > 0 && random.nextBoolean()) {
      // A task that has no other agent left.
      leaving[random.nextInt(items)] = Double.POSITIVE_INFINITY;
    }
    var filling = new Filling();
    filling.begin(random.nextInt(100));
    filling.add(3, 1, 1);

    filling.begin(room);
    for (int n = 0; n < items; n++) {
      filling.add(uses[n], taking[n], leaving[n]);
    }

    double[] least = least(uses, taking, leaving, room);
    for (int load = 0; load <= room; load++) {
      if (Double.isInfinite(least[load])) {
        assertThat(filling.cost(load)).isInfinite();
      } else {
        assertThat(filling.cost(load)).isCloseTo(least[load], within(1e-9));
        assertThat(cost(filling, load, uses, taking, leaving)).isCloseTo(least[load], within(1e-9));
      }
    }
  }

  private static double[] least(long[] uses, double[] taking, double[] leaving, int room) {
    double[] least = new double[room + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    for (int choice = 0; choice < 1 << uses.length; choice++) {
      long load = 0;
      double cost = 0;
      for (int n = 0; n < uses.length; n++) {
        boolean isTaken = (choice >> n & 1) == 1;
        load += isTaken ? uses[n] : 0;
        cost += isTaken ? taking[n] : leaving[n];
      }
      if (load <= room) {
        least[(int) load] = Math.min(least[(int) load], cost);
      }
    }
    return least;
  }

  /** The cost of the choice behind a load, which must come to that load. */
  private static double cost(
      Filling filling, int load, long[] uses, double[] taking, double[] leaving) {
    long sum = 0;
    double cost = 0;
    for (int n = 0; n < uses.length; n++) {
      sum += filling.isTaken(load, n) ? uses[n] : 0;
      cost += filling.isTaken(load, n) ? taking[n] : leaving[n];
    }
    assertThat(sum).isEqualTo(load);
    return cost;
  }
}
