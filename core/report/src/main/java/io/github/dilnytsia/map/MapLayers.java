package io.github.dilnytsia.map;

import com.google.common.collect.ImmutableMap;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanningProblem;
import java.util.Map;

/**
 * The layers of a map beside {@code plan.geojson}, which has the units: {@code beats.geojson} with the areas of beats, and
 * {@code stations.geojson}.
 *
 * <p>GeoJSON as of RFC 7946, which QGIS and others open as it is. The same plan gives the same bytes on any machine.
 * Immutable; safe for any number of threads.
 */
public final class MapLayers {

  /** Name of the layer of beats. */
  public static final String BEATS = "beats.geojson";

  /** Name of the layer of stations. */
  public static final String STATIONS = "stations.geojson";

  private final PlanningProblem problem;
  private final BeatAreas areas;

  private MapLayers(PlanningProblem problem) {
    this.problem = problem;
    this.areas = BeatAreas.prepare(problem);
  }

  /** What each file holds, by name: further files for the folder of a plan. */
  public static Map<String, byte[]> contents(BeatPlan plan, PlanningProblem problem) {
    return prepare(problem).contents(plan);
  }

  /**
   * Does all that can be done before there is a plan for the problem, on all processors of the common pool: then a plan
   * that is found is drawn in a fraction of the time.
   */
  public static MapLayers prepare(PlanningProblem problem) {
    return new MapLayers(problem);
  }

  /**
   * What each file holds, by name.
   *
   * @throws IllegalArgumentException if the plan answers another problem
   */
  public Map<String, byte[]> contents(BeatPlan plan) {
    if (!plan.fingerprint().equals(problem.fingerprint())) {
      throw new IllegalArgumentException(
          "The plan answers the problem \"%s\" with fingerprint %s, not \"%s\" with %s; expected the problem it was made from."
              .formatted(
                  plan.problem(), plan.fingerprint(), problem.name(), problem.fingerprint()));
    }
    return ImmutableMap.of(
        BEATS,
        new BeatLayer(plan, problem, areas).text(),
        STATIONS,
        new StationLayer(plan, problem).text());
  }
}
