package io.github.dilnytsia.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.algorithm.InteriorPointArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/** What lines enclose when they are cut on the grid where they cross: faces that share borders and nothing else. */
final class Faces {

  private Faces() {}

  static List<Polygon> between(Collection<LineString> lines) {
    var noded = UnaryUnionNG.union(
        Grid.GEOMETRY.createMultiLineString(lines.toArray(LineString[]::new)), Grid.PRECISION);
    var polygonizer = new Polygonizer();
    polygonizer.add(noded);
    var faces = new ArrayList<Polygon>();
    for (var face : polygonizer.getPolygons()) {
      faces.add((Polygon) face);
    }
    return faces;
  }

  /** A point well inside; not one of the grid, of which a narrow face may have none. */
  static Coordinate inside(Polygon face) {
    return InteriorPointArea.getInteriorPoint(face);
  }

  /** All rings of polygons, whether shells or holes. */
  static List<LineString> rings(Collection<Polygon> polygons) {
    var rings = new ArrayList<LineString>();
    for (var polygon : polygons) {
      rings.add(polygon.getExteriorRing());
      for (var i = 0; i < polygon.getNumInteriorRing(); i++) {
        rings.add(polygon.getInteriorRingN(i));
      }
    }
    return rings;
  }
}
