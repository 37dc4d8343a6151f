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

  /** A point that exists lies on the globe, and its zeros have no sign: one place is one value. */
  @Value.Check
  default GeoPoint check() {
    if (!(Math.abs(lat()) <= 90 && Math.abs(lon()) <= 180)) {
      throw new IllegalArgumentException(
          "Point (%s, %s) is not on the globe; expected a latitude from -90 to 90 and a longitude from -180 to 180."
              .formatted(lat(), lon()));
    }
    return isNegativeZero(lat()) || isNegativeZero(lon()) ? of(lat() + 0.0, lon() + 0.0) : this;
  }

  private static boolean isNegativeZero(double degrees) {
    return Double.compare(degrees, -0.0) == 0;
  }

  /**
   * Length of the great circle to another point, by the haversine formula on a sphere of 6,371.0088 km (the mean
   * radius of the International Union of Geodesy and Geophysics).
   */
  default double kilometresTo(GeoPoint other) {
    var lat1 = StrictMath.toRadians(lat());
    var lat2 = StrictMath.toRadians(other.lat());
    var sinLat = StrictMath.sin((lat2 - lat1) / 2);
    var sinLon = StrictMath.sin(StrictMath.toRadians(other.lon() - lon()) / 2);
    var h = sinLat * sinLat + StrictMath.cos(lat1) * StrictMath.cos(lat2) * sinLon * sinLon;
    return 2 * 6_371.0088 * StrictMath.asin(StrictMath.sqrt(StrictMath.min(1, h)));
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
