package io.github.dilnytsia.plan;

import io.github.dilnytsia.internal.Codes;
import io.github.dilnytsia.internal.DomainStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decision that this officer serves this unit, whatever the search would choose.
 *
 * <p>A pin that breaks a hard rule is kept and reported as a finding.
 */
@Value.Immutable
@DomainStyle
public non-sealed interface Pin extends Decision {

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

  /** Builds a {@link Pin}. */
  final class Builder extends ImmutablePin.Builder {}
}
