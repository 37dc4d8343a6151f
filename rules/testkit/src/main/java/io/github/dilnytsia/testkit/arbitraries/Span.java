package io.github.dilnytsia.testkit.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ListArbitrary;

/** How many there may be, both ends included. */
record Span(int least, int most) {

  Span {
    if (least < 0 || most < least) {
      throw new IllegalArgumentException(
          "From %d to %d is no span; expected 0 or more, and the second not less than the first."
              .formatted(least, most));
    }
  }

  /** A span of things that name each other by a {@link Picks#pick()}, which reaches no further than that. */
  static Span pickable(String what, int least, int most) {
    if (most > Picks.MOST) {
      throw new IllegalArgumentException(
          "Up to %d %s are more than can be drawn; expected %d at most."
              .formatted(most, what, Picks.MOST));
    }
    return new Span(least, most);
  }

  <T> ListArbitrary<T> of(Arbitrary<T> rows) {
    return rows.list().ofMinSize(least).ofMaxSize(most);
  }

  Arbitrary<Integer> number() {
    return Arbitraries.integers().between(least, most);
  }
}
