package io.github.dilnytsia.plan;

import io.github.dilnytsia.internal.DomainStyle;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * One unit given to one officer.
 */
@Value.Immutable
@DomainStyle
public interface Assignment {

  String unitId();

  String officerId();

  Tier tier();

  /** One way, whole seconds. */
  Duration drive();

  /** Work in the unit, a month. */
  Duration work();

  /** The officer's driving to the unit and back, a month. */
  Duration travel();

  int residents();

  /** Whether a pin put it here. */
  boolean pinned();

  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Assignment}. */
  final class Builder extends ImmutableAssignment.Builder {}
}
