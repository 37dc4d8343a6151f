package io.github.dilnytsia.judgement;

import java.util.Optional;

/**
 * What people are told of where a rule or a figure is written.
 *
 * <p>A source is data: {@link Norm#source()} and the like hold it as it stands in its table or rule, in the language of
 * whoever wrote it, and a plan's fingerprint covers it so. The sources of the standard book are known here in both
 * languages; every other, such as a host's own, is told as it was given. Safe for any number of threads.
 */
public final class Sources {

  private static final KnownTexts KNOWN = KnownTexts.load("sources");

  private Sources() {}

  /** A source for people. */
  public static Wording wording(String source) {
    return find(source).orElseGet(() -> Wording.same(source));
  }

  /** A source of the standard book in both languages; empty of any other. */
  public static Optional<Wording> find(String source) {
    return KNOWN.find(source);
  }
}
