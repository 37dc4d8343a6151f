package io.github.dilnytsia.map;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
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

  /**
   * A face of the shape.
   *
   * @param owner of the site that is nearest to it
   */
  private record Face(int owner, Polygon area) {}

  private final List<Face> faces;

  private Tiling(List<Face> faces) {
    this.faces = faces;
  }

  static Tiling of(HromadaShape shape, Sites sites, Plane plane) {
    var lines = Faces.rings(shape.polygons());
    lines.addAll(cells(shape, sites.places(), plane));
    var faces = new ArrayList<Face>();
    for (var face : Faces.between(lines)) {
      var inside = Faces.inside(face);
      if (shape.covers(inside)) {
        faces.add(new Face(sites.ownerNearest(plane.toPlane(inside)), face));
      }
    }
    return new Tiling(faces);
  }

  /**
   * The area of each owner that has one.
   *
   * @param heirs the owners that those of the sites stand for; one may have several
   */
  Map<Integer, Geometry> areaByOwner(IntUnaryOperator heirs) {
    ListMultimap<Integer, Geometry> areas = ArrayListMultimap.create();
    faces.forEach(face -> areas.put(heirs.applyAsInt(face.owner()), face.area()));
    var areaByOwner = new TreeMap<Integer, Geometry>();
    for (var owner : areas.keySet()) {
      areaByOwner.put(
          owner,
          OverlayNGRobust.union(
              Grid.GEOMETRY.createGeometryCollection(areas.get(owner).toArray(Geometry[]::new))));
    }
    return areaByOwner;
  }

  /**
   * Borders of the cells on the grid; none around a single site, to which everything is nearest. Those that run out of the
   * shape are not cut there: the noding does it.
   */
  private static List<LineString> cells(HromadaShape shape, List<Coordinate> places, Plane plane) {
    if (places.size() == 1) {
      return List.of();
    }
    var builder = new VoronoiDiagramBuilder();
    builder.setSites(places);
    builder.setClipEnvelope(envelope(shape, places, plane));
    var borders = new ArrayList<LineString>();
    for (var cell : builder.getSubdivision().getVoronoiCellPolygons(PLANE)) {
      borders.add(onGrid((Polygon) cell, plane));
    }
    return borders;
  }

  private static Envelope envelope(HromadaShape shape, List<Coordinate> places, Plane plane) {
    var envelope = new Envelope();
    places.forEach(envelope::expandToInclude);
    for (var polygon : shape.polygons()) {
      for (var corner : polygon.getExteriorRing().getCoordinates()) {
        envelope.expandToInclude(plane.toPlane(corner));
      }
    }
    envelope.expandBy(Math.max(envelope.getWidth(), envelope.getHeight()) / 10 + 1_000);
    return envelope;
  }

  private static LineString onGrid(Polygon cell, Plane plane) {
    return Grid.GEOMETRY.createLineString(Arrays.stream(cell.getExteriorRing().getCoordinates())
        .map(plane::toGrid)
        .toArray(Coordinate[]::new));
  }
}
