package io.github.dilnytsia.map;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.Outline;
import io.github.dilnytsia.territory.Territory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Where hromadas meet: along each outline, which unit is nearest on this side and which on the other. */
final class Borders {

  /** In cells of the grid: a look at the border every quarter of a kilometre. */
  private static final double STEP = 2_500;

  /** In cells of the grid: outlines this near to each other, some 20 m, have a common border. */
  private static final double NEAR = 200;

  /** Ids of two units on the two sides of a border. */
  record Sides(String first, String second) {}

  /** A unit's id and where it is in the plane. */
  private record Spot(String unitId, Coordinate place) {}

  private record Found(Spot spot, double distance) {}

  /** A hromada with its outline and its units. */
  private record Side(String code, Outline outline, Envelope envelope, List<Spot> spots) {}

  private final Plane plane;
  private final List<Side> hromadas = new ArrayList<>();

  private Borders(Territory territory) {
    var units = territory.units();
    this.plane = Plane.around(
        units.stream().map(unit -> Grid.coordinate(unit.location())).toList());
    ImmutableListMultimap<String, BasicUnit> unitsByHromada =
        Multimaps.index(units, BasicUnit::hromadaCode);
    for (var outline : territory.outlines()) {
      var envelope = new Envelope();
      corners(outline).forEach(ring -> ring.forEach(envelope::expandToInclude));
      envelope.expandBy(NEAR);
      var spots = unitsByHromada.get(outline.hromadaCode()).stream()
          .map(unit -> new Spot(unit.id(), place(unit.location())))
          .toList();
      if (!spots.isEmpty()) {
        hromadas.add(new Side(outline.hromadaCode(), outline, envelope, spots));
      }
    }
  }

  static Borders of(Territory territory) {
    return new Borders(territory);
  }

  private Coordinate place(GeoPoint point) {
    return plane.toPlane(Grid.coordinate(point));
  }

  private List<List<Coordinate>> corners(Outline outline) {
    return outline.polygons().stream()
        .flatMap(List::stream)
        .map(ring -> ring.stream().map(this::place).toList())
        .toList();
  }

  /** Each pair once, in the order of the outlines. */
  Set<Sides> sides() {
    var sides = new LinkedHashSet<Sides>();
    for (var hromada : hromadas) {
      for (var ring : corners(hromada.outline())) {
        for (var i = 0; i + 1 < ring.size(); i++) {
          walk(hromada, ring.get(i), ring.get(i + 1), sides);
        }
      }
    }
    return sides;
  }

  private void walk(Side hromada, Coordinate from, Coordinate to, Set<Sides> sides) {
    var steps = (int) Math.max(1, Math.ceil(from.distance(to) / STEP));
    for (var step = 0; step < steps; step++) {
      var share = (double) step / steps;
      var place =
          new Coordinate(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y));
      var own = nearest(hromada.spots(), place);
      acrossFrom(hromada, place)
          .ifPresent(
              other -> sides.add(new Sides(own.spot().unitId(), other.spot().unitId())));
    }
  }

  /** The nearest unit of all hromadas that may reach there. */
  private Optional<Found> acrossFrom(Side hromada, Coordinate place) {
    Optional<Found> best = Optional.empty();
    for (var other : hromadas) {
      if (!other.code().equals(hromada.code()) && other.envelope().contains(place)) {
        var found = nearest(other.spots(), place);
        if (best.isEmpty() || found.distance() < best.get().distance()) {
          best = Optional.of(found);
        }
      }
    }
    return best;
  }

  private static Found nearest(List<Spot> spots, Coordinate place) {
    var best = new Found(spots.get(0), spots.get(0).place().distance(place));
    for (var spot : spots) {
      var distance = spot.place().distance(place);
      if (distance < best.distance()) {
        best = new Found(spot, distance);
      }
    }
    return best;
  }
}
