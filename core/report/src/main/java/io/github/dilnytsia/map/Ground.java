package io.github.dilnytsia.map;

import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.Outline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * A hromada cut into faces before it is known who serves there: each face is nearest to the units of one place.
 *
 * <p>Cutting takes most of the time that areas of beats take, and no plan changes it but where several officers share one
 * place. Immutable.
 */
final class Ground {

  private final Plane plane;
  private final HromadaShape shape;
  private final List<Coordinate> cells;

  /** For each unit the first of those that share its place. */
  private final List<Integer> firsts;

  /** Owned by these first units. */
  private final Tiling tiling;

  Ground(Plane plane, HromadaShape shape, List<Coordinate> cells) {
    this.plane = plane;
    this.shape = shape;
    this.cells = cells;
    this.firsts = Sites.firsts(cells);
    this.tiling = tiling(firsts);
  }

  /**
   * A hromada's ground.
   *
   * @param units all there are in it, one or more
   */
  static Ground of(Optional<Outline> outline, List<BasicUnit> units) {
    var cells = units.stream().map(unit -> Grid.coordinate(unit.location())).toList();
    var plane = Plane.around(cells);
    return new Ground(plane, HromadaShape.of(outline, cells, plane), cells);
  }

  private Tiling tiling(List<Integer> owners) {
    return Tiling.of(shape, Sites.of(cells, owners, plane), plane);
  }

  AreaKind kind() {
    return shape.kind();
  }

  /**
   * The area of each owner that has one.
   *
   * @param owners of the units, in their order
   */
  Map<Integer, Geometry> areaByOwner(List<Integer> owners) {
    var isShared = IntStream.range(0, owners.size())
        .anyMatch(unit -> !owners.get(unit).equals(owners.get(firsts.get(unit))));
    return isShared ? tiling(owners).areaByOwner(owner -> owner) : tiling.areaByOwner(owners::get);
  }
}
