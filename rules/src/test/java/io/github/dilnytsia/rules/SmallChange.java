package io.github.dilnytsia.rules;

import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.Sureness;
import io.github.dilnytsia.judgement.WorkloadRate;
import io.github.dilnytsia.plan.Forbid;
import io.github.dilnytsia.plan.Pin;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.scenario.SmallProblems;
import io.github.dilnytsia.staffing.Absence;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Memorandum;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.Role;
import io.github.dilnytsia.staffing.Station;
import io.github.dilnytsia.staffing.TrainingStage;
import io.github.dilnytsia.territory.Access;
import io.github.dilnytsia.territory.Demand;
import io.github.dilnytsia.territory.Drive;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.SettlementCategory;
import io.github.dilnytsia.territory.SettlementPart;
import io.github.dilnytsia.territory.SettlementStatus;
import io.github.dilnytsia.territory.Territory;
import io.github.dilnytsia.territory.TravelTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * One change of a small problem, drawn as flat numbers that name facts modulo what is there.
 *
 * <p>Where there is nothing to change, or the change is refused, nothing has changed.
 */
record SmallChange(What what, int first, int second, int third) {

  private static final Changes NOTHING = Changes.builder().build();

  /** Everything a host may change, and some of it together. */
  enum What {
    OFFICER_STAGE,
    OFFICER_ROLE_AND_AREA,
    OFFICER_BASE,
    OFFICER_CAR_AND_HOURS,
    OFFICER_DATES,
    OFFICER_NEW,
    OFFICER_GONE,
    ABSENCE,
    STATION_DATES,
    STATION_ELSEWHERE,
    MEMORANDUM,
    RESIDENTS,
    RESIDENTS_OF_A_PART,
    SETTLEMENT_ELSEWHERE,
    SETTLEMENT_TO_ANOTHER_HROMADA,
    DEMAND,
    STATUS,
    PIN,
    PIN_WITHDRAWN,
    FORBID,
    FORBID_WITHDRAWN,
    HROMADA_TO_ANOTHER_RAION,
    ROAD,
    DRIVES_OF_THE_HOST,
    DATE,
    NORM,
    WORKLOAD_RATE,
    CURRENT_PLAN
  }

  Changes applyTo(PolicySession session) {
    var before = session.problem();
    try {
      return apply(session, before);
    } catch (IllegalArgumentException refused) {
      if (session.problem() != before) {
        throw new AssertionError("A refused change has changed the problem.", refused);
      }
      return NOTHING;
    }
  }

  private Changes apply(PolicySession session, PlanningProblem problem) {
    var force = problem.force();
    var map = problem.territory();
    return switch (what) {
      case OFFICER_STAGE ->
        session.officer(like(officer(problem))
            .stage(picked(List.of(TrainingStage.values()), second))
            .build());
      case OFFICER_ROLE_AND_AREA ->
        session.officer(like(officer(problem))
            .role(picked(List.of(Role.values()), second))
            .areaCode(area(problem))
            .build());
      case OFFICER_BASE ->
        session.officer(like(officer(problem))
            .homeCode(Optional.of(settlement(problem, second).code()).filter(c -> third % 3 > 0))
            .stationId(Optional.of("none").filter(s -> third % 7 == 6))
            .build());
      case OFFICER_CAR_AND_HOURS ->
        session.officer(like(officer(problem))
            .hasCar(second % 2 == 0)
            .hoursPerMonth(OptionalInt.of(100 + third))
            .build());
      case OFFICER_DATES ->
        session.officer(like(officer(problem))
            .inServiceFrom(day(second))
            .inServiceTo(Optional.of(day(third)).filter(d -> third % 2 == 0))
            .build());
      case OFFICER_NEW ->
        session.officer(like(officer(problem)).id("NEW-" + second % 3).build());
      case OFFICER_GONE -> goneWithAllThatNames(session, officer(problem).id());
      case ABSENCE ->
        session.absence(Absence.builder()
            .officerId(officer(problem).id())
            .firstDay(day(second))
            .lastDay(day(second).plusDays(third))
            .build());
      case STATION_DATES ->
        session.station(Station.builder()
            .from(picked(force.stations(), first))
            .opened(day(second))
            .closed(Optional.of(day(third)).filter(d -> third % 2 == 0))
            .build());
      case STATION_ELSEWHERE ->
        session.station(Station.builder()
            .from(picked(force.stations(), first))
            .settlementCode(settlement(problem, second).code())
            .location(Optional.of(point()).filter(p -> third % 2 == 0))
            .build());
      case MEMORANDUM ->
        session.memorandum(Memorandum.builder()
            .hromadaCode(picked(map.hromadas(), first).code())
            .signed(day(second))
            .suspended(Optional.of(day(third)).filter(d -> third % 3 == 0))
            .ended(Optional.of(day(third)).filter(d -> third % 4 == 0))
            .build());
      case RESIDENTS ->
        session.settlement(Settlement.builder()
            .from(settlement(problem, first))
            .category(picked(List.of(SettlementCategory.values()), third))
            .residents(second * 50)
            .build());
      case RESIDENTS_OF_A_PART ->
        session.part(SettlementPart.builder()
            .from(picked(map.parts(), first))
            .residents(second * 40)
            .location(point())
            .build());
      case SETTLEMENT_ELSEWHERE ->
        session.settlement(Settlement.builder()
            .from(settlement(problem, first))
            .location(point())
            .build());
      case SETTLEMENT_TO_ANOTHER_HROMADA ->
        session.settlement(Settlement.builder()
            .from(settlement(problem, first))
            .hromadaCode(picked(map.hromadas(), second).code())
            .raionCode(Optional.of(Scene.RAION).filter(r -> third % 4 == 0))
            .build());
      case DEMAND ->
        session.demand(Demand.builder()
            .settlementCode(settlement(problem, first).code())
            .calls(second)
            .schools(third % 3)
            .build());
      case STATUS ->
        session.status(SettlementStatus.builder()
            .settlementCode(settlement(problem, first).code())
            .access(picked(List.of(Access.values()), second))
            .firstDay(day(third))
            .reason(Optional.of("паводок").filter(r -> second % 3 == 0))
            .build());
      case PIN ->
        session.pin(Pin.builder()
            .unitId(picked(map.units(), first).id())
            .officerId(picked(force.officers(), second).id())
            .author("голова")
            .reason("прохання")
            .expires(day(third))
            .build());
      case PIN_WITHDRAWN -> session.withoutPin(picked(problem.pins(), first).unitId());
      case FORBID ->
        session.forbid(Forbid.builder()
            .unitId(picked(map.units(), first).id())
            .officerId(picked(force.officers(), second).id())
            .author("голова")
            .reason("скарга %d".formatted(third % 2))
            .expires(day(third))
            .build());
      case FORBID_WITHDRAWN -> {
        var forbid = picked(problem.forbids(), first);
        yield session.withoutForbid(forbid.unitId(), forbid.officerId());
      }
      case HROMADA_TO_ANOTHER_RAION -> session.change(p -> p.territory(inAnotherRaion(map)));
      case ROAD -> session.change(p -> p.territory(withRoad(problem)));
      case DRIVES_OF_THE_HOST ->
        session.change(p -> p.travelTimes(
            (from, to) -> Drive.given(Duration.ofMinutes((from.id().hashCode() & 31) * 3L))));
      case DATE -> session.date(day(second));
      case NORM ->
        session.change(p -> p.norms(List.of(Scene.UKRAINE.norms().norms().stream()
            .filter(norm -> norm.code().equals("reach-hard"))
            .map(norm ->
                Norm.builder().from(norm).amount(BigDecimal.valueOf(second)).build())
            .findFirst()
            .orElseThrow())));
      case WORKLOAD_RATE ->
        session.change(p -> p.workloadRates(List.of(WorkloadRate.builder()
            .reason(second == 0 ? "unheard-of" : "call")
            .minutes(BigDecimal.valueOf(third))
            .trips(BigDecimal.ONE)
            .sureness(Sureness.DEFAULT)
            .source("test")
            .build())));
      case CURRENT_PLAN -> session.change(p -> p.replanning(!problem.replanning()));
    };
  }

  private static Changes goneWithAllThatNames(PolicySession session, String officer) {
    var problem = session.problem();
    return session.change(p -> p.force(Force.builder()
            .from(problem.force())
            .officers(without(problem.force().officers(), o -> o.id().equals(officer)))
            .absences(without(problem.force().absences(), a -> a.officerId().equals(officer)))
            .build())
        .pins(without(problem.pins(), pin -> pin.officerId().equals(officer)))
        .forbids(without(problem.forbids(), forbid -> forbid.officerId().equals(officer)))
        .currentPlan(Map.of()));
  }

  private static <T> List<T> without(List<T> facts, Predicate<T> gone) {
    return facts.stream().filter(gone.negate()).toList();
  }

  private Officer officer(PlanningProblem problem) {
    return picked(problem.force().officers(), first);
  }

  private static Officer.Builder like(Officer officer) {
    return Officer.builder().from(officer);
  }

  private static Settlement settlement(PlanningProblem problem, int pick) {
    return picked(problem.territory().settlements(), pick);
  }

  private String area(PlanningProblem problem) {
    var areas = new ArrayList<String>();
    problem.territory().hromadas().forEach(hromada -> {
      areas.add(hromada.code());
      hromada.raionCode().ifPresent(areas::add);
    });
    return picked(areas, third);
  }

  private Territory inAnotherRaion(Territory map) {
    var moved = picked(map.hromadas(), first);
    var raions = new ArrayList<Optional<String>>();
    raions.add(Optional.empty());
    map.hromadas().forEach(hromada -> raions.add(hromada.raionCode()));
    var hromadas = new ArrayList<>(map.hromadas());
    hromadas.remove(moved);
    hromadas.add(Hromada.builder().from(moved).raionCode(picked(raions, second)).build());
    return Territory.builder().from(map).hromadas(hromadas).build();
  }

  private Territory withRoad(PlanningProblem problem) {
    var map = problem.territory();
    var origins = new ArrayList<String>();
    problem.force().stations().forEach(station -> origins.add(station.id()));
    map.settlements().forEach(settlement -> origins.add(settlement.code()));
    var origin = picked(origins, first);
    var destination = picked(map.units(), second).id();
    var roads = new ArrayList<>(map.travelTimes());
    roads.removeIf(road -> road.origin().equals(origin) && road.destination().equals(destination));
    roads.add(TravelTime.builder()
        .origin(origin)
        .destination(destination)
        .duration(Optional.of(Duration.ofMinutes(third * 4L)).filter(d -> third % 5 > 0))
        .build());
    return Territory.builder().from(map).travelTimes(roads).build();
  }

  private GeoPoint point() {
    return GeoPoint.of(49 + second / 50.0, 28 + third / 40.0);
  }

  private static LocalDate day(int pick) {
    return SmallProblems.DAY.plusDays(pick % 5 - 2L);
  }

  private static <T> T picked(List<T> list, int pick) {
    if (list.isEmpty()) {
      throw new IllegalArgumentException("There is nothing to change.");
    }
    return list.get(pick % list.size());
  }
}
