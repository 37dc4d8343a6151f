package io.github.dilnytsia.internal.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.plan.StationUse;
import io.github.dilnytsia.staffing.Officer;
import java.util.List;

/** Who works from which station on the day. */
final class Stations {

  private Stations() {}

  static List<StationUse> of(PlanningProblem problem) {
    var officersByStation = problem.force().officers().stream()
        .filter(officer ->
            officer.isInServiceOn(problem.date()) && officer.stationId().isPresent())
        .collect(ImmutableListMultimap.toImmutableListMultimap(
            o -> o.stationId().orElseThrow(), Officer::id));
    return problem.force().stations().stream()
        .map(station -> StationUse.builder()
            .date(problem.date())
            .station(station)
            .hromadaCode(
                problem.territory().settlement(station.settlementCode()).hromadaCode())
            .officerIds(officersByStation.get(station.id()))
            .build())
        .collect(ImmutableList.toImmutableList());
  }
}
