package io.github.dilnytsia.plan;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.dilnytsia.staffing.Absence;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.Station;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.TravelTimes;
import java.time.LocalDate;
import java.util.Optional;

/** Works out what a directory answers for each unit. */
final class Answers {

  private final PlanningProblem problem;
  private final BeatPlan plan;
  private final LocalDate date;
  private final TravelTimes travelTimes;
  private final TravelTimes straight;
  private final ImmutableMap<String, UnservedUnit> unservedByUnit;
  private final ImmutableListMultimap<String, Absence> absencesByOfficer;

  Answers(PlanningProblem problem, BeatPlan plan, LocalDate date) {
    this.problem = problem;
    this.plan = plan;
    this.date = date;
    this.travelTimes = Candidates.travelTimes(problem, plan.norms());
    this.straight = TravelTimes.greatCircle(plan.norms().amount("drive-speed"));
    this.unservedByUnit = Maps.uniqueIndex(plan.unserved(), UnservedUnit::unitId);
    this.absencesByOfficer = Multimaps.index(problem.force().absences(), Absence::officerId);
  }

  OfficerAnswer of(BasicUnit unit) {
    var assignment = plan.findAssignment(unit.id());
    var officer = assignment.map(served -> problem.force().officer(served.officerId()));
    return OfficerAnswer.builder()
        .unit(unit)
        .hromada(problem.territory().hromada(unit.hromadaCode()))
        .date(date)
        .planDate(plan.date())
        .assignment(assignment)
        .unserved(Optional.ofNullable(unservedByUnit.get(unit.id())))
        .officer(officer)
        .station(officer
            .flatMap(Officer::stationId)
            .flatMap(problem.force()::findStation)
            .map(station -> access(station, way(station, unit))))
        .nearestStation(nearestStation(unit))
        .absence(officer.flatMap(this::absence))
        .build();
  }

  private Optional<Absence> absence(Officer officer) {
    return absencesByOfficer.get(officer.id()).stream()
        .filter(absence -> absence.covers(date))
        .findFirst();
  }

  /** As the plan found it among those open on its own day. */
  private Optional<StationAccess> nearestStation(BasicUnit unit) {
    return Optional.ofNullable(plan.explanations().get(unit.id()))
        .flatMap(Explanation::toStation)
        .flatMap(way ->
            problem.force().findStation(way.place().id()).map(station -> access(station, way)))
        .filter(StationAccess::open);
  }

  private StationAccess access(Station station, Way way) {
    return StationAccess.builder()
        .station(station)
        .way(way)
        .open(station.isOpenOn(date))
        .build();
  }

  /** By the same drive as an officer's; where there is no road, by the great circle, as the plan reckons with it. */
  private Way way(Station station, BasicUnit unit) {
    var place = station.placeIn(problem.territory());
    var given = travelTimes.drive(place, unit.place());
    var drive = given.isReachable() ? given : straight.drive(place, unit.place());
    return Way.builder()
        .place(place)
        .settlement(problem.territory().settlement(station.settlementCode()))
        .drive(drive.duration().orElseThrow())
        .estimated(drive.estimated())
        .metres((int) Math.round(place.location().kilometresTo(unit.location()) * 1_000))
        .build();
  }
}
