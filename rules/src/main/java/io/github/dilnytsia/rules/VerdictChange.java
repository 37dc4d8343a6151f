package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.plan.JudgedCandidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a change did to the verdicts on one pair, or that the pair came to be considered or is no longer.
 *
 * <p>A pair whose facts changed while every verdict stayed, such as a drive that is longer and still short enough, is
 * none.
 */
@Value.Immutable
@DomainStyle
public interface VerdictChange {

  String unitId();

  String officerId();

  /** Empty if the pair was not considered. */
  Optional<JudgedCandidate> before();

  /** Empty if the pair is no longer considered. */
  Optional<JudgedCandidate> after();

  /** Whether nothing forbade the pair before. */
  default boolean wasEligible() {
    return before().map(JudgedCandidate::isEligible).orElse(false);
  }

  /** Whether nothing forbids the pair now. */
  default boolean isEligible() {
    return after().map(JudgedCandidate::isEligible).orElse(false);
  }

  /** Verdicts that were not given before, in the order of their rules' ids. */
  default List<Verdict> added() {
    return without(verdicts(after()), verdicts(before()));
  }

  /** Verdicts that are no longer given, in the order of their rules' ids. */
  default List<Verdict> removed() {
    return without(verdicts(before()), verdicts(after()));
  }

  /** Something has changed. */
  @Value.Check
  default void check() {
    if (before().map(JudgedCandidate::verdicts).equals(after().map(JudgedCandidate::verdicts))) {
      throw new IllegalArgumentException(
          "The verdicts on unit %s and officer %s are the same before and after; expected a change."
              .formatted(unitId(), officerId()));
    }
  }

  private static List<Verdict> verdicts(Optional<JudgedCandidate> judged) {
    return judged.map(JudgedCandidate::verdicts).orElse(List.of());
  }

  /** One goes for one, should two rules say the same. */
  private static List<Verdict> without(List<Verdict> verdicts, List<Verdict> others) {
    var left = new ArrayList<>(verdicts);
    others.forEach(left::remove);
    return ImmutableList.copyOf(left);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link VerdictChange}. */
  final class Builder extends ImmutableVerdictChange.Builder {}
}
