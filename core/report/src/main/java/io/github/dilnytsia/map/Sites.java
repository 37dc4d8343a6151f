package io.github.dilnytsia.map;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;

/**
 * The places of a hromada's units in the plane, each with its owner, no two alike.
 *
 * <p>Units of one owner within a metre are one place. Where several owners share one, each stands a step aside in its own
 * direction, so that all their areas meet there.
 */
final class Sites {

  /** In cells of the grid: about a metre. */
  private static final double PITCH = 10;

  private static final double STEP = 4;

  /**
   * One place.
   *
   * @param owner index of the beat, or one that no beat has
   */
  record Site(Coordinate place, int owner) {}

  private final List<Site> all;

  private Sites(List<Site> all) {
    this.all = all;
  }

  /** Places of the grid and their owners, index by index. */
  static Sites of(List<Coordinate> cells, List<Integer> owners, Plane plane) {
    SetMultimap<Coordinate, Integer> ownersByCell = LinkedHashMultimap.create();
    for (var i = 0; i < cells.size(); i++) {
      ownersByCell.put(place(cells.get(i)), owners.get(i));
    }
    var sites = new ArrayList<Site>();
    ownersByCell.asMap().forEach((cell, sharing) -> {
      var turn = 0;
      for (var owner : sharing) {
        sites.add(new Site(stepAside(plane.toPlane(cell), turn++, sharing.size()), owner));
      }
    });
    return new Sites(sites);
  }

  /** For each place of the grid the index of the first that is one place with it. */
  static List<Integer> firsts(List<Coordinate> cells) {
    var firstByPlace = new HashMap<Coordinate, Integer>();
    return IntStream.range(0, cells.size())
        .mapToObj(i -> firstByPlace.computeIfAbsent(place(cells.get(i)), place -> i))
        .toList();
  }

  private static Coordinate place(Coordinate cell) {
    return new Coordinate(Math.rint(cell.x / PITCH) * PITCH, Math.rint(cell.y / PITCH) * PITCH);
  }

  private static Coordinate stepAside(Coordinate place, int turn, int turns) {
    if (turns == 1) {
      return place;
    }
    var angle = 2 * Math.PI * turn / turns;
    return new Coordinate(
        place.x + STEP * StrictMath.cos(angle), place.y + STEP * StrictMath.sin(angle));
  }

  List<Coordinate> places() {
    return all.stream().map(Site::place).toList();
  }

  /** The owner of the nearest place; of several, the first. */
  int ownerNearest(Coordinate place) {
    var nearest = all.get(0);
    for (var site : all) {
      if (squared(site.place(), place) < squared(nearest.place(), place)) {
        nearest = site;
      }
    }
    return nearest.owner();
  }

  private static double squared(Coordinate one, Coordinate other) {
    var x = one.x - other.x;
    var y = one.y - other.y;
    return x * x + y * y;
  }
}
