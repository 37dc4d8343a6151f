package io.github.dilnytsia.plan;

import io.github.dilnytsia.internal.DomainStyle;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * What no plan can go below, proven.
 */
@Value.Immutable
@DomainStyle
public interface PlanBound {

  /** Residents left unserved by any plan, at least. */
  long unservedResidents();

  /**
   * Cost of any plan that leaves no more residents unserved than this one, and where as many, no more units, at least.
   */
  Duration cost();

  /** The bound that is always true and says nothing. */
  static PlanBound none() {
    return builder().unservedResidents(0).cost(Duration.ZERO).build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PlanBound}. */
  final class Builder extends ImmutablePlanBound.Builder {}
}
