package io.github.dilnytsia.plan;

import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.territory.Territory;
import java.util.function.Supplier;

/** Whether force, decisions and current plan name only what the territory and the force hold. */
final class ProblemReferences {

  private ProblemReferences() {}

  static void check(PlanningProblem problem) {
    problem.force().officers().forEach(officer -> checkOfficer(problem, officer));
    for (var station : problem.force().stations()) {
      requireSettlement(problem, station.settlementCode(), () -> "Station " + station.id());
    }
    checkPlaces(problem);
    for (var memorandum : problem.force().memoranda()) {
      require(
          problem.territory().findHromada(memorandum.hromadaCode()).isPresent(),
          () -> "A memorandum names hromada",
          memorandum.hromadaCode());
    }
    problem.pins().forEach(pin -> checkPair(problem, "A pin", pin.unitId(), pin.officerId()));
    problem
        .forbids()
        .forEach(forbid -> checkPair(problem, "A forbid", forbid.unitId(), forbid.officerId()));
    problem
        .currentPlan()
        .forEach((unit, officer) -> checkPair(problem, "The current plan", unit, officer));
    for (var forbid : problem.forbids()) {
      if (problem.pins().stream()
          .anyMatch(pin ->
              pin.unitId().equals(forbid.unitId()) && pin.officerId().equals(forbid.officerId()))) {
        throw new IllegalArgumentException(
            "Unit %s is both pinned to and forbidden for officer %s; expected one or the other."
                .formatted(forbid.unitId(), forbid.officerId()));
      }
    }
  }

  /** Travel times name settlements, parts and stations alike, so no two of them may share an id. */
  private static void checkPlaces(PlanningProblem problem) {
    var territory = problem.territory();
    for (var station : problem.force().stations()) {
      if (isOnTheMap(territory, station.id())) {
        throw new IllegalArgumentException(
            "Station %s has the id of a settlement or a part; expected an id of its own."
                .formatted(station.id()));
      }
    }
    for (var time : territory.travelTimes()) {
      requirePlace(problem, time.origin(), "A travel time begins at");
      requirePlace(problem, time.destination(), "A travel time ends at");
    }
  }

  private static boolean isOnTheMap(Territory territory, String id) {
    return territory.findSettlement(id).isPresent() || territory.findUnit(id).isPresent();
  }

  private static void requirePlace(PlanningProblem problem, String id, String who) {
    require(
        isOnTheMap(problem.territory(), id) || problem.force().findStation(id).isPresent(),
        () -> who,
        id);
  }

  private static void checkOfficer(PlanningProblem problem, Officer officer) {
    var hromada = problem.territory().findHromada(officer.areaCode()).isPresent();
    require(
        hromada
            || (!officer.isCommunityOfficer()
                && problem.territory().raionCodes().contains(officer.areaCode())),
        () -> "Officer %s (%s) serves area".formatted(officer.id(), officer.role()),
        officer.areaCode());
    officer
        .homeCode()
        .ifPresent(
            home -> requireSettlement(problem, home, () -> "The home of officer " + officer.id()));
  }

  private static void checkPair(PlanningProblem problem, String who, String unit, String officer) {
    require(problem.territory().findUnit(unit).isPresent(), () -> who + " names basic unit", unit);
    require(
        problem.force().findOfficer(officer).isPresent(), () -> who + " names officer", officer);
  }

  private static void requireSettlement(
      PlanningProblem problem, String code, Supplier<String> who) {
    require(
        problem.territory().findSettlement(code).isPresent(),
        () -> who.get() + " names settlement",
        code);
  }

  private static void require(boolean known, Supplier<String> who, String code) {
    if (!known) {
      throw new IllegalArgumentException(
          "%s %s, which is not in the problem.".formatted(who.get(), code));
    }
  }
}
