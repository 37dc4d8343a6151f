package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/**
 * Rules of the application that uses this library, to be added to a book.
 *
 * <p>They see the facts that ours see ({@code BasicUnit}; {@code Candidate}; a plan with all it is made of) and say what
 * ours say, by {@link Work}, {@link Verdicts} and {@link Findings}. Immutable.
 */
public final class HostRules implements Amendment {

  private final ImmutableList<RuleText> texts;
  private final ImmutableSet<String> replaced;

  private HostRules(ImmutableList<RuleText> texts, ImmutableSet<String> replaced) {
    this.texts = texts;
    this.replaced = replaced;
  }

  /**
   * Rules that are trusted like the application's own classes, <b>because they are code</b>: DRL and every cell of a
   * decision table may hold Java, which runs in this JVM with all its rights.
   *
   * <p>Never pass on a file that somebody merely sent. What such a file can do is fenced twice, by the classes it may name
   * and by the class loader it runs behind, but a fence is no sandbox: whoever gets around it is not held by anything
   * else, and nothing at all limits the memory a rule takes.
   */
  public static HostRules trustingCode(RuleText... texts) {
    return trustingCode(List.of(texts));
  }

  /** The same of any number of texts. */
  public static HostRules trustingCode(Iterable<RuleText> texts) {
    return new HostRules(ImmutableList.copyOf(texts), ImmutableSet.of());
  }

  /**
   * These rules in the place of policies that the book has: all rules of each id are left out of the book and these
   * texts hold those that follow.
   *
   * <p>An id is overridden only where it is named here, so that nobody overrides one by accident.
   */
  public HostRules replacing(String... ids) {
    return new HostRules(
        texts, ImmutableSet.<String>builder().addAll(replaced).add(ids).build());
  }

  /** Where the rules are written. */
  public List<RuleText> texts() {
    return texts;
  }

  /** Ids of the policies in whose place these rules stand. */
  public Set<String> replaced() {
    return replaced;
  }
}
