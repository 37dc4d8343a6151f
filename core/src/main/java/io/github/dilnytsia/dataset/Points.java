package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import io.github.dilnytsia.territory.GeoPoint;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Coordinates of a row: in Ukraine, or told why not. */
final class Points {

  private static final GeoPoint PLACEHOLDER = GeoPoint.of(48.3794, 31.1656);

  private Points() {}

  static GeoPoint point(Row row) {
    var lat = row.degrees("lat", () -> say("expected.latitude"));
    var lon = row.degrees("lon", () -> say("expected.longitude"));
    return lat.isPresent() && lon.isPresent() ? inUkraine(row, lat.get(), lon.get()) : PLACEHOLDER;
  }

  /** Empty if neither coordinate is given; one without the other is a problem. */
  static Optional<GeoPoint> findPoint(Row row) {
    return row.find("lat").isEmpty() && row.find("lon").isEmpty()
        ? Optional.empty()
        : Optional.of(point(row));
  }

  private static GeoPoint inUkraine(Row row, double lat, double lon) {
    if (isLatitude(lat) && isLongitude(lon)) {
      return GeoPoint.of(lat, lon);
    }
    if (lat == 0 && lon == 0) {
      row.expect("lat", say("expected.latitude"), say("hint.zero"));
    } else if (isLatitude(lon) && isLongitude(lat)) {
      row.expect("lat", say("expected.latitude"), say("hint.swapped"));
    } else {
      if (!isLatitude(lat)) {
        row.expect("lat", say("expected.latitude"));
      }
      if (!isLongitude(lon)) {
        row.expect("lon", say("expected.longitude"));
      }
    }
    return PLACEHOLDER;
  }

  static boolean isLatitude(double degrees) {
    return degrees >= 44.0 && degrees <= 52.5;
  }

  static boolean isLongitude(double degrees) {
    return degrees >= 22.0 && degrees <= 40.3;
  }

  /**
   * Degrees in the fewest digits that read back as the same number.
   *
   * <p>Java's own text of a double is not the same in every release of the JDK; this is.
   */
  static String text(double degrees) {
    return number(degrees).toPlainString();
  }

  /** The same as a number that is written without exponent. */
  static BigDecimal number(double degrees) {
    var exact = new BigDecimal(degrees);
    for (var digits = 1; digits < 17; digits++) {
      var rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == degrees) {
        return plain(rounded);
      }
    }
    return plain(exact.round(new MathContext(17, RoundingMode.HALF_EVEN)));
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
