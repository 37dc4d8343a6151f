package io.github.dilnytsia.territory;

import io.github.dilnytsia.internal.DomainStyle;
import org.immutables.value.Value;

/**
 * A point with the id by which {@code travel_times.csv} knows it: a basic unit, a settlement or a station.
 */
@Value.Immutable
@DomainStyle
public interface Place {

  String id();

  GeoPoint location();

  static Place of(String id, GeoPoint location) {
    return builder().id(id).location(location).build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Place}. */
  final class Builder extends ImmutablePlace.Builder {}
}
