package io.github.dilnytsia.scenario;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.territory.GeoPoint;
import java.util.List;

/**
 * The synthetic oblasts: a name that claims nothing, a code no real oblast has, a place inside the country.
 *
 * <p>They lie in three rows of a grid, at least 1.1 degrees of latitude and 1.5 of longitude apart. Each may fill 0.95 by
 * 1.4 degrees around its middle, so that none touches another or the border.
 */
final class Oblasts {

  static final int MOST = 21;

  private static final double MOST_DEGREES_NORTH = 0.95;
  private static final double MOST_DEGREES_EAST = 1.4;

  private static final List<String> ORDINALS = List.of(
      "перша",
      "друга",
      "третя",
      "четверта",
      "п’ята",
      "шоста",
      "сьома",
      "восьма",
      "дев’ята",
      "десята",
      "одинадцята",
      "дванадцята",
      "тринадцята",
      "чотирнадцята",
      "п’ятнадцята",
      "шістнадцята",
      "сімнадцята",
      "вісімнадцята",
      "дев’ятнадцята",
      "двадцята",
      "двадцять перша");

  private static final List<Integer> CODES =
      List.of(2, 3, 4, 6, 8, 9, 10, 11, 13, 15, 16, 17, 19, 20, 22, 24, 25, 27, 28, 29, 30);

  private static final List<GeoPoint> MIDDLES = ImmutableList.<GeoPoint>builder()
      .addAll(row(50.75, 24.9, 26.45, 28.0, 29.55, 31.1, 32.65, 34.2))
      .addAll(row(49.65, 24.2, 25.75, 27.3, 28.85, 30.4, 31.95, 33.5, 35.05, 36.6))
      .addAll(row(48.55, 25.2, 30.25, 31.8, 33.35, 34.9))
      .build();

  private Oblasts() {}

  static String name(int oblast) {
    return "Синтетична " + ORDINALS.get(oblast);
  }

  /** The two digits its codes begin with. */
  static int code(int oblast) {
    return CODES.get(oblast);
  }

  /** Nearly a square of that area, or as much of it as there is room for. */
  static Cell cell(int oblast, double areaKm2) {
    var middle = MIDDLES.get(oblast);
    var kmEast = 111.195 * StrictMath.cos(StrictMath.toRadians(middle.lat()));
    var side = StrictMath.sqrt(areaKm2);
    return Cell.around(
        middle,
        Math.min(side, kmEast * MOST_DEGREES_EAST),
        Math.min(side, 111.195 * MOST_DEGREES_NORTH));
  }

  private static List<GeoPoint> row(double lat, double... lons) {
    var row = ImmutableList.<GeoPoint>builder();
    for (var lon : lons) {
      row.add(GeoPoint.of(lat, lon));
    }
    return row.build();
  }
}
