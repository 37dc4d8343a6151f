package io.github.dilnytsia.plan;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.staffing.Station;
import org.immutables.value.Value;

/**
 * A station where residents of a unit are received, and how far it is.
 */
@Value.Immutable
@DomainStyle
public interface StationAccess {

  /** With its reception hours. */
  Station station();

  /** From the station to the unit. */
  Way way();

  /** Whether it is open on the day asked about. */
  boolean open();

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StationAccess}. */
  final class Builder extends ImmutableStationAccess.Builder {}
}
