package io.github.dilnytsia.scenario;

import io.github.dilnytsia.territory.Access;
import io.github.dilnytsia.territory.Demand;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Neighbours;
import io.github.dilnytsia.territory.PopulationQuality;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.SettlementCategory;
import io.github.dilnytsia.territory.SettlementPart;
import io.github.dilnytsia.territory.SettlementStatus;
import io.github.dilnytsia.territory.Territory;
import io.github.dilnytsia.territory.TravelTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** The territory of a small problem, about 50 km by 50 km: most of it within the hard reach of any point, not all. */
final class SmallTerritory {

  private static final List<String> NAMES =
      List.of("Лука", "Кам’янка", "Гора", "Лука", "Нова Їжівка");

  private SmallTerritory() {}

  static Arbitrary<HromadaDraft> hromadas() {
    return Combinators.combine(
            Arbitraries.frequency(
                Tuple.of(9, 0), Tuple.of(9, 1), Tuple.of(1, HromadaDraft.NO_RAION)),
            Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Agreement.SIGNED)),
                Tuple.of(1, Arbitraries.of(Agreement.values()))))
        .as(HromadaDraft::new);
  }

  static Arbitrary<SettlementDraft> settlements() {
    var coordinate = Arbitraries.integers().between(0, 45);
    return Combinators.combine(
            SmallProblems.pick(),
            Arbitraries.of(
                SettlementCategory.VILLAGE, SettlementCategory.TOWN, SettlementCategory.CITY),
            Combinators.combine(coordinate, coordinate).as(SmallTerritory::point),
            residents(),
            Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(List.<Integer>of())),
                Tuple.of(1, residents().list().ofMinSize(1).ofMaxSize(3))),
            Arbitraries.integers().between(0, 9).list().ofSize(6).optional(0.5),
            SmallProblems.day().tuple2().optional(0.1),
            SmallProblems.flag(2))
        .as(SettlementDraft::new);
  }

  static Arbitrary<RoadDraft> roads() {
    return Combinators.combine(
            SmallProblems.pick(),
            SmallProblems.pick(),
            Arbitraries.integers().between(0, 4_500).optional(0.8))
        .as(RoadDraft::new);
  }

  /** Mostly villages, sometimes more people than one officer may have. */
  private static Arbitrary<Integer> residents() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.integers().between(0, 900)),
        Tuple.of(2, Arbitraries.integers().between(0, 4_000)),
        Tuple.of(
            1,
            Arbitraries.integers()
                .between(0, 14_000)
                .withDistribution(RandomDistribution.uniform())));
  }

  private static GeoPoint point(int north, int east) {
    return GeoPoint.of(49 + north / 100.0, 28 + east * 15 / 1000.0);
  }

  /** A hromada none of the settlements picks is left out. */
  static Territory of(
      List<HromadaDraft> hromadas,
      List<SettlementDraft> settlements,
      List<RoadDraft> roads,
      List<String> stations) {
    var territory = Territory.builder();
    var settled = new TreeSet<Integer>();
    for (var i = 0; i < settlements.size(); i++) {
      var draft = settlements.get(i);
      var number = draft.hromada() % hromadas.size();
      var hromada = hromadas.get(number);
      if (settled.add(number)) {
        territory.addHromadas(hromada(hromada, number, code(hromada, number, i + 1)));
      }
      addSettlement(territory, draft, hromada, number, i);
    }
    if (settlements.size() > 1) {
      territory.addNeighbours(
          Neighbours.between(code(settlements, hromadas, 0), code(settlements, hromadas, 1))
              .build());
    }
    return withRoads(territory.build(), roads, stations);
  }

  private static Hromada hromada(HromadaDraft draft, int number, String center) {
    return Hromada.builder()
        .code(code(draft, number, 0))
        .name(List.of("Луцька", "Кам’янська", "Горівська").get(number))
        .raionCode(draft.raionCode())
        .raion(draft.raionCode().map(code -> "Малий"))
        .oblast("Синтетична")
        .centerCode(center)
        .build();
  }

  private static void addSettlement(
      Territory.Builder territory, SettlementDraft draft, HromadaDraft hromada, int number, int i) {
    var code = code(hromada, number, i + 1);
    var parts = draft.parts();
    territory.addSettlements(Settlement.builder()
        .code(code)
        .name(NAMES.get(i % NAMES.size()))
        .category(draft.category())
        .hromadaCode(code(hromada, number, 0))
        .raionCode(draft.namesRaion() ? hromada.raionCode() : Optional.empty())
        .location(draft.location())
        .residents(
            parts.isEmpty()
                ? draft.residents()
                : parts.stream().mapToInt(Integer::intValue).sum())
        .populationQuality(PopulationQuality.OFFICIAL)
        .build());
    for (var p = 0; p < parts.size(); p++) {
      territory.addParts(SettlementPart.builder()
          .id(code + "-" + (p + 1))
          .settlementCode(code)
          .location(
              GeoPoint.of(draft.location().lat() + 0.01 * p, draft.location().lon()))
          .residents(parts.get(p))
          .build());
    }
    draft.demand().ifPresent(counts -> territory.addDemands(demand(code, counts)));
    draft
        .outOfReach()
        .ifPresent(days -> territory.addStatuses(SettlementStatus.builder()
            .settlementCode(code)
            .access(Access.INACCESSIBLE)
            .firstDay(days.get1())
            .lastDay(Optional.of(days.get2()).filter(last -> !last.isBefore(days.get1())))
            .reason("лінія фронту")
            .build()));
  }

  private static Demand demand(String code, List<Integer> counts) {
    return Demand.builder()
        .settlementCode(code)
        .calls(counts.get(0) * 10)
        .materials(counts.get(1) * 5)
        .preventiveRegister(counts.get(2))
        .domesticViolenceRegister(counts.get(3))
        .restrainingOrders(counts.get(4))
        .schools(counts.get(5))
        .build();
  }

  /** Roads run from a station or settlement to a unit, at most one for each pair, and some lead nowhere. */
  private static Territory withRoads(
      Territory territory, List<RoadDraft> roads, List<String> stations) {
    var origins = new ArrayList<>(stations);
    territory.settlements().forEach(settlement -> origins.add(settlement.code()));
    var pairs = new HashSet<List<String>>();
    var times = Territory.builder().from(territory);
    for (var road : roads) {
      var origin = SmallProblems.picked(origins, road.from());
      var destination = SmallProblems.picked(territory.units(), road.to()).id();
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

  private static String code(
      List<SettlementDraft> settlements, List<HromadaDraft> hromadas, int settlement) {
    var number = settlements.get(settlement).hromada() % hromadas.size();
    return code(hromadas.get(number), number, settlement + 1);
  }

  /** Which of the drafts a hromada was made from. */
  static int numberOf(Hromada hromada) {
    return Integer.parseInt(hromada.code().substring(6, 8)) - 1;
  }

  /** Code of a settlement, or of the hromada itself where the settlement is 0. */
  private static String code(HromadaDraft hromada, int number, int settlement) {
    return "UA05%02d%02d0%02d000%05d"
        .formatted(hromada.raion() + 1, number + 1, settlement, 10_000 + number * 100 + settlement);
  }

  /** How things stand with a hromada; the last word shrinks to the first. */
  enum Agreement {
    SIGNED,
    SIGNED_ON_THE_DAY,
    SIGNED_LATER,
    SUSPENDED,
    SUSPENDED_LATER,
    ENDED,
    NONE
  }

  record HromadaDraft(int raion, Agreement agreement) {

    static final int NO_RAION = 2;

    Optional<String> raionCode() {
      return raion == NO_RAION
          ? Optional.empty()
          : Optional.of("UA05%02d00000000%05d".formatted(raion + 1, raion + 1));
    }
  }

  record SettlementDraft(
      int hromada,
      SettlementCategory category,
      GeoPoint location,
      int residents,
      List<Integer> parts,
      Optional<List<Integer>> demand,
      Optional<Tuple2<LocalDate, LocalDate>> outOfReach,
      boolean namesRaion) {}

  record RoadDraft(int from, int to, Optional<Integer> seconds) {}
}
