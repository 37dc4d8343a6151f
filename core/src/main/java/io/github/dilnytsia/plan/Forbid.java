package io.github.dilnytsia.plan;

import io.github.dilnytsia.internal.DomainStyle;
import org.immutables.value.Value;

/**
 * A decision that this officer does not serve this unit.
 */
@Value.Immutable
@DomainStyle
public non-sealed interface Forbid extends Decision {

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Forbid}. */
  final class Builder extends ImmutableForbid.Builder {}
}
