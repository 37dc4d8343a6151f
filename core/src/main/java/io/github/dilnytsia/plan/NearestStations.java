package io.github.dilnytsia.plan;

import io.github.dilnytsia.internal.SideBySide;
import io.github.dilnytsia.judgement.Norms;
import io.github.dilnytsia.staffing.Station;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.Place;
import io.github.dilnytsia.territory.TravelTimes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long the drive from the nearest open station to each unit takes: all open stations are looked up for each.
 *
 * <p>For the verifier, which takes no such way from the planner. Immutable.
 */
final class NearestStations {

  private final TravelTimes travelTimes;
  private final List<Station> open;
  private final List<Place> openPlaces;
  private final List<Optional<Duration>> shortestByIndex;

  NearestStations(PlanningProblem problem, Norms norms) {
    this.travelTimes = Candidates.travelTimes(problem, norms);
    this.open = problem.force().stations().stream()
        .filter(station -> station.isOpenOn(problem.date()))
        .toList();
    this.openPlaces =
        open.stream().map(station -> station.placeIn(problem.territory())).toList();
    // All that takes long, side by side.
    this.shortestByIndex =
        SideBySide.of(problem.territory().units()).map(this::shortest).toList();
  }

  TravelTimes travelTimes() {
    return travelTimes;
  }

  /** Stations that are open on the plan's day. */
  List<Station> open() {
    return open;
  }

  /** For the units of the territory in their order; empty where no station has a way. */
  List<Optional<Duration>> shortestByIndex() {
    return shortestByIndex;
  }

  private Optional<Duration> shortest(BasicUnit unit) {
    Optional<Duration> shortest = Optional.empty();
    for (var place : openPlaces) {
      if (shortest.isPresent()
          && travelTimes.atLeast(place, unit.place()).compareTo(shortest.get()) > 0) {
        continue;
      }
      var drive = travelTimes.drive(place, unit.place()).duration();
      if (shortest.isEmpty() || (drive.isPresent() && drive.get().compareTo(shortest.get()) < 0)) {
        shortest = drive;
      }
    }
    return shortest;
  }
}
