package io.github.dilnytsia.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class TilingTest {

  private static final double TWO_METRES = 20;

  /** Places with their owners, and an outline that may cross itself or miss them; it may be as small as a point. */
  record Drawing(List<GeoPoint> places, List<Integer> owners, List<GeoPoint> ring) {

    List<Coordinate> cells() {
      return places.stream().map(Grid::coordinate).toList();
    }

    Outline outline() {
      var closed = new ArrayList<>(ring);
      closed.add(ring.get(0));
      return Outline.builder()
          .hromadaCode("UA05020010000053508")
          .addPolygons(List.of(closed))
          .build();
    }

    Plane plane() {
      return Plane.around(cells());
    }

    HromadaShape shape() {
      return HromadaShape.of(Optional.of(outline()), cells(), plane());
    }

    Map<Integer, Geometry> areas() {
      return tiled(shape(), cells(), owners, plane());
    }
  }

  private static Map<Integer, Geometry> tiled(
      HromadaShape shape, List<Coordinate> cells, List<Integer> owners, Plane plane) {
    return Tiling.of(shape, Sites.of(cells, owners, plane), plane).areaByOwner(owner -> owner);
  }

  @Provide
  Arbitrary<Drawing> drawings() {
    return Arbitraries.integers()
        .between(1, 30)
        .flatMap(places -> Combinators.combine(
                point().list().ofSize(places),
                Arbitraries.integers().between(0, 5).list().ofSize(places),
                point().list().ofMinSize(3).ofMaxSize(12))
            .as(Drawing::new));
  }

  /** Some on a coarse net, so that many coincide or lie on a line. */
  private static Arbitrary<GeoPoint> point() {
    return Arbitraries.oneOf(point(100, 0.01), point(5, 0.2), point(1_000_000, 0.000001));
  }

  private static Arbitrary<GeoPoint> point(int steps, double step) {
    var axis = Arbitraries.integers().between(0, steps);
    return Combinators.combine(axis, axis)
        .as((north, east) -> GeoPoint.of(49 + north * step, 28 + east * step));
  }

  @Property(tries = 300)
  void areasAreValidAndDoNotOverlap(@ForAll("drawings") Drawing drawing) {
    var areas = List.copyOf(drawing.areas().values());

    assertThat(areas).isNotEmpty().allMatch(Geometry::isValid);
    for (var one = 0; one < areas.size(); one++) {
      for (var other = one + 1; other < areas.size(); other++) {
        assertThat(areas.get(one).intersection(areas.get(other)).getArea()).isZero();
      }
    }
  }

  @Property(tries = 300)
  void areasLieInTheShapeAndFillIt(@ForAll("drawings") Drawing drawing) {
    var shape = drawing.shape();

    var areas = drawing.areas().values();

    for (var area : areas) {
      assertThat(area.getCoordinates())
          .allMatch(corner -> shape.covers(corner) || nearBorder(shape, corner));
    }
    if (shape.kind() == AreaKind.HULL) {
      var hull = shape.polygons().get(0);
      // A border that is put on the grid moves by half a cell at most.
      assertThat(areas.stream().mapToDouble(Geometry::getArea).sum())
          .isBetween(hull.getArea() - hull.getLength(), hull.getArea() + hull.getLength());
    }
  }

  @Property(tries = 300)
  void groundCutBeforeAnybodyIsAssignedGivesTheSameAreas(@ForAll("drawings") Drawing drawing) {
    var ground = new Ground(drawing.plane(), drawing.shape(), drawing.cells());
    var alone = drawing.owners().stream().map(owner -> 0).toList();

    var ofOne = ground.areaByOwner(alone);
    var areas = ground.areaByOwner(drawing.owners());

    assertThat(normal(areas)).isEqualTo(normal(drawing.areas()));
    assertThat(normal(ofOne))
        .isEqualTo(normal(tiled(drawing.shape(), drawing.cells(), alone, drawing.plane())));
  }

  private static Map<Integer, String> normal(Map<Integer, Geometry> areas) {
    return new TreeMap<>(Maps.transformValues(areas, area -> area.norm().toText()));
  }

  @Property(tries = 300)
  void everyPlaceIsInTheAreaOfItsOwner(@ForAll("drawings") Drawing drawing) {
    var areas = drawing.areas();

    for (var i = 0; i < drawing.places().size(); i++) {
      var place = Grid.GEOMETRY.createPoint(drawing.cells().get(i));
      var area = Objects.requireNonNull(areas.get(drawing.owners().get(i)));
      assertThat(area.distance(place)).isLessThan(TWO_METRES);
    }
  }

  private static boolean nearBorder(HromadaShape shape, Coordinate corner) {
    var point = Grid.GEOMETRY.createPoint(corner);
    return shape.polygons().stream().anyMatch(polygon -> polygon.getBoundary().distance(point) < 2);
  }

  @Test
  void oneVillageHasTheWholeOutline() {
    var drawing = new Drawing(List.of(GeoPoint.of(49.5, 28.5)), List.of(3), square(49, 28, 1));

    var areas = drawing.areas();

    assertThat(areas.keySet()).isEqualTo(Set.of(3));
    assertThat(areas.values())
        .singleElement()
        .satisfies(area -> assertThat(area.getArea()).isEqualTo(1e12));
  }

  @Test
  void twoOwnersInOnePlaceShareWhatIsAroundIt() {
    var place = GeoPoint.of(49.5, 28.5);
    var drawing = new Drawing(List.of(place, place), List.of(0, 1), square(49, 28, 1));

    assertThat(drawing.areas().values())
        .hasSize(2)
        .allSatisfy(area -> assertThat(area.getArea()).isBetween(0.49e12, 0.51e12));
  }

  @Test
  void ofThreeOwnersInOnePlaceNoneIsLeftWithASliver() {
    var place = GeoPoint.of(49.5, 28.5);
    var drawing = new Drawing(List.of(place, place, place), List.of(0, 1, 2), square(49, 28, 1));

    assertThat(drawing.areas().values())
        .hasSize(3)
        .allSatisfy(area -> assertThat(area.getArea()).isBetween(0.25e12, 0.45e12));
  }

  @Test
  void aVillageOutsideTheOutlineHasAnIsland() {
    var drawing = new Drawing(
        List.of(GeoPoint.of(49.5, 28.5), GeoPoint.of(51, 30)), List.of(0, 1), square(49, 28, 1));
    var village = Grid.GEOMETRY.createPoint(drawing.cells().get(1));

    var area = Objects.requireNonNull(drawing.areas().get(1));

    assertThat(area.covers(village)).isTrue();
  }

  @Test
  void anOutlineThatCrossesItselfEnclosesBothItsWings() {
    var bow =
        List.of(GeoPoint.of(49, 28), GeoPoint.of(50, 29), GeoPoint.of(50, 28), GeoPoint.of(49, 29));
    var drawing = new Drawing(List.of(GeoPoint.of(49.2, 28.5)), List.of(0), bow);

    assertThat(drawing.areas().values())
        .singleElement()
        .satisfies(area -> assertThat(area.getArea()).isBetween(0.499e12, 0.501e12));
  }

  @Test
  void aHoleIsNobodysButForTheVillageInIt() {
    var outline = Outline.builder()
        .hromadaCode("UA05020010000053508")
        .addPolygons(
            List.of(closed(square(49, 28, 1)), closed(square(49.4, 28.4, 0.2))),
            List.of(closed(square(51, 28, 0.5))))
        .build();
    var cells = Stream.of(GeoPoint.of(49.1, 28.1), GeoPoint.of(49.5, 28.5))
        .map(Grid::coordinate)
        .toList();
    var plane = Plane.around(cells);
    var shape = HromadaShape.of(Optional.of(outline), cells, plane);

    var areas = tiled(shape, cells, List.of(0, 1), plane);

    assertThat(areas.values()).hasSize(2).allMatch(Geometry::isValid);
    assertThat(areas.values().stream().mapToDouble(Geometry::getArea).sum())
        .isBetween(1.21e12, 1.21e12 + 1.5e8);
  }

  /** To the last digit: a plan's files are the same bytes on every machine and JDK. */
  @Test
  void theSamePlacesGiveTheSameCornersEverywhere() {
    var place = GeoPoint.of(49.3, 28.7);
    var drawing = new Drawing(
        List.of(
            GeoPoint.of(49.123456789, 28.2),
            GeoPoint.of(49.5, 28.987654321),
            GeoPoint.of(49.8, 28.1),
            place,
            place),
        List.of(0, 1, 0, 1, 2),
        square(49.05, 28.05, 0.9));

    var corners =
        drawing.areas().values().stream().map(area -> area.norm().toText()).toList();

    assertThat(corners)
        .containsExactly(
            "POLYGON ((28050000 49050000, 28050000 49455486, 28050000 49950000, 28783837 4995"
                + "0000, 28507365 49604428, 28236527 49467133, 28585173 49050000, 28050000 49050000"
                + "))",
            "MULTIPOLYGON (((28507365 49604428, 28783837 49950000, 28950000 49950000, 2895000"
                + "0 49335494, 28950000 49050000, 28700000 49050000, 28700000 49487385, 28507365 49"
                + "604428)), ((28980736 49500000, 28982762 49503180, 28987654 49504497, 28992546 49"
                + "503180, 28994572 49500000, 28992546 49496820, 28987654 49495503, 28982762 494968"
                + "20, 28980736 49500000)))",
            "POLYGON ((28236527 49467133, 28507365 49604428, 28700000 49487385, 28700000 4905"
                + "0000, 28585173 49050000, 28236527 49467133))");
  }

  private static List<GeoPoint> closed(List<GeoPoint> corners) {
    return Stream.concat(corners.stream(), corners.stream().limit(1)).toList();
  }

  private static List<GeoPoint> square(double south, double west, double side) {
    return List.of(
        GeoPoint.of(south, west),
        GeoPoint.of(south, west + side),
        GeoPoint.of(south + side, west + side),
        GeoPoint.of(south + side, west));
  }
}
