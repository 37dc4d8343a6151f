package io.github.dilnytsia.scenario;

import io.github.dilnytsia.staffing.Absence;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Memorandum;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.ReceptionHours;
import io.github.dilnytsia.staffing.Role;
import io.github.dilnytsia.staffing.Station;
import io.github.dilnytsia.staffing.TrainingStage;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.Territory;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** What can be odd about officers, stations and memoranda without being wrong. */
final class HostileForce {

  /** Stands where three settlements are one point. */
  static final String STATION = "=S";

  /** The only officer of the first hromada, away on the day. */
  static final String AWAY = "=P";

  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final LocalDate date;
  private final LocalDate yesterday;
  private final LocalDate tomorrow;
  private final List<String> hromadas;
  private final List<String> raions;
  private final List<Settlement> settlements;
  private final List<String> ids = HostileTexts.ids("P");
  private final List<String> words = HostileTexts.names();
  private final Force.Builder force = Force.builder();

  private HostileForce(Territory territory, List<Hromada> drawn, LocalDate date) {
    this.date = date;
    this.yesterday = date.minusDays(1);
    this.tomorrow = date.plusDays(1);
    this.hromadas = drawn.stream().map(Hromada::code).toList();
    this.raions = drawn.stream()
        .flatMap(hromada -> hromada.raionCode().stream())
        .distinct()
        .toList();
    this.settlements = territory.settlements().stream()
        .filter(settlement -> hromadas.contains(settlement.hromadaCode()))
        .toList();
  }

  /**
   * A force for a hostile territory.
   *
   * @param drawn the hromadas that were drawn, of which there are six in two raions
   */
  static Force of(Territory territory, List<Hromada> drawn, LocalDate date) {
    return new HostileForce(territory, drawn, date).force();
  }

  private Force force() {
    addMemoranda();
    addStations();
    addCommunityOfficers();
    addDistrictOfficers();
    addLearners();
    force.addAbsences(
        absence(AWAY, FIRST_DAY, LAST_DAY, "=1+1"),
        absence(AWAY, date, date, "\u202eакутсупдів"),
        absence(ids.get(1), FIRST_DAY, yesterday, "-5"));
    return force.build();
  }

  /** Two in force, and one in every other state that changes on the very day. */
  private void addMemoranda() {
    force.addMemoranda(
        memorandum(hromadas.get(0), FIRST_DAY).build(),
        memorandum(hromadas.get(1), date).suspended(tomorrow).ended(LAST_DAY).build(),
        memorandum(hromadas.get(2), yesterday).suspended(date).build(),
        memorandum(hromadas.get(3), yesterday).suspended(date).ended(date).build(),
        memorandum(hromadas.get(4), tomorrow).build(),
        memorandum(HostileTerritory.EMPTY_HROMADA, FIRST_DAY).build(),
        memorandum(HostileTerritory.CITY_WITHOUT_HROMADA, FIRST_DAY).build());
  }

  private static Memorandum.Builder memorandum(String hromada, LocalDate signed) {
    return Memorandum.builder().hromadaCode(hromada).signed(signed);
  }

  private void addStations() {
    force.addStations(
        station(STATION, 0)
            .opened(date)
            .closed(tomorrow)
            .desks(0)
            .addReceptionHours(hours(LocalTime.MIN, LocalTime.of(23, 59)))
            .addReceptionHours(hours(LocalTime.of(9, 0), LocalTime.of(10, 0)))
            .build(),
        station("@S", 30).opened(tomorrow).build(),
        station("S \"1\", друга; третя", 40).opened(FIRST_DAY).closed(date).build(),
        // In a village of one hromada by the register, in the corner of the country by its own
        // point.
        station("\u202e1-S", 50).location(GeoPoint.of(44, 22)).build(),
        station("Ст", 15).build(),
        station("Ст to Лу", 15).build(),
        // Officers may have the ids of stations.
        station(ids.get(18), 60).desks(HostileTerritory.MOST).closed(LAST_DAY).build());
  }

  private Station.Builder station(String id, int settlement) {
    return Station.builder().id(id).settlementCode(settlements.get(settlement).code());
  }

  private static ReceptionHours hours(LocalTime begin, LocalTime end) {
    return ReceptionHours.builder().day(DayOfWeek.SUNDAY).begin(begin).end(end).build();
  }

  /** One in each hromada, whether it has signed or not. */
  private void addCommunityOfficers() {
    force.addOfficers(
        community(0, 0).stationId(STATION).inServiceFrom(FIRST_DAY).build(),
        community(1, 1).stationId(STATION).homeCode(settlements.get(0).code()).build(),
        community(2, 2).stationId("@S").build(),
        community(3, 3).stationId(ids.get(18)).build(),
        community(4, 4).stationId("S \"1\", друга; третя").build(),
        community(5, 5).stationId("\u202e1-S").build(),
        community(6, 0).stationId("Ст").inServiceTo(yesterday).build(),
        community(7, 0).stationId("Ст to Лу").inServiceFrom(tomorrow).build(),
        officer(8, Role.COMMUNITY_OFFICER, HostileTerritory.EMPTY_HROMADA)
            .stationId(STATION)
            .build());
  }

  private Officer.Builder community(int id, int hromada) {
    return officer(id, Role.COMMUNITY_OFFICER, hromadas.get(hromada));
  }

  private void addDistrictOfficers() {
    force.addOfficers(
        officer(9, Role.DISTRICT_OFFICER, raions.get(0))
            .stationId("@S")
            .homeCode(settlements.get(31).code())
            .hoursPerMonth(1)
            .inServiceTo(date)
            .build(),
        officer(10, Role.DISTRICT_OFFICER, raions.get(0))
            .stationId("S \"1\", друга; третя")
            .hoursPerMonth(744)
            .hasCar(false)
            .build(),
        officer(11, Role.DISTRICT_OFFICER, raions.get(1))
            .homeCode(settlements.get(60).code())
            .inServiceFrom(date)
            .build(),
        officer(12, Role.DISTRICT_OFFICER, raions.get(1))
            .stationId(ids.get(18))
            .hasCar(true)
            .build(),
        officer(13, Role.DISTRICT_OFFICER, HostileTerritory.CITY_WITHOUT_HROMADA)
            .homeCode(HostileTerritory.CITY_WITHOUT_HROMADA)
            .build(),
        // Pairs with units of ids that end as these begin.
        officer(14, Role.DISTRICT_OFFICER, hromadas.get(0))
            .id("в")
            .stationId("Ст")
            .build(),
        officer(15, Role.DISTRICT_OFFICER, hromadas.get(0))
            .id("б and officer в")
            .stationId("Ст to Лу")
            .build(),
        // An officer with the code of a village as the id.
        officer(16, Role.DISTRICT_OFFICER, hromadas.get(5))
            .id(settlements.get(0).code())
            .homeCode(settlements.get(settlements.size() - 1).code())
            .build());
  }

  private void addLearners() {
    for (var i = 17; i < ids.size(); i++) {
      var stages = TrainingStage.values();
      var stage = stages[i % (stages.length - 1)];
      force.addOfficers(officer(i, Role.COMMUNITY_OFFICER, hromadas.get(0))
          .stage(stage)
          .stationId(STATION)
          .stageSince(FIRST_DAY)
          .expectedInService(LAST_DAY)
          .trainingPlace(words.get(i))
          .build());
    }
  }

  private Officer.Builder officer(int id, Role role, String area) {
    return Officer.builder()
        .id(ids.get(id))
        .role(role)
        .stage(TrainingStage.IN_SERVICE)
        .areaCode(area)
        .serviceName("Офіцер " + words.get(words.size() - 2 - 4 * id))
        .contact(words.get(4 * id));
  }

  private static Absence absence(String officer, LocalDate first, LocalDate last, String reason) {
    return Absence.builder()
        .officerId(officer)
        .firstDay(first)
        .lastDay(last)
        .reason(reason)
        .build();
  }
}
