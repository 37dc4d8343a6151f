package io.github.dilnytsia.map;

import io.github.dilnytsia.territory.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.Polygon;

/**
 * What the beats of a hromada fill together.
 *
 * <p>An outline may cross itself: then what lies in it an odd number of times is inside. A unit outside or on the border gets an
 * island of half a kilometre around it, so that it is in the area of its beat all the same.
 */
final class HromadaShape {

  private static final double MARGIN_KM = 1;
  private static final double ISLAND_KM = 0.5;

  /** So near to the border, one of several beats that meet in a place might have no share of the shape. */
  private static final double EDGE_KM = 0.02;

  private final AreaKind kind;
  private final List<Polygon> polygons;
  private final List<IndexedPointInAreaLocator> locators;

  private HromadaShape(AreaKind kind, List<Polygon> polygons) {
    this.kind = kind;
    this.polygons = polygons;
    this.locators = polygons.stream().map(IndexedPointInAreaLocator::new).toList();
  }

  /** The outline with islands for the places outside; the hull where there is no outline or it encloses nothing. */
  static HromadaShape of(Optional<Outline> outline, List<Coordinate> places, Plane plane) {
    var enclosed = outline.map(HromadaShape::enclosed).orElse(List.of());
    if (enclosed.isEmpty()) {
      return hull(places, plane);
    }
    var drawn = new HromadaShape(AreaKind.OUTLINE, enclosed);
    var withIslands = new ArrayList<>(enclosed);
    places.stream()
        .filter(place -> !plane.corners(place, EDGE_KM).stream().allMatch(drawn::covers))
        .distinct()
        .map(place -> island(place, plane))
        .forEach(withIslands::add);
    return new HromadaShape(AreaKind.OUTLINE, withIslands);
  }

  /** What an outline encloses, without the spikes and points it may have: none if it encloses nothing. */
  private static List<Polygon> enclosed(Outline outline) {
    var drawn = outline.polygons().stream()
        .filter(rings -> !rings.isEmpty())
        .map(Grid::polygon)
        .toList();
    var shape = new HromadaShape(AreaKind.OUTLINE, drawn);
    return Faces.between(Faces.rings(drawn)).stream()
        .filter(face -> shape.covers(Faces.inside(face)))
        .toList();
  }

  /** Around the places, with a margin. */
  private static HromadaShape hull(List<Coordinate> places, Plane plane) {
    var corners = places.stream()
        .flatMap(place -> plane.corners(place, MARGIN_KM).stream())
        .toArray(Coordinate[]::new);
    MultiPoint around = Grid.GEOMETRY.createMultiPointFromCoords(corners);
    return new HromadaShape(AreaKind.HULL, List.of((Polygon) around.convexHull()));
  }

  private static Polygon island(Coordinate place, Plane plane) {
    var corners = new ArrayList<>(plane.corners(place, ISLAND_KM));
    corners.add(corners.get(0));
    return Grid.GEOMETRY.createPolygon(corners.toArray(Coordinate[]::new));
  }

  AreaKind kind() {
    return kind;
  }

  List<Polygon> polygons() {
    return polygons;
  }

  boolean covers(Coordinate place) {
    return locators.stream().anyMatch(locator -> locator.locate(place) != Location.EXTERIOR);
  }
}
