package io.github.dilnytsia.report;

import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.Outline;
import io.github.dilnytsia.territory.Territory;
import java.io.IOException;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Outlines with no more points than a screen can show.
 *
 * <p>A point is left out if it lies within a ten-thousandth of the territory's extent of the line without it (Douglas and
 * Peucker 1973): nothing that could be seen before the map is enlarged several times. Neighbours are simplified each on
 * its own, so their common border may gape by as much.
 */
final class Outlines {

  private static final double SHARE_OF_EXTENT = 1.0 / 10_000;

  /** Of a territory that is one point: some ten metres. */
  private static final double LEAST = 0.0001;

  private static final GeometryFactory LINES = new GeometryFactory();

  private final double tolerance;

  private Outlines(double tolerance) {
    this.tolerance = tolerance;
  }

  static Outlines of(Territory territory) {
    var points = territory.units().stream().map(BasicUnit::location).toList();
    var lat = points.stream().mapToDouble(GeoPoint::lat).summaryStatistics();
    var lon = points.stream().mapToDouble(GeoPoint::lon).summaryStatistics();
    var extent =
        points.isEmpty() ? 0 : Math.max(lat.getMax() - lat.getMin(), lon.getMax() - lon.getMin());
    return new Outlines(Math.max(LEAST, extent * SHARE_OF_EXTENT));
  }

  /** Polygons of rings, each a flat list of latitudes and longitudes; a ring too small to be seen is left out. */
  void write(JsonOut out, Outline outline) throws IOException {
    out.list(
        outline.polygons(),
        polygon -> out.list(
            polygon.stream()
                .map(this::simplified)
                .filter(ring -> ring.length > 3)
                .toList(),
            ring -> {
              out.beginArray();
              for (var point : ring) {
                out.coordinates(point.y, point.x);
              }
              out.endArray();
            }));
  }

  private Coordinate[] simplified(List<GeoPoint> ring) {
    var points = ring.stream()
        .map(point -> new Coordinate(point.lon(), point.lat()))
        .toArray(Coordinate[]::new);
    return DouglasPeuckerSimplifier.simplify(LINES.createLineString(points), tolerance)
        .getCoordinates();
  }
}
