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
    var sorted = ImmutableList.sortedCopyOf(Comparator.comparing(key), facts);
    for (var i = 1; i < sorted.size(); i++) {
      var id = key.apply(sorted.get(i));
      if (id.equals(key.apply(sorted.get(i - 1)))) {
        throw new IllegalArgumentException(
            "There are two of %s %s; expected one.".formatted(what, id));
      }
    }
    return sorted;
  }
}
