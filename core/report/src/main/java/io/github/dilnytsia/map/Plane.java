package io.github.dilnytsia.map;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * The grid around one latitude, its east and west drawn together as on the ground: distances compare rightly in it.
 *
 * <p>Good for a hromada, tens of kilometres wide.
 */
final class Plane {

  private static final double CELLS_PER_KM = 1e6 / 111.195;

  /** Of a right angle's half, to enough digits: no trigonometry, whose last digit is the machine's affair. */
  private static final double DIAGONAL = 0.70710678;

  private final double squeeze;

  private Plane(double squeeze) {
    this.squeeze = squeeze;
  }

  /** Around the middle of some places. */
  static Plane around(List<Coordinate> places) {
    var south = places.stream().mapToDouble(place -> place.y).min().orElse(0);
    var north = places.stream().mapToDouble(place -> place.y).max().orElse(0);
    var middle = StrictMath.toRadians((south + north) / 2e6);
    return new Plane(Math.max(0.01, StrictMath.cos(middle)));
  }

  Coordinate toPlane(Coordinate cell) {
    return new Coordinate(cell.x * squeeze, cell.y);
  }

  Coordinate toGrid(Coordinate place) {
    return Grid.rounded(place.x / squeeze, place.y);
  }

  /** Eight corners at a distance from a place of the grid, counter-clockwise. */
  List<Coordinate> corners(Coordinate cell, double km) {
    var radius = km * CELLS_PER_KM;
    var near = radius * DIAGONAL;
    return List.of(
        moved(cell, radius, 0),
        moved(cell, near, near),
        moved(cell, 0, radius),
        moved(cell, -near, near),
        moved(cell, -radius, 0),
        moved(cell, -near, -near),
        moved(cell, 0, -radius),
        moved(cell, near, -near));
  }

  private Coordinate moved(Coordinate cell, double east, double north) {
    return Grid.rounded(cell.x + east / squeeze, cell.y + north);
  }
}
