package io.github.dilnytsia.plan;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.judgement.Wording;
import org.immutables.value.Value;

/**
 * A unit nobody serves in the plan, with the reason.
 */
@Value.Immutable
@DomainStyle
public interface UnservedUnit {

  String unitId();

  String settlementCode();

  String hromadaCode();

  int residents();

  /**
   * Id of the rule that stands between the unit and the officers nearest to serving it, or {@code plan.no-officer},
   * {@code plan.capacity}, {@code plan.left-out}.
   */
  String reasonId();

  /** Every rule that removed somebody, with how many. */
  Wording reason();

  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link UnservedUnit}. */
  final class Builder extends ImmutableUnservedUnit.Builder {}
}
