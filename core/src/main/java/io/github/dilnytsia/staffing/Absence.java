package io.github.dilnytsia.staffing;

import io.github.dilnytsia.internal.DomainStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Days on which an officer is away: leave, illness, a course. It takes no officer out of a plan.
 */
@Value.Immutable
@DomainStyle
public interface Absence {

  String officerId();

  LocalDate firstDay();

  LocalDate lastDay();

  Optional<String> reason();

  default boolean covers(LocalDate date) {
    return !date.isBefore(firstDay()) && !date.isAfter(lastDay());
  }

  /** An absence does not end before it begins. */
  @Value.Check
  default void check() {
    if (lastDay().isBefore(firstDay())) {
      throw new IllegalArgumentException("Absence of officer %s ends on %s, before it begins on %s."
          .formatted(officerId(), lastDay(), firstDay()));
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Absence}. */
  final class Builder extends ImmutableAbsence.Builder {}
}
