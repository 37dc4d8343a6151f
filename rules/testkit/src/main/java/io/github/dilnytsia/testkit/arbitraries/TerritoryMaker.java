package io.github.dilnytsia.testkit.arbitraries;

import io.github.dilnytsia.territory.Access;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Neighbours;
import io.github.dilnytsia.territory.PopulationQuality;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.SettlementPart;
import io.github.dilnytsia.territory.SettlementStatus;
import io.github.dilnytsia.territory.Territory;
import io.github.dilnytsia.territory.TravelTime;
import io.github.dilnytsia.testkit.arbitraries.TerritoryRows.HromadaRow;
import io.github.dilnytsia.testkit.arbitraries.TerritoryRows.RoadRow;
import io.github.dilnytsia.testkit.arbitraries.TerritoryRows.SettlementRow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Makes a territory of its rows, about 50 km by 50 km: most of it within the hard reach of any point, not all. */
final class TerritoryMaker {

  private static final List<String> HROMADAS = List.of("Луцька", "Кам’янська", "Горівська");

  private final TerritoryRows rows;
  private final List<String> names;
  private final Territory.Builder territory = Territory.builder();

  private TerritoryMaker(TerritoryRows rows, List<String> names) {
    this.rows = rows;
    this.names = names;
  }

  /** A hromada that none of the settlements picks is left out. */
  static Territory make(TerritoryRows rows, List<String> names) {
    return new TerritoryMaker(rows, names).made();
  }

  private Territory made() {
    var settled = new TreeSet<Integer>();
    for (var i = 0; i < rows.settlements().size(); i++) {
      var number = hromadaOf(i);
      if (settled.add(number)) {
        territory.addHromadas(hromada(number, codeOf(i)));
      }
      addSettlement(rows.settlements().get(i), i);
    }
    if (rows.settlements().size() > 1) {
      territory.addNeighbours(Neighbours.between(codeOf(0), codeOf(1)).build());
    }
    return territory.build();
  }

  private int hromadaOf(int settlement) {
    return rows.settlements().get(settlement).hromada() % rows.hromadas().size();
  }

  private String codeOf(int settlement) {
    return code(hromadaOf(settlement), settlement + 1);
  }

  /** Code of a settlement, or of the hromada itself where the settlement is 0. */
  private String code(int hromada, int settlement) {
    var raion = rows.hromadas().get(hromada).raion();
    return "UA05%02d%02d%03d000%05d"
        .formatted(raion + 1, hromada + 1, settlement, 10_000 + hromada * 100 + settlement);
  }

  /** Which of the rows a hromada was made from. */
  static int numberOf(Hromada hromada) {
    return Integer.parseInt(hromada.code().substring(6, 8)) - 1;
  }

  private Hromada hromada(int number, String center) {
    var row = rows.hromadas().get(number);
    return Hromada.builder()
        .code(code(number, 0))
        .name(HROMADAS.get(number % HROMADAS.size()))
        .raionCode(row.raionCode())
        .raion(row.raionCode().map(code -> "Малий"))
        .oblast("Синтетична")
        .centerCode(center)
        .build();
  }

  private void addSettlement(SettlementRow row, int i) {
    var code = codeOf(i);
    var hromada = rows.hromadas().get(hromadaOf(i));
    territory.addSettlements(settlement(row, hromada, i));
    addParts(row, code);
    row.demand().ifPresent(counts -> territory.addDemands(Demands.demand(code, counts)));
    row.outOfReach()
        .ifPresent(days -> territory.addStatuses(SettlementStatus.builder()
            .settlementCode(code)
            .access(Access.INACCESSIBLE)
            .firstDay(days.get1())
            .lastDay(Optional.of(days.get2()).filter(last -> !last.isBefore(days.get1())))
            .reason("лінія фронту")
            .build()));
  }

  private Settlement settlement(SettlementRow row, HromadaRow hromada, int i) {
    return Settlement.builder()
        .code(codeOf(i))
        .name(names.get(i % names.size()))
        .category(row.category())
        .hromadaCode(code(hromadaOf(i), 0))
        .raionCode(row.namesRaion() ? hromada.raionCode() : Optional.empty())
        .location(row.location())
        .residents(
            row.parts().isEmpty()
                ? row.residents()
                : row.parts().stream().mapToInt(Integer::intValue).sum())
        .populationQuality(PopulationQuality.OFFICIAL)
        .build();
  }

  private void addParts(SettlementRow row, String code) {
    for (var p = 0; p < row.parts().size(); p++) {
      territory.addParts(SettlementPart.builder()
          .id(code + "-" + (p + 1))
          .settlementCode(code)
          .location(GeoPoint.of(row.location().lat() + 0.01 * p, row.location().lon()))
          .residents(row.parts().get(p))
          .build());
    }
  }

  /** Roads run from a station or settlement to a unit, at most one for each pair, and some lead nowhere. */
  static Territory withRoads(Territory territory, List<RoadRow> roads, List<String> stations) {
    var origins = new ArrayList<>(stations);
    territory.settlements().forEach(settlement -> origins.add(settlement.code()));
    var pairs = new HashSet<List<String>>();
    var times = Territory.builder().from(territory);
    for (var road : roads) {
      var origin = Picks.picked(origins, road.from());
      var destination = Picks.picked(territory.units(), road.to()).id();
      if (!origin.equals(destination) && pairs.add(List.of(origin, destination))) {
        times.addTravelTimes(TravelTime.builder()
            .origin(origin)
            .destination(destination)
            .duration(road.seconds().map(Duration::ofSeconds))
            .build());
      }
    }
    return times.build();
  }
}
