package io.github.dilnytsia.scenario;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.internal.Transliteration;
import io.github.dilnytsia.scenario.SettlementDraw.DrawnHromada;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Outline;
import io.github.dilnytsia.territory.Territory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws a territory: oblasts cut into raions, raions into hromadas, hromadas into settlements.
 *
 * <p>Sizes are log-normal, as in the country: a median hromada has fewer settlements than a mean one, and a few cities
 * hold a large share of the residents. Settlements have the area wished for as long as it fits; nobody lives more
 * than 30 km from the middle of the hromada, so that 60 minutes by car from its centre reach everybody.
 */
final class TerritoryGenerator {

  private static final double FARTHEST_KM = 30;

  private final Wishes wishes;
  private final RegisterCodes codes = new RegisterCodes();
  private final Territory.Builder territory = Territory.builder();
  private final SettlementDraw settlementDraw;
  private final PartDraw parts;
  private final DemandDraw demand;

  private TerritoryGenerator(Wishes wishes) {
    this.wishes = wishes;
    this.settlementDraw = new SettlementDraw(wishes);
    this.parts = new PartDraw(wishes);
    this.demand = new DemandDraw(wishes);
  }

  static Territory of(Wishes wishes) {
    return new TerritoryGenerator(wishes).territory();
  }

  private Territory territory() {
    var draw = Draw.of(wishes.seed(), "hromadas");
    var hromadasByRaion = Shares.of(wishes.hromadas(), even(draw, wishes.raions()), 1);
    var mean = wishes.settlements() / wishes.hromadas();
    var settlementsByHromada = Shares.of(
        wishes.settlements(),
        IntStream.range(0, wishes.hromadas())
            .mapToLong(i -> Math.round(draw.logNormal(1_000, 0.55)) + 1)
            .toArray(),
        Math.max(1, mean / 4),
        5 * mean + 4);
    var residents = settlementDraw.residents(settlementsByHromada);
    var raion = 0;
    var hromada = 0;
    for (var oblast = 0; oblast < wishes.oblasts(); oblast++) {
      var raions = wishes.raions() / wishes.oblasts()
          + (oblast < wishes.raions() % wishes.oblasts() ? 1 : 0);
      var sizes = new ArrayList<List<List<Integer>>>();
      for (var i = 0; i < raions; i++) {
        var last = hromada + hromadasByRaion[raion++];
        sizes.add(residents.subList(hromada, last));
        hromada = last;
      }
      addOblast(oblast, sizes);
    }
    return NearestNeighbours.in(territory.build());
  }

  /** Weights that differ by less than a factor of 2. */
  private static long[] even(Draw draw, int count) {
    return IntStream.range(0, count).mapToLong(i -> draw.between(700, 1_300)).toArray();
  }

  /** Residents by settlement, hromada and raion; the first settlement of a hromada is its centre. */
  private void addOblast(int oblast, List<List<List<Integer>>> raions) {
    var weights = raions.stream()
        .mapToLong(hromadas -> hromadas.stream().mapToLong(List::size).sum())
        .toArray();
    var settlements = Arrays.stream(weights).sum();
    var cells =
        Oblasts.cell(oblast, settlements * (double) wishes.km2PerSettlement()).split(weights);
    for (var i = 0; i < raions.size(); i++) {
      addRaion(oblast, i, raions.get(i), cells.get(i));
    }
  }

  private void addRaion(int oblast, int raion, List<List<Integer>> hromadas, Cell cell) {
    var raionCode = codes.raion(oblast, raion);
    var cells = cell.split(hromadas.stream().mapToLong(List::size).toArray()).stream()
        .map(hromada -> hromada.within(FARTHEST_KM))
        .toList();
    var drawn = new ArrayList<DrawnHromada>();
    for (var i = 0; i < hromadas.size(); i++) {
      drawn.add(settlementDraw.hromada(hromadas.get(i), cells.get(i)));
    }
    var seat =
        drawn.stream().max(Comparator.comparingInt(DrawnHromada::residents)).orElseThrow();
    for (var i = 0; i < hromadas.size(); i++) {
      var hromada = Hromada.builder()
          .code(codes.hromada(oblast, raion, i))
          .oblast(Oblasts.name(oblast))
          .raionCode(raionCode)
          .raion(seat.name().masculine());
      addHromada(hromada, drawn.get(i), cells.get(i));
    }
  }

  private void addHromada(Hromada.Builder begun, DrawnHromada drawn, Cell cell) {
    var name = drawn.name().feminine();
    var hromada = begun
        .name(name)
        .nameEn(Transliteration.of(name))
        .type(drawn.type())
        .areaKm2(BigDecimal.valueOf(Math.round(cell.areaKm2() * 10), 1))
        .statedResidents(drawn.residents())
        .build();
    var settlements = IntStream.range(0, drawn.settlements().size())
        .mapToObj(
            i -> drawn.settlements().get(i).fact(codes.settlement(hromada.code(), i), hromada))
        .toList();
    settlements.forEach(settlement -> territory.addAllParts(parts.of(settlement, cell)));
    territory
        .addAllSettlements(settlements)
        .addAllDemands(demand.of(settlements))
        .addHromadas(Hromada.builder()
            .from(hromada)
            .centerCode(settlements.get(0).code())
            .build())
        .addOutlines(outline(hromada, cell));
  }

  private static Outline outline(Hromada hromada, Cell cell) {
    List<GeoPoint> ring =
        ImmutableList.of(cell.at(0, 0), cell.at(1, 0), cell.at(1, 1), cell.at(0, 1), cell.at(0, 0));
    return Outline.builder()
        .hromadaCode(hromada.code())
        .addPolygons(ImmutableList.of(ring))
        .build();
  }
}
