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

  /** What the plan would cost more, in officer time a month; negative if the plan could be improved by this one move. */
  Duration dearerBy();

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RunnerUp}. */
  final class Builder extends ImmutableRunnerUp.Builder {}
}
