package io.github.dilnytsia.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.Sureness;
import io.github.dilnytsia.judgement.WorkloadRate;
import io.github.dilnytsia.plan.Forbid;
import io.github.dilnytsia.plan.Pin;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.staffing.Absence;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Memorandum;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.ReceptionHours;
import io.github.dilnytsia.staffing.Role;
import io.github.dilnytsia.staffing.Station;
import io.github.dilnytsia.staffing.TrainingStage;
import io.github.dilnytsia.territory.Access;
import io.github.dilnytsia.territory.Demand;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Neighbours;
import io.github.dilnytsia.territory.Outline;
import io.github.dilnytsia.territory.PopulationQuality;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.SettlementCategory;
import io.github.dilnytsia.territory.SettlementPart;
import io.github.dilnytsia.territory.SettlementStatus;
import io.github.dilnytsia.territory.Territory;
import io.github.dilnytsia.territory.TravelTime;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A problem of one hromada with every field the format has: a town in two parts, a village, three officers. */
final class Tiny {

  static final LocalDate DAY = LocalDate.of(2022, 6, 1);
  static final String HROMADA = "UA05020010000053508";
  static final String RAION = "UA05020000000026686";
  static final String TOWN = "UA05020010010058853";
  static final String VILLAGE = "UA05020010020055396";

  static final PlanningProblem PROBLEM = PlanningProblem.builder()
      .name("tiny")
      .date(DAY)
      .replanning(true)
      .territory(territory())
      .force(force())
      .putCurrentPlan(VILLAGE, "POG-1")
      .putCurrentPlan("T-1", "POG-1")
      .addPins(Pin.builder()
          .unitId("T-1")
          .officerId("POG-1")
          .author("Начальник")
          .reason("знає людей")
          .expires(DAY.plusYears(1))
          .build())
      .addForbids(Forbid.builder()
          .unitId(VILLAGE)
          .officerId("DOP-1")
          .author("Голова")
          .reason("конфлікт інтересів")
          .expires(DAY.plusYears(1))
          .build())
      .addNorms(Norm.builder()
          .code("reach-hard")
          .amount(new BigDecimal("75.50"))
          .unit("min")
          .inForceFrom(DAY.minusYears(1))
          .sureness(Sureness.READ)
          .source("Наказ")
          .build())
      .addWorkloadRates(WorkloadRate.builder()
          .reason("school")
          .minutes(new BigDecimal("45"))
          .trips(new BigDecimal("0.5"))
          .sureness(Sureness.DERIVED)
          .source("Наказ")
          .build())
      .putWeight("moves", new BigDecimal("0.02"))
      .build();

  private Tiny() {}

  /** The document as a tree to be spoilt, without the fingerprint, so that nothing but the spoilt part is wrong. */
  static ObjectNode document() {
    var tree = Trees.of(ProblemJson.write(PROBLEM));
    tree.remove("fingerprint");
    return tree;
  }

  private static Territory territory() {
    return Territory.builder()
        .addHromadas(Hromada.builder()
            .code(HROMADA)
            .name("Тростянецька")
            .nameEn("Trostianetska")
            .type("селищна")
            .oblast("Вінницька")
            .raionCode(RAION)
            .raion("Гайсинський")
            .centerCode(TOWN)
            .areaKm2(new BigDecimal("400.10"))
            .statedResidents(3_400)
            .build())
        .addSettlements(
            settlement(TOWN, "Тростянець", SettlementCategory.TOWN, 3_000),
            settlement(VILLAGE, "Лука", SettlementCategory.VILLAGE, 400))
        .addParts(part("T-1", 1_000), part("T-2", 2_000))
        .addDemands(Demand.builder()
            .settlementCode(TOWN)
            .calls(40)
            .materials(10)
            .preventiveRegister(5)
            .domesticViolenceRegister(3)
            .restrainingOrders(1)
            .schools(2)
            .build())
        .addStatuses(SettlementStatus.builder()
            .settlementCode(VILLAGE)
            .access(Access.ACCESSIBLE)
            .firstDay(DAY)
            .lastDay(DAY.plusDays(1))
            .reason("міст відкрито")
            .build())
        .addNeighbours(Neighbours.between(TOWN, VILLAGE)
            .distanceKm(new BigDecimal("4.2"))
            .sharedBorderKm(new BigDecimal("1.0"))
            .build())
        .addOutlines(outline())
        .addTravelTimes(
            road("ST-1", VILLAGE).duration(Duration.ofMinutes(10)).build(),
            road("ST-1", "T-2").build())
        .build();
  }

  private static Settlement settlement(
      String code, String name, SettlementCategory category, int residents) {
    return Settlement.builder()
        .code(code)
        .name(name)
        .nameEn("Name")
        .category(category)
        .formerUrbanType(true)
        .hromadaCode(HROMADA)
        .raionCode(RAION)
        .hromadaCenter(code.equals(TOWN))
        .location(GeoPoint.of(48.51, category == SettlementCategory.TOWN ? 29.2 : 29.25))
        .residents(residents)
        .populationQuality(PopulationQuality.OFFICIAL)
        .build();
  }

  private static SettlementPart part(String id, int residents) {
    return SettlementPart.builder()
        .id(id)
        .settlementCode(TOWN)
        .location(GeoPoint.of(48.5125, 29.2))
        .residents(residents)
        .build();
  }

  private static Outline outline() {
    var corner = GeoPoint.of(48.5, 29.1);
    return Outline.builder()
        .hromadaCode(HROMADA)
        .addPolygons(
            List.of(List.of(corner, GeoPoint.of(48.6, 29.1), GeoPoint.of(48.5, 29.3), corner)))
        .build();
  }

  private static TravelTime.Builder road(String origin, String destination) {
    return TravelTime.builder().origin(origin).destination(destination);
  }

  private static Force force() {
    return Force.builder()
        .addOfficers(
            officer("DOP-1", Role.DISTRICT_OFFICER, RAION),
            officer("POG-1", Role.COMMUNITY_OFFICER, HROMADA),
            Officer.builder()
                .id("POG-2")
                .role(Role.COMMUNITY_OFFICER)
                .stage(TrainingStage.TRAINING)
                .homeCode(TOWN)
                .areaCode(HROMADA)
                .build())
        .addStations(Station.builder()
            .id("ST-1")
            .settlementCode(TOWN)
            .location(GeoPoint.of(48.511, 29.201))
            .opened(DAY.minusYears(1))
            .closed(DAY.plusYears(1))
            .desks(2)
            .officeEquipment(true)
            .safe(false)
            .communications(true)
            .addReceptionHours(ReceptionHours.builder()
                .day(DayOfWeek.TUESDAY)
                .begin(LocalTime.of(9, 0))
                .end(LocalTime.of(12, 30))
                .build())
            .build())
        .addMemoranda(Memorandum.builder()
            .hromadaCode(HROMADA)
            .signed(DAY.minusYears(1))
            .suspended(DAY.plusYears(1))
            .ended(DAY.plusYears(2))
            .build())
        .addAbsences(Absence.builder()
            .officerId("POG-1")
            .firstDay(DAY)
            .lastDay(DAY.plusDays(7))
            .reason("відпустка")
            .build())
        .build();
  }

  private static Officer officer(String id, Role role, String area) {
    return Officer.builder()
        .id(id)
        .role(role)
        .stage(TrainingStage.IN_SERVICE)
        .stageSince(DAY.minusYears(1))
        .expectedInService(DAY.minusYears(1))
        .trainingPlace("Вінниця")
        .stationId("ST-1")
        .homeCode(VILLAGE)
        .areaCode(area)
        .hoursPerMonth(168)
        .hasCar(true)
        .inServiceFrom(DAY.minusYears(1))
        .inServiceTo(DAY.plusYears(1))
        .serviceName("Офіцер " + id)
        .contact("+380 00 000 0000")
        .hoursOutsidePerMonth(10)
        .build();
  }
}
