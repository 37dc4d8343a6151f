package io.github.dilnytsia.map;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Divides a shape among owners: each place of it goes to the owner of the nearest site (Thiessen, 1911).
 *
 * <p>The shape's rings and the cells' borders are cut where they cross, on the grid; the faces in between go whole to one
 * owner. So areas neither overlap nor leave gaps, whatever the rounding does to a border, and the shape may cross itself.
 */
final class Tiling {

  private static final GeometryFactory PLANE = new GeometryFactory();

  private final HromadaShape shape;
  private final Sites sites;
  private final Plane plane;

  Tiling(HromadaShape shape, Sites sites, Plane plane) {
    this.shape = shape;
    this.sites = sites;
    this.plane = plane;
  }

  /** The area of each owner that has one. */
  Map<Integer, Geometry> areaByOwner() {
    ListMultimap<Integer, Geometry> faces = ArrayListMultimap.create();
    for (var face : faces()) {
      var inside = Faces.inside(face);
      if (shape.covers(inside)) {
        faces.put(sites.ownerNearest(plane.toPlane(inside)), face);
      }
    }
    var areas = new TreeMap<Integer, Geometry>();
    for (var owner : faces.keySet()) {
      areas.put(
          owner,
          OverlayNGRobust.union(
              Grid.GEOMETRY.createGeometryCollection(faces.get(owner).toArray(Geometry[]::new))));
    }
    return areas;
  }

  private Iterable<Polygon> faces() {
    var lines = Faces.rings(shape.polygons());
    lines.addAll(cells());
    return Faces.between(lines);
  }

  /**
   * Borders of the cells on the grid; none around a single site, to which everything is nearest. Those that run out of the
   * shape are not cut there: the noding does it.
   */
  private List<LineString> cells() {
    var places = sites.places();
    if (places.size() == 1) {
      return List.of();
    }
    var builder = new VoronoiDiagramBuilder();
    builder.setSites(places);
    builder.setClipEnvelope(envelope());
    var borders = new ArrayList<LineString>();
    for (var cell : builder.getSubdivision().getVoronoiCellPolygons(PLANE)) {
      borders.add(onGrid((Polygon) cell));
    }
    return borders;
  }

  private Envelope envelope() {
    var envelope = new Envelope();
    sites.places().forEach(envelope::expandToInclude);
    for (var polygon : shape.polygons()) {
      for (var corner : polygon.getExteriorRing().getCoordinates()) {
        envelope.expandToInclude(plane.toPlane(corner));
      }
    }
    envelope.expandBy(Math.max(envelope.getWidth(), envelope.getHeight()) / 10 + 1_000);
    return envelope;
  }

  private LineString onGrid(Polygon cell) {
    return Grid.GEOMETRY.createLineString(Arrays.stream(cell.getExteriorRing().getCoordinates())
        .map(plane::toGrid)
        .toArray(Coordinate[]::new));
  }
}
