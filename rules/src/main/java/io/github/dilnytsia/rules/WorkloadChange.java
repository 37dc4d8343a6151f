package io.github.dilnytsia.rules;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.judgement.Workload;
import java.util.Optional;
import org.immutables.value.Value;

/** What a change did to the workload of one unit. */
@Value.Immutable
@DomainStyle
public interface WorkloadChange {

  String unitId();

  /** Empty if there was no such unit. */
  Optional<Workload> before();

  /** Empty if there is no such unit any more. */
  Optional<Workload> after();

  /** Something has changed. */
  @Value.Check
  default void check() {
    if (before().equals(after())) {
      throw new IllegalArgumentException(
          "The workload of unit %s is the same before and after; expected a change."
              .formatted(unitId()));
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link WorkloadChange}. */
  final class Builder extends ImmutableWorkloadChange.Builder {}
}
