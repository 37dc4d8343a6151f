package io.github.dilnytsia.map;

import io.github.dilnytsia.territory.GeoPoint;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;

/**
 * The grid areas are drawn on: millionths of a degree, about 11 cm, as whole numbers.
 *
 * <p>What is valid on it is valid in the file: nothing is rounded afterwards.
 */
final class Grid {

  static final PrecisionModel PRECISION = new PrecisionModel(1);
  static final GeometryFactory GEOMETRY = new GeometryFactory(PRECISION);

  private static final double CELLS_PER_DEGREE = 1e6;

  private Grid() {}

  static Coordinate coordinate(GeoPoint point) {
    return rounded(point.lon() * CELLS_PER_DEGREE, point.lat() * CELLS_PER_DEGREE);
  }

  static Coordinate rounded(double x, double y) {
    return new Coordinate(Math.rint(x), Math.rint(y));
  }

  static Polygon polygon(List<List<GeoPoint>> rings) {
    var holes = rings.stream().skip(1).map(Grid::ring).toArray(LinearRing[]::new);
    return GEOMETRY.createPolygon(ring(rings.get(0)), holes);
  }

  private static LinearRing ring(List<GeoPoint> points) {
    return GEOMETRY.createLinearRing(
        points.stream().map(Grid::coordinate).toArray(Coordinate[]::new));
  }

  /** Rings by the right-hand rule of RFC 7946, in an order that is always the same. */
  static List<List<List<GeoPoint>>> polygons(Geometry area) {
    var normal = area.norm();
    return IntStream.range(0, normal.getNumGeometries())
        .mapToObj(normal::getGeometryN)
        .filter(part -> part instanceof Polygon && !part.isEmpty())
        .map(part -> rings((Polygon) part))
        .toList();
  }

  private static List<List<GeoPoint>> rings(Polygon polygon) {
    return IntStream.rangeClosed(0, polygon.getNumInteriorRing())
        .mapToObj(i -> i == 0
            ? points(polygon.getExteriorRing(), true)
            : points(polygon.getInteriorRingN(i - 1), false))
        .toList();
  }

  private static List<GeoPoint> points(LinearRing ring, boolean counterClockwise) {
    var right = Orientation.isCCW(ring.getCoordinateSequence()) == counterClockwise;
    var directed = right ? ring : ring.reverse();
    return Arrays.stream(directed.getCoordinates()).map(Grid::point).toList();
  }

  private static GeoPoint point(Coordinate cell) {
    return GeoPoint.of(degrees(cell.y), degrees(cell.x));
  }

  /** The number nearest to so many millionths, as a division of two whole numbers always is. */
  private static double degrees(double cells) {
    return cells / CELLS_PER_DEGREE;
  }
}
