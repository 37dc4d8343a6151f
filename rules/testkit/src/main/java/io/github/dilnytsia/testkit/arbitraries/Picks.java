package io.github.dilnytsia.testkit.arbitraries;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** How rows name each other and the day: by small numbers that shrink to 0. */
final class Picks {

  /** The longest list every element of which can be picked; any shorter length up to 4, 6, 8 and 12 divides it. */
  static final int MOST = 24;

  private Picks() {}

  /** Stands for an element of a list not drawn yet. */
  static Arbitrary<Integer> pick() {
    return Arbitraries.integers().between(0, MOST - 1);
  }

  /** The element a number stands for, whatever the length of the list. */
  static <T> T picked(List<T> list, int pick) {
    return list.get(pick % list.size());
  }

  /** True once in so many times; shrinks to false. */
  static Arbitrary<Boolean> flag(int oneIn) {
    return Arbitraries.integers().between(0, oneIn - 1).map(i -> i == oneIn - 1);
  }

  /** A day close to a given one, often that very day or one beside it. */
  static Arbitrary<LocalDate> dayNear(LocalDate day) {
    return Arbitraries.of(-400, 0, -1, 1, 90).map(day::plusDays);
  }
}
