package io.github.dilnytsia.plan;

import io.github.dilnytsia.internal.DomainStyle;
import org.immutables.value.Value;

/**
 * A decision that this officer serves this unit, whatever the search would choose.
 *
 * <p>A pin that breaks a hard rule is kept and reported as a finding.
 */
@Value.Immutable
@DomainStyle
public non-sealed interface Pin extends Decision {

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Pin}. */
  final class Builder extends ImmutablePin.Builder {}
}
