package io.github.dilnytsia.judgement;

import java.util.Optional;

/**
 * What people are told of what a figure is measured in.
 *
 * <p>Like a source, the unit of a norm, a finding or a verdict is data, such as {@code people} or {@code min}. Units of the
 * standard book are known here in both languages, in the form that stands after a number; every other is told as it was
 * given. Safe for any number of threads.
 */
public final class Measures {

  private static final KnownTexts KNOWN = KnownTexts.load("measures");

  private Measures() {}

  /** A unit for people. */
  public static Wording wording(String unit) {
    return find(unit).orElseGet(() -> Wording.same(unit));
  }

  /** A unit of the standard book in both languages; empty of any other. */
  public static Optional<Wording> find(String unit) {
    return KNOWN.find(unit);
  }
}
