package io.github.dilnytsia.plan;

import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.Place;
import io.github.dilnytsia.territory.TravelTimes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
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
  private final Disagreements disagreements = new Disagreements();

  NearnessRecount(PlanningProblem problem, NearestStations nearest, BeatPlan plan) {
    this.problem = problem;
    this.nearest = nearest;
    this.plan = plan;
    this.travelTimes = nearest.travelTimes();
  }

  List<Wording> disagreements() {
    var units = problem.territory().units();
    var shortest = nearest.shortestByIndex();
    for (var n = 0; n < units.size(); n++) {
      var unit = units.get(n);
      var explanation = plan.explanations().get(unit.id());
      if (explanation == null) {
        disagreements.add("no-explanation", unit.id());
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
    disagreements.require(
        plan.nearnessByHromada().size() == problem.territory().hromadas().size(),
        "nearness-hromadas",
        plan.nearnessByHromada().size(),
        problem.territory().hromadas().size());
    return disagreements.all();
  }

  private void station(BasicUnit unit, Optional<Way> claimed, Optional<Duration> shortest) {
    require(unit, "way-station", claimed.map(Way::drive), shortest);
    claimed.ifPresent(way -> {
      var open = nearest.open().stream()
          .anyMatch(station -> station.placeIn(problem.territory()).equals(way.place())
              && station.settlementCode().equals(way.settlement().code()));
      var drive = travelTimes.drive(way.place(), unit.place()).duration();
      disagreements.require(
          open && drive.equals(shortest), "not-nearest", unit.id(), way.place().id());
      metres(unit, way);
    });
  }

  private void officer(BasicUnit unit, Optional<Way> claimed) {
    var assignment = plan.findAssignment(unit.id());
    require(unit, "way-officer", claimed.map(Way::drive), assignment.map(Assignment::drive));
    if (claimed.isPresent() && assignment.isPresent()) {
      var officer = problem.force().officer(assignment.get().officerId());
      var base = Base.of(officer, problem.territory(), problem.force(), problem.date());
      disagreements.require(
          base.place().equals(claimed.get().place()),
          "way-base",
          unit.id(),
          claimed.get().place().id(),
          base.place().id());
      metres(unit, claimed.get());
    }
  }

  private void centre(BasicUnit unit, Optional<Way> claimed) {
    var centre = unit.raionCode().flatMap(problem.territory()::raionCentre);
    var drive = centre
        .map(settlement -> Place.of(settlement.code(), settlement.location()))
        .flatMap(place -> travelTimes.drive(place, unit.place()).duration());
    require(unit, "way-centre", claimed.map(Way::drive), drive);
    if (claimed.isPresent() && centre.isPresent()) {
      disagreements.require(
          claimed.get().settlement().equals(centre.get()),
          "raion-centre",
          unit.id(),
          centre.get().code(),
          claimed.get().settlement().code());
      metres(unit, claimed.get());
    }
  }

  private void require(
      BasicUnit unit, String key, Optional<Duration> claimed, Optional<Duration> found) {
    if (!claimed.equals(found)) {
      disagreements.add(key, unit.id(), text(found), text(claimed));
    }
  }

  private static Wording text(Optional<Duration> drive) {
    return drive.map(Disagreements::time).orElseGet(() -> Disagreements.say("way-none"));
  }

  private void metres(BasicUnit unit, Way way) {
    var kilometres = unit.location().kilometresTo(way.place().location());
    if (Math.abs(kilometres * 1_000 - way.metres()) > 0.51) {
      disagreements.add(
          "way-metres", unit.id(), way.place().id(), BigDecimal.valueOf(kilometres), way.metres());
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
      add(unit, what + "-residents", 1);
      add(unit, what + "-within-15", way.drive().toMillis() <= 15 * 60_000 ? 1 : 0);
      add(unit, what + "-within-30", way.drive().toMillis() <= 30 * 60_000 ? 1 : 0);
      add(unit, what + "-seconds", way.drive().toSeconds());
      add(unit, what + "-metres", way.metres());
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
    compareSum(hromada, what + "-residents", reach.residents());
    compareSum(hromada, what + "-within-15", reach.residentsWithin15Minutes());
    compareSum(hromada, what + "-within-30", reach.residentsWithin30Minutes());
    compareSum(hromada, what + "-seconds", reach.residentSeconds());
    compareSum(hromada, what + "-metres", reach.residentMetres());
  }

  private void compareSum(String hromada, String what, long claimed) {
    var counted =
        sumByHromadaAndFigure.row(hromada).getOrDefault(what, BigInteger.ZERO).min(MOST);
    if (!counted.equals(BigInteger.valueOf(claimed))) {
      disagreements.add("nearness", hromada, Disagreements.say(what), counted, claimed);
    }
  }
}
