package io.github.dilnytsia.map;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.dilnytsia.internal.SideBySide;
import io.github.dilnytsia.plan.Beat;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.Outline;
import io.github.dilnytsia.territory.Territory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;

/**
 * The areas of a plan's beats: those of a hromada fill its outline without overlap, but for what nobody serves.
 *
 * <p>A place belongs to the beat of the nearest unit of its hromada; nobody draws borders of beats between villages, and
 * this is where a reader would. The same plan gives the same areas on any machine.
 */
public final class BeatAreas {

  private static final Geometry NOTHING = Grid.GEOMETRY.createPolygon();

  /** An area before it has a colour. */
  record Drawn(Beat beat, AreaKind kind, Geometry area) {}

  private final Territory territory;
  private final ImmutableListMultimap<String, BasicUnit> units;
  private final ImmutableMap<String, Ground> grounds;

  private BeatAreas(PlanningProblem problem) {
    this.territory = problem.territory();
    Map<String, Outline> outlines = Maps.uniqueIndex(territory.outlines(), Outline::hromadaCode);
    this.units = Multimaps.index(territory.units(), BasicUnit::hromadaCode);
    // Hromadas know nothing of each other.
    this.grounds = SideBySide.of(units.keySet())
        .collect(ImmutableMap.toImmutableMap(
            Function.identity(),
            hromada -> Ground.of(Optional.ofNullable(outlines.get(hromada)), units.get(hromada))));
  }

  /** The area of each beat, in the plan's order of beats. */
  public static List<BeatArea> of(BeatPlan plan, PlanningProblem problem) {
    return prepare(problem).of(plan);
  }

  /** Does all that can be done before there is a plan for the problem. */
  static BeatAreas prepare(PlanningProblem problem) {
    return new BeatAreas(problem);
  }

  /** The area of each beat of a plan for the problem, in the plan's order of beats. */
  List<BeatArea> of(BeatPlan plan) {
    ImmutableListMultimap<String, Beat> beats = Multimaps.index(plan.beats(), Beat::hromadaCode);
    // The order of the results is that of the hromadas.
    var drawn = SideBySide.of(beats.keySet())
        .flatMap(hromada -> draw(hromada, beats.get(hromada)).stream())
        .toList();
    var colours = BeatColours.of(plan, territory);
    var areaByBeat = new HashMap<Beat, BeatArea>();
    for (var area : drawn) {
      areaByBeat.put(
          area.beat(),
          BeatArea.builder()
              .beat(area.beat())
              .kind(area.kind())
              .polygons(Grid.polygons(area.area()))
              .colour(Objects.requireNonNull(colours.get(area.beat().officerId())))
              .build());
    }
    return plan.beats().stream().map(areaByBeat::get).toList();
  }

  private List<Drawn> draw(String hromada, List<Beat> beats) {
    var ownerByUnit = new HashMap<String, Integer>();
    for (var i = 0; i < beats.size(); i++) {
      for (var unit : beats.get(i).units()) {
        ownerByUnit.put(unit.id(), i);
      }
    }
    var nobody = beats.size();
    var owners = units.get(hromada).stream()
        .map(unit -> ownerByUnit.getOrDefault(unit.id(), nobody))
        .toList();
    var ground = Objects.requireNonNull(grounds.get(hromada));
    var areas = ground.areaByOwner(owners);
    return IntStream.range(0, beats.size())
        .mapToObj(i -> new Drawn(beats.get(i), ground.kind(), areas.getOrDefault(i, NOTHING)))
        .toList();
  }
}
