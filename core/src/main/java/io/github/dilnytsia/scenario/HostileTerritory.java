package io.github.dilnytsia.scenario;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.territory.Access;
import io.github.dilnytsia.territory.Demand;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Outline;
import io.github.dilnytsia.territory.PopulationQuality;
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
import java.util.Optional;

/** What can be odd about a map without being wrong. */
final class HostileTerritory {

  /** A village alone in a hromada without a raion, and nobody for it. */
  static final String LONELY_HROMADA = "UA02990010000000001";

  static final String LONELY_VILLAGE = "UA02990010010000002";

  /** A hromada in which there is no settlement. */
  static final String EMPTY_HROMADA = "UA02990030000000003";

  /** A city of special status is its own hromada. */
  static final String CITY_WITHOUT_HROMADA = "UA02000000000099999";

  /** The most that a field may say. */
  static final int MOST = 100_000_000;

  /** As many of everything as one settlement may ask for and still be planned. */
  private static final int MANY = 1_000_000;

  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final Territory drawn;
  private final LocalDate date;
  private final List<Settlement> settlements;
  private final Territory.Builder territory = Territory.builder();

  private HostileTerritory(Territory drawn, LocalDate date) {
    this.drawn = drawn;
    this.date = date;
    this.settlements = new ArrayList<>(drawn.settlements());
  }

  /** A drawn territory with all of it. */
  static Territory of(Territory drawn, LocalDate date) {
    return new HostileTerritory(drawn, date).territory();
  }

  private Territory territory() {
    rename();
    moveApart();
    territory.neighbours(drawn.neighbours());
    addHromadas();
    addParts();
    addDemands();
    addStatuses();
    addTravelTimes();
    addOutlines();
    return territory.addAllSettlements(settlements).build();
  }

  private void rename() {
    var names = HostileTexts.names();
    var count = names.size();
    for (var i = 0; i < count; i++) {
      // The first is the centre of every raion; the longest name would be in everybody's
      // explanation.
      change(i, from(i).name(names.get(i)).nameEn(names.get((count - i) % count)));
    }
    var last = settlements.size() - 1;
    change(last, from(last).name(code(last)));
    change(last - 1, from(last - 1).name(code(last)).nameEn(Optional.empty()));
  }

  /** Three in one place, four in the corners of the country, one to the last digit of a coordinate. */
  private void moveApart() {
    change(1, from(1).location(settlements.get(0).location()));
    change(2, from(2).location(settlements.get(0).location()));
    change(3, from(3).residents(0));
    change(4, from(4).residents(MOST));
    var last = settlements.size() - 1;
    change(last, from(last).location(GeoPoint.of(44, 22)));
    change(last - 1, from(last - 1).location(GeoPoint.of(52.5, 40.3)));
    change(last - 2, from(last - 2).location(GeoPoint.of(44, 40.3)));
    change(last - 3, from(last - 3).location(GeoPoint.of(52.5, 22)));
    var point = settlements.get(5).location();
    change(5, from(5).location(GeoPoint.of(Math.nextUp(point.lat()), Math.nextDown(point.lon()))));
    // The settlement's word counts, not the hromada's.
    var other = drawn.hromadas().get(drawn.hromadas().size() - 1).raionCode();
    change(14, from(14).raionCode(other));
  }

  private void addHromadas() {
    var names = HostileTexts.hromadas();
    for (var i = 0; i < drawn.hromadas().size(); i++) {
      var name = names.get(i % names.size());
      territory.addHromadas(Hromada.builder()
          .from(drawn.hromadas().get(i))
          .name(name)
          .nameEn(i == 0 ? Optional.empty() : Optional.of(names.get((i + 1) % names.size())))
          .type(name)
          .oblast(name)
          .raion(name)
          .centerCode(code(0))
          .areaKm2(BigDecimal.ZERO.setScale(3))
          .statedResidents(i)
          .build());
    }
    territory.addHromadas(
        Hromada.builder().code(LONELY_HROMADA).name("Самотня").build(),
        Hromada.builder().code(EMPTY_HROMADA).name("Порожня").build(),
        Hromada.builder().code(CITY_WITHOUT_HROMADA).name("Місто").build());
    var village = Settlement.builder()
        .name("Лука")
        .category(SettlementCategory.VILLAGE)
        .location(settlements.get(0).location())
        .residents(1);
    settlements.add(village.code(LONELY_VILLAGE).hromadaCode(LONELY_HROMADA).build());
    settlements.add(village
        .code(CITY_WITHOUT_HROMADA)
        .hromadaCode(CITY_WITHOUT_HROMADA)
        .category(SettlementCategory.CITY_OF_SPECIAL_STATUS)
        .populationQuality(PopulationQuality.IMPUTED_WEAK)
        .residents(7_000)
        .build());
  }

  /** Nobody in two parts, more in one part than in its settlement, and as many parts as there are hostile ids. */
  private void addParts() {
    change(6, from(6).residents(0));
    addPart(6, "нуль-1", 0);
    addPart(6, "нуль-2", 0);
    addPart(7, "одна", settlements.get(7).residents() + 1);
    var ids = HostileTexts.ids("U");
    var residents = Shares.of(settlements.get(8).residents(), new long[ids.size()], 0);
    for (var i = 0; i < ids.size(); i++) {
      addPart(8, ids.get(i), residents[i]);
    }
    for (var id : List.of("а", "а and officer б", "Лу to Кам", "Кам")) {
      addPart(15, id, 1);
    }
  }

  private void addPart(int settlement, String id, int residents) {
    territory.addParts(SettlementPart.builder()
        .id(id)
        .settlementCode(code(settlement))
        .location(settlements.get(settlement).location())
        .residents(residents)
        .build());
  }

  private void addDemands() {
    territory.addAllDemands(drawn.demands().subList(16, drawn.demands().size()));
    territory.addDemands(
        Demand.builder().settlementCode(code(3)).calls(1).build(),
        Demand.builder()
            .settlementCode(code(5))
            .calls(MANY)
            .materials(MANY)
            .preventiveRegister(MANY)
            .domesticViolenceRegister(MANY)
            .restrainingOrders(MANY)
            .schools(MANY)
            .build(),
        Demand.builder().settlementCode(code(6)).calls(7).build(),
        Demand.builder().settlementCode(code(8)).calls(1).schools(1).build(),
        Demand.none(code(9)));
  }

  private void addStatuses() {
    addStatus(9, Access.INACCESSIBLE, date, Optional.empty(), "=1+1");
    addStatus(10, Access.INACCESSIBLE, FIRST_DAY, Optional.of(date.minusDays(1)), "-5");
    addStatus(11, Access.INACCESSIBLE, FIRST_DAY, Optional.of(LAST_DAY), "Лінія\nфронту");
    addStatus(11, Access.ACCESSIBLE, date, Optional.of(date), "\u202eфронту");
    addStatus(12, Access.INACCESSIBLE, date.plusDays(1), Optional.empty(), "<b>завтра</b>");
    addStatus(13, Access.ACCESSIBLE, FIRST_DAY, Optional.empty(), "{0}");
    addStatus(
        13, Access.INACCESSIBLE, date, Optional.of(LAST_DAY), "{0}, \"лінія\"; фронту\n\u202e");
  }

  private void addStatus(
      int settlement, Access access, LocalDate first, Optional<LocalDate> last, String reason) {
    territory.addStatuses(SettlementStatus.builder()
        .settlementCode(code(settlement))
        .access(access)
        .firstDay(first)
        .lastDay(last)
        .reason(reason)
        .build());
  }

  /** No way, no time, the last second within reach and the first beyond it, and more time than there is. */
  private void addTravelTimes() {
    var station = HostileForce.STATION;
    addTravelTime(station, code(16), Optional.empty());
    addTravelTime(station, code(17), Optional.of(Duration.ZERO));
    addTravelTime(station, code(18), Optional.of(Duration.ofMinutes(60)));
    addTravelTime(station, code(19), Optional.of(Duration.ofMinutes(60).plusSeconds(1)));
    addTravelTime(station, code(0), Optional.of(Duration.ofMinutes(MOST)));
    addTravelTime(code(1), code(1), Optional.of(Duration.ofSeconds(1)));
    addTravelTime("Ст", "Лу to Кам", Optional.of(Duration.ofSeconds(1)));
    addTravelTime("Ст to Лу", "Кам", Optional.empty());
  }

  private void addTravelTime(String origin, String destination, Optional<Duration> duration) {
    territory.addTravelTimes(TravelTime.builder()
        .origin(origin)
        .destination(destination)
        .duration(duration)
        .build());
  }

  /** A hole, two polygons, one shrunk to a point, one around the world, and hromadas without any. */
  private void addOutlines() {
    var outlines = drawn.outlines();
    var square = outlines.get(0).polygons().get(0).get(0);
    var point = square.get(0);
    var dot = ImmutableList.of(point, point, point, point);
    var world = ImmutableList.of(
        GeoPoint.of(-90, -180),
        GeoPoint.of(-90, 180),
        GeoPoint.of(90, 180),
        GeoPoint.of(0.1 + 0.2, -0.0),
        GeoPoint.of(-90, -180));
    addOutline(outlines.get(0), ImmutableList.of(ImmutableList.of(square, dot)));
    addOutline(outlines.get(1), ImmutableList.of(ImmutableList.of(square), ImmutableList.of(dot)));
    addOutline(outlines.get(2), ImmutableList.of(ImmutableList.of(dot)));
    addOutline(outlines.get(3), ImmutableList.of(ImmutableList.of(world, square)));
  }

  private void addOutline(Outline outline, List<List<List<GeoPoint>>> polygons) {
    territory.addOutlines(
        Outline.builder().hromadaCode(outline.hromadaCode()).polygons(polygons).build());
  }

  private String code(int settlement) {
    return settlements.get(settlement).code();
  }

  private Settlement.Builder from(int settlement) {
    return Settlement.builder().from(settlements.get(settlement));
  }

  private void change(int settlement, Settlement.Builder changed) {
    settlements.set(settlement, changed.build());
  }
}
