package io.github.dilnytsia.internal;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;

/** Lists of facts in the order of their keys, so that the order in which they came in can decide nothing. */
public final class InOrder {

  private InOrder() {}

  /**
   * The facts sorted by key.
   *
   * @throws IllegalArgumentException if two facts share a key
   */
  public static <T> ImmutableList<T> unique(
      Collection<T> facts, Function<T, String> key, String what) {
    return unique(facts, Comparator.comparing(key), fact -> what + " " + key.apply(fact));
  }

  /**
   * The facts sorted by a pair of keys, which are never put together into one: an id may hold anything, so that "a b" and
   * "c" would be the same as "a" and "b c".
   *
   * @param what such as {@code "travel time from %s to %s"}
   * @throws IllegalArgumentException if two facts share both keys
   */
  public static <T> ImmutableList<T> uniquePairs(
      Collection<T> facts, Function<T, String> first, Function<T, String> second, String what) {
    return unique(
        facts,
        Comparator.comparing(first).thenComparing(second),
        fact -> what.formatted(first.apply(fact), second.apply(fact)));
  }

  private static <T> ImmutableList<T> unique(
      Collection<T> facts, Comparator<T> order, Function<T, String> naming) {
    var sorted = ImmutableList.sortedCopyOf(order, facts);
    for (var i = 1; i < sorted.size(); i++) {
      if (order.compare(sorted.get(i - 1), sorted.get(i)) == 0) {
        throw new IllegalArgumentException(
            "There are two of %s; expected one.".formatted(naming.apply(sorted.get(i))));
      }
    }
    return sorted;
  }
}
