package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
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

  private final RunLimits limits;

  private HostRules(
      ImmutableList<RuleText> texts, ImmutableSet<String> replaced, RunLimits limits) {
    this.texts = texts;
    this.replaced = replaced;
    this.limits = limits;
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
    return new HostRules(ImmutableList.copyOf(texts), ImmutableSet.of(), RunLimits.DEFAULT);
  }

  /**
   * These rules in the place of policies that the book has: all rules of each id are left out of the book and these
   * texts hold those that follow.
   *
   * <p>An id is overridden only where it is named here, so that nobody overrides one by accident.
   */
  public HostRules replacing(String... ids) {
    return new HostRules(
        texts, ImmutableSet.<String>builder().addAll(replaced).add(ids).build(), limits);
  }

  /**
   * The longest that one call of a book may take with these rules in it, 5 minutes unless another time is given; of
   * several hosts in one book the shortest counts.
   *
   * <p>The caller is answered with a {@link RuleFailure} then. A rule that hangs in its own code cannot be stopped from
   * outside: its thread goes on, and so does the processor it has, until the JVM ends.
   *
   * @throws IllegalArgumentException if it is not more than 0
   */
  public HostRules within(Duration deadline) {
    if (deadline.isNegative() || deadline.isZero()) {
      throw new IllegalArgumentException(
          "The deadline of a host's rules is %s; expected more than 0.".formatted(deadline));
    }
    return new HostRules(texts, replaced, new RunLimits(deadline, limits.firings()));
  }

  /**
   * How often rules may fire for one bundle of units or candidates, or for one plan, beside a hundred times for each
   * fact; 100,000 unless another number is given.
   *
   * <p>Rules that judge their facts never come near; whoever comes there goes in circles.
   *
   * @throws IllegalArgumentException if it is not more than 0
   */
  public HostRules firings(long most) {
    if (most <= 0) {
      throw new IllegalArgumentException(
          "A host's rules may fire %d times; expected more than 0.".formatted(most));
    }
    return new HostRules(texts, replaced, new RunLimits(limits.deadline(), most));
  }

  RunLimits limits() {
    return limits;
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
