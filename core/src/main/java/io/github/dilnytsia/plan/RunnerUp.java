package io.github.dilnytsia.plan;

import io.github.dilnytsia.internal.DomainStyle;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * Who would serve a unit if the chosen officer did not, everything else left as it is.
 */
@Value.Immutable
@DomainStyle
public interface RunnerUp {

  String officerId();

  /** One way. */
  Duration drive();

  /** What the plan would cost more, term by term; a term may be negative. */
  PlanScore difference();

  /** The same in all; negative if the plan could be improved by this one move. */
  default Duration dearerBy() {
    return difference().total();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RunnerUp}. */
  final class Builder extends ImmutableRunnerUp.Builder {}
}
