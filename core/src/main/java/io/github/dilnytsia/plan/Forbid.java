package io.github.dilnytsia.plan;

import io.github.dilnytsia.internal.Codes;
import io.github.dilnytsia.internal.DomainStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decision that this officer does not serve this unit.
 */
@Value.Immutable
@DomainStyle
public non-sealed interface Forbid extends Decision {

  @Override
  String unitId();

  @Override
  String officerId();

  @Override
  String author();

  @Override
  String reason();

  @Override
  Optional<LocalDate> expires();

  /** A decision has an author and a reason. */
  @Value.Check
  default void check() {
    Codes.requireText(
        author(), "The author of the decision on unit %s and officer %s", unitId(), officerId());
    Codes.requireText(
        reason(), "The reason of the decision on unit %s and officer %s", unitId(), officerId());
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Forbid}. */
  final class Builder extends ImmutableForbid.Builder {}
}
