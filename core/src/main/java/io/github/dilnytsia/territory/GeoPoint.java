package io.github.dilnytsia.territory;

import io.github.dilnytsia.internal.DomainStyle;
import org.immutables.value.Value;

/**
 * A point on the earth, WGS84 degrees.
 *
 * <p>Latitude runs from -90 to 90, longitude from -180 to 180; whether a point lies in the country is judged where
 * data is read, not here.
 */
@Value.Immutable
@DomainStyle
public interface GeoPoint {

  double lat();

  double lon();

  /** A point that exists lies on the globe. */
  @Value.Check
  default void check() {
    if (!(Math.abs(lat()) <= 90 && Math.abs(lon()) <= 180)) {
      throw new IllegalArgumentException(
          "Point (%s, %s) is not on the globe; expected a latitude from -90 to 90 and a longitude from -180 to 180."
              .formatted(lat(), lon()));
    }
  }

  static GeoPoint of(double lat, double lon) {
    return builder().lat(lat).lon(lon).build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link GeoPoint}. */
  final class Builder extends ImmutableGeoPoint.Builder {}
}
