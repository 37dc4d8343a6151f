package io.github.dilnytsia.plan;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.judgement.Verdict;
import java.time.Duration;
import java.util.List;
import org.immutables.value.Value;

/**
 * A considered pair with what the rules say of it.
 */
@Value.Immutable
@DomainStyle
public interface JudgedCandidate {

  Candidate candidate();

  /** In the order of their rules' ids. */
  List<Verdict> verdicts();

  /** Whether no verdict forbids the pair. */
  default boolean isEligible() {
    return verdicts().stream().noneMatch(Verdict::forbids);
  }

  /** What discouraging and preferring verdicts weigh together, in officer time a month; may be negative. */
  default Duration preference() {
    var sum = Duration.ZERO;
    for (var verdict : verdicts()) {
      if (!verdict.forbids()) {
        sum = verdict.kind() == Verdict.Kind.PREFERRED
            ? sum.minus(verdict.weight())
            : sum.plus(verdict.weight());
      }
    }
    return sum;
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link JudgedCandidate}. */
  final class Builder extends ImmutableJudgedCandidate.Builder {}
}
