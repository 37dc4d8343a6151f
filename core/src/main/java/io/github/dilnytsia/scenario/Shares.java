package io.github.dilnytsia.scenario;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Shares a total out by weights, so that the shares add up to it exactly.
 *
 * <p>The largest-remainder method (Hamilton) with a least and a most for each share. Whole numbers only: no rounding can
 * lose a resident.
 */
final class Shares {

  private Shares() {}

  /** As weights demand, at least so many each. */
  static int[] of(int total, long[] weights, int least) {
    return of(total, weights, least, Integer.MAX_VALUE);
  }

  /**
   * As weights demand, within bounds; where all weights are 0 they count as equal.
   *
   * @throws IllegalArgumentException if the total is out of the reach of the bounds
   */
  static int[] of(int total, long[] weights, int least, int most) {
    var count = (long) weights.length;
    if (total < count * least || total > count * most) {
      throw new IllegalArgumentException(
          "%d cannot be %d shares of %d to %d each.".formatted(total, count, least, most));
    }
    var shares = new int[weights.length];
    Arrays.fill(shares, least);
    var left = (int) (total - count * least);
    while (left > 0) {
      left = handOut(left, shares, weights, most);
    }
    return shares;
  }

  /** Hands out what the bounds let through and returns the rest. */
  private static int handOut(int left, int[] shares, long[] weights, int most) {
    var open = IntStream.range(0, shares.length).filter(i -> shares[i] < most).toArray();
    var given = Arrays.stream(open).mapToLong(i -> weights[i]).toArray();
    if (Arrays.stream(given).sum() == 0) {
      Arrays.fill(given, 1);
    }
    var quotas = byLargestRemainder(left, given);
    var rest = left;
    for (var i = 0; i < open.length; i++) {
      var share = Math.min(quotas[i], most - shares[open[i]]);
      shares[open[i]] += share;
      rest -= share;
    }
    return rest;
  }

  private static int[] byLargestRemainder(int total, long[] weights) {
    var sum = Arrays.stream(weights).sum();
    var shares = new int[weights.length];
    var left = total;
    for (var i = 0; i < weights.length; i++) {
      shares[i] = (int) (Math.multiplyExact(total, weights[i]) / sum);
      left -= shares[i];
    }
    IntStream.range(0, weights.length)
        .boxed()
        .sorted(Comparator.comparingLong((Integer i) -> -(total * weights[i] % sum)))
        .limit(left)
        .forEach(i -> shares[i]++);
    return shares;
  }
}
