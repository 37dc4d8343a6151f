package io.github.dilnytsia.plan;

import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.Place;
import io.github.dilnytsia.territory.TravelTimes;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks up every way once more and adds the ways up again. */
final class NearnessRecount {

  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

  private final PlanningProblem problem;
  private final BeatPlan plan;
  private final NearestStations nearest;
  private final TravelTimes travelTimes;
  private final Table<String, String, BigInteger> sumByHromadaAndFigure = TreeBasedTable.create();
  private final List<String> disagreements = new ArrayList<>();

  NearnessRecount(PlanningProblem problem, NearestStations nearest, BeatPlan plan) {
    this.problem = problem;
    this.nearest = nearest;
    this.plan = plan;
    this.travelTimes = nearest.travelTimes();
  }

  List<String> disagreements() {
    var units = problem.territory().units();
    var shortest = nearest.shortestByIndex();
    for (var n = 0; n < units.size(); n++) {
      var unit = units.get(n);
      var explanation = plan.explanations().get(unit.id());
      if (explanation == null) {
        disagreements.add("Unit %s has no explanation.".formatted(unit.id()));
      } else {
        station(unit, explanation.toStation(), shortest.get(n));
        officer(unit, explanation.toOfficer());
        centre(unit, explanation.toRaionCentre());
        count(unit, explanation);
      }
    }
    for (var hromada : problem.territory().hromadas()) {
      compareSums(hromada.code());
    }
    if (plan.nearnessByHromada().size() != problem.territory().hromadas().size()) {
      disagreements.add("Nearness is told for %d hromadas; there are %d."
          .formatted(
              plan.nearnessByHromada().size(), problem.territory().hromadas().size()));
    }
    return disagreements;
  }

  private void station(BasicUnit unit, Optional<Way> claimed, Optional<Duration> shortest) {
    require(unit, "nearest open station", claimed.map(Way::drive), shortest);
    claimed.ifPresent(way -> {
      var open = nearest.open().stream()
          .anyMatch(station -> station.placeIn(problem.territory()).equals(way.place())
              && station.settlementCode().equals(way.settlement().code()));
      var drive = travelTimes.drive(way.place(), unit.place()).duration();
      if (!open || !drive.equals(shortest)) {
        disagreements.add("Unit %s: %s is not its nearest open station."
            .formatted(unit.id(), way.place().id()));
      }
      metres(unit, way);
    });
  }

  private void officer(BasicUnit unit, Optional<Way> claimed) {
    var assignment = plan.findAssignment(unit.id());
    require(unit, "officer", claimed.map(Way::drive), assignment.map(Assignment::drive));
    if (claimed.isPresent() && assignment.isPresent()) {
      var officer = problem.force().officer(assignment.get().officerId());
      var base = Base.of(officer, problem.territory(), problem.force(), problem.date());
      if (!base.place().equals(claimed.get().place())) {
        disagreements.add("Unit %s: the way to the officer leads to %s, the base is %s."
            .formatted(unit.id(), claimed.get().place().id(), base.place().id()));
      }
      metres(unit, claimed.get());
    }
  }

  private void centre(BasicUnit unit, Optional<Way> claimed) {
    var centre = unit.raionCode().flatMap(problem.territory()::raionCentre);
    var drive = centre
        .map(settlement -> Place.of(settlement.code(), settlement.location()))
        .flatMap(place -> travelTimes.drive(place, unit.place()).duration());
    require(unit, "raion's centre", claimed.map(Way::drive), drive);
    if (claimed.isPresent() && centre.isPresent()) {
      if (!claimed.get().settlement().equals(centre.get())) {
        disagreements.add("Unit %s: the raion's centre is %s, the plan says %s."
            .formatted(
                unit.id(), centre.get().code(), claimed.get().settlement().code()));
      }
      metres(unit, claimed.get());
    }
  }

  private void require(
      BasicUnit unit, String what, Optional<Duration> claimed, Optional<Duration> found) {
    if (!claimed.equals(found)) {
      disagreements.add("Unit %s: the way to the %s takes %s, the plan says %s."
          .formatted(unit.id(), what, text(found), text(claimed)));
    }
  }

  private static String text(Optional<Duration> drive) {
    return drive.map(Duration::toString).orElse("nothing");
  }

  private void metres(BasicUnit unit, Way way) {
    var kilometres = unit.location().kilometresTo(way.place().location());
    if (Math.abs(kilometres * 1_000 - way.metres()) > 0.51) {
      disagreements.add("Unit %s: %s is %s km away, the plan says %d m."
          .formatted(unit.id(), way.place().id(), kilometres, way.metres()));
    }
  }

  private void count(BasicUnit unit, Explanation explanation) {
    add(unit, "station", explanation.toStation());
    add(unit, "officer", explanation.toOfficer());
    add(unit, "centre", explanation.toRaionCentre());
    if (explanation.toOfficer().isPresent()) {
      explanation
          .toRaionCentre()
          .ifPresent(centre -> add(
              unit,
              "saved",
              centre.metres() - (long) explanation.toOfficer().get().metres()));
    }
  }

  private void add(BasicUnit unit, String what, Optional<Way> found) {
    found.ifPresent(way -> {
      add(unit, what + " residents", 1);
      add(unit, what + " within 15", way.drive().toMillis() <= 15 * 60_000 ? 1 : 0);
      add(unit, what + " within 30", way.drive().toMillis() <= 30 * 60_000 ? 1 : 0);
      add(unit, what + " seconds", way.drive().toSeconds());
      add(unit, what + " metres", way.metres());
    });
  }

  private void add(BasicUnit unit, String what, long each) {
    sumByHromadaAndFigure
        .row(unit.hromadaCode())
        .merge(
            what,
            BigInteger.valueOf(each).multiply(BigInteger.valueOf(unit.residents())),
            BigInteger::add);
  }

  private void compareSums(String hromada) {
    var nearness = plan.nearnessByHromada().getOrDefault(hromada, Nearness.NONE);
    compareReach(hromada, "station", nearness.toStation());
    compareReach(hromada, "officer", nearness.toOfficer());
    compareReach(hromada, "centre", nearness.toRaionCentre());
    compareSum(hromada, "saved", nearness.savedResidentMetres());
  }

  private void compareReach(String hromada, String what, Reach reach) {
    compareSum(hromada, what + " residents", reach.residents());
    compareSum(hromada, what + " within 15", reach.residentsWithin15Minutes());
    compareSum(hromada, what + " within 30", reach.residentsWithin30Minutes());
    compareSum(hromada, what + " seconds", reach.residentSeconds());
    compareSum(hromada, what + " metres", reach.residentMetres());
  }

  private void compareSum(String hromada, String what, long claimed) {
    var counted =
        sumByHromadaAndFigure.row(hromada).getOrDefault(what, BigInteger.ZERO).min(MOST);
    if (!counted.equals(BigInteger.valueOf(claimed))) {
      disagreements.add("Nearness of hromada %s, %s: recounted %s, the plan says %d."
          .formatted(hromada, what, counted, claimed));
    }
  }
}
