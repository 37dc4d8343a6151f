package io.github.dilnytsia.plan;

import io.github.dilnytsia.internal.DomainStyle;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * What a plan costs, term by term: the second of the two levels at which plans are compared.
 *
 * <p>All terms are officer time in a month, exact to the millisecond.
 */
@Value.Immutable
@DomainStyle
public interface PlanScore {

  Duration driving();

  /** Residents' way to their officer and back, as weighed. */
  Duration journeys();

  Duration overload();

  Duration balance();

  Duration district();

  Duration moves();

  /** What rules' preferences and penalties weigh; may be negative. */
  Duration preferences();

  default Duration total() {
    return driving()
        .plus(journeys())
        .plus(overload())
        .plus(balance())
        .plus(district())
        .plus(moves())
        .plus(preferences());
  }

  /** What this costs more than another plan, term by term; terms may be negative. */
  default PlanScore minus(PlanScore other) {
    return builder()
        .driving(driving().minus(other.driving()))
        .journeys(journeys().minus(other.journeys()))
        .overload(overload().minus(other.overload()))
        .balance(balance().minus(other.balance()))
        .district(district().minus(other.district()))
        .moves(moves().minus(other.moves()))
        .preferences(preferences().minus(other.preferences()))
        .build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PlanScore}. */
  final class Builder extends ImmutablePlanScore.Builder {}
}
