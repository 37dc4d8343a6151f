package io.github.dilnytsia.territory;

import io.github.dilnytsia.internal.DomainStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a settlement asks of its officer in a month, as counts only: no data about persons.
 */
@Value.Immutable
@DomainStyle
public interface Demand {

  String settlementCode();

  /** Calls a month that need the beat officer. */
  @Value.Default
  default int calls() {
    return 0;
  }

  /** Registered materials a month. */
  @Value.Default
  default int materials() {
    return 0;
  }

  /** People on the preventive register. */
  @Value.Default
  default int preventiveRegister() {
    return 0;
  }

  /** People on the domestic-violence register. */
  @Value.Default
  default int domesticViolenceRegister() {
    return 0;
  }

  /** Urgent restraining orders a month. */
  @Value.Default
  default int restrainingOrders() {
    return 0;
  }

  @Value.Default
  default int schools() {
    return 0;
  }

  /** No count is negative. */
  @Value.Check
  default void check() {
    var counts = List.of(
        calls(),
        materials(),
        preventiveRegister(),
        domesticViolenceRegister(),
        restrainingOrders(),
        schools());
    if (counts.stream().anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException(
          "Demand of settlement %s has the counts %s; expected 0 or more."
              .formatted(settlementCode(), counts));
    }
  }

  /** Nobody has asked for anything. */
  static Demand none(String settlementCode) {
    return builder().settlementCode(settlementCode).build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Demand}. */
  final class Builder extends ImmutableDemand.Builder {}
}
