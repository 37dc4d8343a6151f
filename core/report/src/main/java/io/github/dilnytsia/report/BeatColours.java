package io.github.dilnytsia.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.Territory;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.ItemBoundable;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Gives every officer one of a few colours so that officers with neighbouring units differ.
 *
 * <p>Officers are neighbours if a unit of one is among the nearest few of a unit of the other, or a file says that their
 * settlements are. The officer with most neighbours chooses first (Welsh and Powell 1967), each the colour its neighbours
 * use least: that is none of theirs, unless they use all.
 */
final class BeatColours {

  /** Colours of the page. */
  static final int COLOURS = 7;

  private static final int NEAREST = 7;

  private final Map<String, Multiset<String>> neighbours = new TreeMap<>();

  private BeatColours() {}

  /** A number from 0 for every officer who serves somebody. */
  static ImmutableMap<String, Integer> of(BeatPlan plan, Territory territory) {
    var colours = new BeatColours();
    colours.meetNearest(plan, territory);
    colours.meetNeighbours(plan, territory);
    return colours.choose();
  }

  private void meetNearest(BeatPlan plan, Territory territory) {
    var served = territory.units().stream()
        .filter(unit -> plan.findAssignment(unit.id()).isPresent())
        .toList();
    if (served.isEmpty()) {
      return;
    }
    var tree = new STRtree();
    served.forEach(unit -> tree.insert(envelope(unit), unit));
    for (var unit : served) {
      var nearest = tree.nearestNeighbour(envelope(unit), unit, BeatColours::apart, NEAREST);
      for (var near : nearest) {
        meet(officer(plan, unit), officer(plan, (BasicUnit) near));
      }
    }
  }

  private void meetNeighbours(BeatPlan plan, Territory territory) {
    for (var pair : territory.neighbours()) {
      var one = plan.findAssignment(pair.first());
      var other = plan.findAssignment(pair.second());
      if (one.isPresent() && other.isPresent()) {
        meet(one.get().officerId(), other.get().officerId());
      }
    }
  }

  private static double apart(ItemBoundable one, ItemBoundable other) {
    return point((BasicUnit) one.getItem()).distance(point((BasicUnit) other.getItem()));
  }

  private static Envelope envelope(BasicUnit unit) {
    return new Envelope(point(unit));
  }

  /** Degrees of longitude are shorter than those of latitude by some third in this country. */
  private static Coordinate point(BasicUnit unit) {
    return new Coordinate(unit.location().lon() * 0.66, unit.location().lat());
  }

  private static String officer(BeatPlan plan, BasicUnit unit) {
    return plan.findAssignment(unit.id()).orElseThrow().officerId();
  }

  private void meet(String one, String other) {
    var known = neighbours.computeIfAbsent(one, unseen -> TreeMultiset.create());
    if (!one.equals(other)) {
      known.add(other);
      neighbours.computeIfAbsent(other, unseen -> TreeMultiset.create()).add(one);
    }
  }

  private ImmutableMap<String, Integer> choose() {
    var colours = new TreeMap<String, Integer>();
    neighbours.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<String, Multiset<String>> officer) ->
            -officer.getValue().elementSet().size()))
        .forEach(officer -> colours.put(officer.getKey(), colour(officer.getValue(), colours)));
    return ImmutableSortedMap.copyOf(colours);
  }

  /** Of those that weigh least among the neighbours the one used least so far, so that all are used. */
  private static int colour(Multiset<String> met, Map<String, Integer> chosen) {
    var weights = new int[COLOURS];
    for (var neighbour : met.entrySet()) {
      var colour = chosen.get(neighbour.getElement());
      if (colour != null) {
        weights[colour] += neighbour.getCount();
      }
    }
    var used = new int[COLOURS];
    chosen.values().forEach(colour -> used[colour]++);
    var best = 0;
    for (var colour = 1; colour < COLOURS; colour++) {
      if (weights[colour] < weights[best]
          || (weights[colour] == weights[best] && used[colour] < used[best])) {
        best = colour;
      }
    }
    return best;
  }
}
