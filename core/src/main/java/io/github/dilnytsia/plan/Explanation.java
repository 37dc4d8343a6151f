package io.github.dilnytsia.plan;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.judgement.Workload;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.territory.BasicUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Why one unit is served by this officer, or by nobody, in figures that can be recomputed from the input.
 */
@Value.Immutable
@DomainStyle
public interface Explanation {

  BasicUnit unit();

  /** Empty if nobody serves the unit; {@link #unserved()} then tells why. */
  Optional<Assignment> assignment();

  Optional<UnservedUnit> unserved();

  /** The officer of the assignment. */
  Optional<Officer> officer();

  /** Whether the drive is an estimate for lack of a road time. */
  boolean driveEstimated();

  /** The unit's work by reasons. */
  Workload workload();

  /** What the rules say of this unit and this officer. */
  List<Verdict> verdicts();

  /** The cheapest other officer; empty if there is no other candidate. */
  Optional<RunnerUp> runnerUp();

  /** To the nearest station that is open on the day; empty if there is none with a way to it. */
  Optional<Way> toStation();

  /** To the officer's base; empty if nobody serves the unit. */
  Optional<Way> toOfficer();

  /** To the centre of the raion; empty if it is unknown or there is no way to it. */
  Optional<Way> toRaionCentre();

  /** The decision that put the unit here, where one did. */
  Optional<Pin> pin();

  /** Officers who may serve the unit under the rules. */
  int candidates();

  /** Officers who were considered for the unit, those among them whom a rule removed. */
  @Value.Default
  default int considered() {
    return candidates();
  }

  /** By the id of a rule, how many of the officers considered it forbids; several rules may forbid one. */
  Map<String, Integer> removedBy();

  /** Norms that are kept here, but barely, in the order of their rules and codes; empty if nobody serves the unit. */
  List<NearMiss> nearMisses();

  /** The whole explanation for people, a sentence a line, for hosts that say it in both languages at once. */
  default List<Wording> wordings() {
    return ExplanationText.lines(this);
  }

  /** The same lines in one language. */
  default List<String> in(Language language) {
    return wordings().stream()
        .map(line -> line.in(language))
        .collect(ImmutableList.toImmutableList());
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Explanation}. */
  final class Builder extends ImmutableExplanation.Builder {}
}
