package io.github.dilnytsia.testkit.arbitraries;

import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.SettlementCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** The rows a territory is made of, as they are drawn. */
record TerritoryRows(List<HromadaRow> hromadas, List<SettlementRow> settlements) {

  static Arbitrary<TerritoryRows> drawn(TerritorySettings settings) {
    return Combinators.combine(
            settings.hromadas().of(hromada()), settings.settlements().of(settlement(settings)))
        .as(TerritoryRows::new);
  }

  private static Arbitrary<HromadaRow> hromada() {
    return Arbitraries.frequency(Tuple.of(9, 0), Tuple.of(9, 1), Tuple.of(1, HromadaRow.NO_RAION))
        .map(HromadaRow::new);
  }

  private static Arbitrary<SettlementRow> settlement(TerritorySettings settings) {
    var coordinate = Arbitraries.integers().between(0, 45);
    var residents = settings.residents().map(Span::number).orElseGet(TerritoryRows::residents);
    return Combinators.combine(
            Picks.pick(),
            Arbitraries.of(
                SettlementCategory.VILLAGE, SettlementCategory.TOWN, SettlementCategory.CITY),
            Combinators.combine(coordinate, coordinate).as(TerritoryRows::point),
            residents,
            parts(residents, settings.parts()),
            given(settings.demand(), Demands.counts(), 0.5),
            given(settings.statuses(), Picks.dayNear(settings.date()).tuple2(), 0.1),
            Picks.flag(2))
        .as(SettlementRow::new);
  }

  private static Arbitrary<List<Integer>> parts(Arbitrary<Integer> residents, int most) {
    Arbitrary<List<Integer>> none = Arbitraries.just(List.of());
    return most == 0
        ? none
        : Arbitraries.frequencyOf(
            Tuple.of(3, none), Tuple.of(1, residents.list().ofMinSize(1).ofMaxSize(most)));
  }

  private static <T> Arbitrary<Optional<T>> given(
      boolean wanted, Arbitrary<T> arbitrary, double probability) {
    return wanted ? arbitrary.optional(probability) : Arbitraries.just(Optional.empty());
  }

  static Arbitrary<RoadRow> road() {
    return Combinators.combine(
            Picks.pick(), Picks.pick(), Arbitraries.integers().between(0, 4_500).optional(0.8))
        .as(RoadRow::new);
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

  record HromadaRow(int raion) {

    static final int NO_RAION = 2;

    Optional<String> raionCode() {
      return raion == NO_RAION
          ? Optional.empty()
          : Optional.of("UA05%02d00000000%05d".formatted(raion + 1, raion + 1));
    }
  }

  record SettlementRow(
      int hromada,
      SettlementCategory category,
      GeoPoint location,
      int residents,
      List<Integer> parts,
      Optional<List<Integer>> demand,
      Optional<Tuple2<LocalDate, LocalDate>> outOfReach,
      boolean namesRaion) {}

  record RoadRow(int from, int to, Optional<Integer> seconds) {}
}
