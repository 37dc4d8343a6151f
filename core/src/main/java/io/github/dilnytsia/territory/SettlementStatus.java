package io.github.dilnytsia.territory;

import io.github.dilnytsia.internal.DomainStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dated word on whether a settlement can be reached; of several that cover a day, the one that began last holds.
 */
@Value.Immutable
@DomainStyle
public interface SettlementStatus {

  String settlementCode();

  Access access();

  /** First day it holds. */
  LocalDate firstDay();

  /** Last day it holds; empty while no end is known. */
  Optional<LocalDate> lastDay();

  Optional<String> reason();

  default boolean covers(LocalDate date) {
    return !date.isBefore(firstDay())
        && lastDay().map(last -> !date.isAfter(last)).orElse(true);
  }

  /** A status does not end before it begins. */
  @Value.Check
  default void check() {
    if (lastDay().isPresent() && lastDay().get().isBefore(firstDay())) {
      throw new IllegalArgumentException(
          "Status of settlement %s ends on %s, before it begins on %s."
              .formatted(settlementCode(), lastDay().get(), firstDay()));
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SettlementStatus}. */
  final class Builder extends ImmutableSettlementStatus.Builder {}
}
