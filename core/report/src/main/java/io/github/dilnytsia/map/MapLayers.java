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
 */
public final class MapLayers {

  /** Name of the layer of beats. */
  public static final String BEATS = "beats.geojson";

  /** Name of the layer of stations. */
  public static final String STATIONS = "stations.geojson";

  private MapLayers() {}

  /** What each file holds, by name: further files for the folder of a plan. */
  public static Map<String, byte[]> contents(BeatPlan plan, PlanningProblem problem) {
    return ImmutableMap.of(
        BEATS,
        new BeatLayer(plan, problem).text(),
        STATIONS,
        new StationLayer(plan, problem).text());
  }
}
