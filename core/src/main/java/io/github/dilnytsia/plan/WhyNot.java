package io.github.dilnytsia.plan;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.territory.BasicUnit;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Why one officer, of all the officers of the problem, does not serve a unit, in figures that can be recomputed: evaluating
 * the plan with that one unit given to the officer costs exactly {@link #difference()} more, term by term.
 */
@Value.Immutable
@DomainStyle
public interface WhyNot {

  /** What stands between the officer and the unit. */
  enum Answer {
    /** Nothing: the officer serves it. */
    SERVES,
    /** One rule or several: {@link #forbidding()} has all of them. */
    FORBIDDEN,
    /** Officers of another raion are not considered, and no rule was asked or none speaks. */
    NOT_CONSIDERED,
    /** A person has decided on another officer. */
    PINNED,
    /** The policy lets nobody be loaded beyond an index of 1. */
    CAPACITY,
    /** Nobody serves the unit, though this officer could: this plan leaves it out. */
    LEFT_OUT,
    /** The plan would cost more. */
    DEARER,
    /** The plan would cost the same. */
    EQUAL,
    /** The plan would cost less: the search has not found this move, or was not asked. */
    CHEAPER
  }

  Answer answer();

  BasicUnit unit();

  /** Who was asked about. */
  Officer officer();

  /** Who serves the unit; empty if nobody does. */
  Optional<Assignment> assignment();

  /** The decision that put the unit where it is, where one did. */
  Optional<Pin> pin();

  /** Everything the rules say of this officer for this unit, in the order of their ids. */
  List<Verdict> verdicts();

  /** The drive from this officer's base, one way. */
  Duration drive();

  /** Whether the drive is an estimate for lack of a road time. */
  boolean driveEstimated();

  /** What the plan would cost more if this officer served the unit and all else stayed; terms may be negative. */
  PlanScore difference();

  /** The officer's load index in the plan, to nine digits. */
  BigDecimal loadIndex();

  /** The same with the unit. */
  BigDecimal loadIndexWith();

  /** The same as {@link #difference()} in all. */
  default Duration dearerBy() {
    return difference().total();
  }

  /** Every verdict that forbids the pair. */
  default List<Verdict> forbidding() {
    return verdicts().stream().filter(Verdict::forbids).collect(ImmutableList.toImmutableList());
  }

  /** The whole answer as lines of text for people. */
  default List<String> in(Language language) {
    return WhyNotText.lines(this, language);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link WhyNot}. */
  final class Builder extends ImmutableWhyNot.Builder {}
}
