package io.github.dilnytsia.internal.planning;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.judgement.Norms;
import io.github.dilnytsia.plan.Candidate;
import io.github.dilnytsia.plan.Candidates;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.plan.Way;
import io.github.dilnytsia.staffing.Station;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.Place;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.Territory;
import io.github.dilnytsia.territory.TravelTimes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How far the places are that residents may have to reach.
 *
 * <p>Ways run from the place to the unit, as an officer's drives do, so that the way to the officer's station is the
 * officer's drive where road times differ by direction.
 */
final class Ways {

  /** A place with its settlement. */
  private record End(Place place, Settlement settlement) {}

  private final Territory territory;
  private final TravelTimes travelTimes;
  private final ImmutableList<End> openStations;

  Ways(PlanningProblem problem, Norms norms) {
    this.territory = problem.territory();
    this.travelTimes = Candidates.travelTimes(problem, norms);
    this.openStations = problem.force().stations().stream()
        .filter(station -> station.isOpenOn(problem.date()))
        .map(this::end)
        .collect(ImmutableList.toImmutableList());
  }

  private End end(Station station) {
    return new End(station.placeIn(territory), territory.settlement(station.settlementCode()));
  }

  /** To the open station with the shortest drive, of alike ones the first; empty if none can be reached. */
  Optional<Way> toStation(BasicUnit unit) {
    return nearest(openStations, unit);
  }

  Optional<Way> toRaionCentre(BasicUnit unit) {
    return unit.raionCode()
        .flatMap(territory::raionCentre)
        .map(centre -> new End(Place.of(centre.code(), centre.location()), centre))
        .flatMap(centre -> nearest(List.of(centre), unit));
  }

  /** To the base of the officer who serves, by the drive the plan counts with. */
  Way toOfficer(Candidate candidate, Duration drive) {
    var base = candidate.base();
    var end = new End(base.place(), territory.settlement(base.settlementCode()));
    return way(end, candidate.unit(), drive, candidate.isDriveEstimated());
  }

  private Optional<Way> nearest(List<End> ends, BasicUnit unit) {
    Optional<End> nearest = Optional.empty();
    var shortest = Duration.ofSeconds(Long.MAX_VALUE);
    for (var end : ends) {
      if (travelTimes.atLeast(end.place(), unit.place()).compareTo(shortest) > 0) {
        continue;
      }
      var drive = travelTimes.drive(end.place(), unit.place()).duration();
      if (drive.isPresent() && drive.get().compareTo(shortest) < 0) {
        shortest = drive.get();
        nearest = Optional.of(end);
      }
    }
    return nearest.map(end -> {
      var drive = travelTimes.drive(end.place(), unit.place());
      return way(end, unit, drive.duration().orElseThrow(), drive.estimated());
    });
  }

  private static Way way(End end, BasicUnit unit, Duration drive, boolean estimated) {
    var kilometres = end.place().location().kilometresTo(unit.location());
    return Way.builder()
        .place(end.place())
        .settlement(end.settlement())
        .drive(drive)
        .estimated(estimated)
        .metres((int) Math.round(kilometres * 1_000))
        .build();
  }
}
