package io.github.dilnytsia.map;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import com.google.common.graph.ElementOrder;
import com.google.common.graph.MutableValueGraph;
import com.google.common.graph.ValueGraph;
import com.google.common.graph.ValueGraphBuilder;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.Territory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.triangulate.DelaunayTriangulationBuilder;
import org.locationtech.jts.triangulate.quadedge.QuadEdge;

/**
 * Which officers' beats lie side by side, and along how many pairs of units.
 *
 * <p>Units are neighbours if a place can be nearest to both of them: in their hromada, as areas of beats are drawn, in the whole
 * territory (Delaunay 1934), or at an outline for one on this and one on the other side. Neighbours that a file names are so
 * too. No area need be drawn to know it.
 */
final class BeatNeighbours {

  private final BeatPlan plan;
  private final MutableValueGraph<String, Integer> graph =
      ValueGraphBuilder.undirected().nodeOrder(ElementOrder.<String>natural()).build();

  private BeatNeighbours(BeatPlan plan) {
    this.plan = plan;
  }

  /** Every officer who serves somebody, with how often two of them meet. */
  static ValueGraph<String, Integer> of(BeatPlan plan, Territory territory) {
    var neighbours = new BeatNeighbours(plan);
    plan.assignments().forEach(assignment -> neighbours.graph.addNode(assignment.officerId()));
    neighbours.meetNearest(territory.units());
    Multimaps.index(territory.units(), BasicUnit::hromadaCode)
        .asMap()
        .values()
        .forEach(neighbours::meetNearest);
    Borders.of(territory)
        .sides()
        .forEach(sides -> neighbours.meet(
            neighbours.officers(sides.first()), neighbours.officers(sides.second())));
    for (var pair : territory.neighbours()) {
      neighbours.meet(neighbours.officers(pair.first()), neighbours.officers(pair.second()));
    }
    return neighbours.graph;
  }

  private void meetNearest(Collection<BasicUnit> units) {
    var cells = units.stream().map(unit -> Grid.coordinate(unit.location())).toList();
    var plane = Plane.around(cells);
    SetMultimap<Coordinate, String> officersByPlace = LinkedHashMultimap.create();
    var places = new ArrayList<Coordinate>();
    var cell = cells.iterator();
    for (var unit : units) {
      var place = plane.toPlane(cell.next());
      places.add(place);
      officersByPlace.putAll(place, officers(unit.id()));
    }
    officersByPlace.asMap().values().forEach(sharing -> meet(List.copyOf(sharing), sharing));
    var triangles = new DelaunayTriangulationBuilder();
    triangles.setSites(places);
    for (var found : triangles.getSubdivision().getPrimaryEdges(false)) {
      var edge = (QuadEdge) found;
      meet(
          officersByPlace.get(edge.orig().getCoordinate()),
          officersByPlace.get(edge.dest().getCoordinate()));
    }
  }

  private Set<String> officers(String unitId) {
    return plan.findAssignment(unitId)
        .map(assignment -> Set.of(assignment.officerId()))
        .orElse(Set.of());
  }

  private void meet(Iterable<String> some, Iterable<String> others) {
    for (var one : some) {
      for (var other : others) {
        if (!one.equals(other)) {
          graph.putEdgeValue(one, other, graph.edgeValue(one, other).orElse(0) + 1);
        }
      }
    }
  }
}
