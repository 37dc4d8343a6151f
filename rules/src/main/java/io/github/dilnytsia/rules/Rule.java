package io.github.dilnytsia.rules;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.judgement.Verdict;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rule of a book as it describes itself.
 *
 * <p>A policy has one id and often several rules: one for each way to break it, and one each for what is said of a pair
 * before the search and of a plan after it.
 */
@Value.Immutable
@DomainStyle
public interface Rule {

  /** Id of the policy it belongs to, such as {@code reach.hard-limit}. */
  String id();

  /** A sentence, unique in its package. */
  String name();

  /** What it does to a candidate; only of a rule that gives verdicts. */
  Optional<Verdict.Kind> kind();

  /** How much its findings weigh; only of a rule that makes findings. */
  Optional<Severity> severity();

  /** The reason of workload it counts; only of a rule about workload. */
  Optional<String> reason();

  /** The norm it holds a figure against, where it rests on one. */
  Optional<String> normCode();

  /** Where it is written; of a rule that rests on a norm, where that norm is written. */
  String source();

  /** Who brought it into the book. */
  @Value.Default
  default RuleOrigin origin() {
    return RuleOrigin.STANDARD;
  }

  /** The text that holds it; only of a host's rule. */
  Optional<String> file();

  /**
   * What each of its verdicts weighs in a plan's cost, in officer-hours a month, 0 or more; only of a rule that
   * discourages or prefers, and says so.
   */
  Optional<BigDecimal> hours();

  /** What it says in Ukrainian, with places for its figures; only of a host's rule, ours have their phrases. */
  Optional<String> uk();

  /** The same in English. */
  Optional<String> en();

  /** A rule makes exactly one kind of judgement. */
  @Value.Check
  default void check() {
    var judgements = (kind().isPresent() ? 1 : 0)
        + (severity().isPresent() ? 1 : 0)
        + (reason().isPresent() ? 1 : 0);
    if (judgements != 1) {
      throw new IllegalArgumentException(
          "Rule \"%s\" (%s) has %d of @kind, @severity and @reason; expected exactly one."
              .formatted(name(), id(), judgements));
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Rule}. */
  final class Builder extends ImmutableRule.Builder {}
}
