package io.github.dilnytsia.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import io.github.dilnytsia.internal.geometry.NearestPoints;
import io.github.dilnytsia.territory.Neighbours;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.Territory;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.TreeMap;

/**
 * Pairs each settlement with the four nearest of its oblast.
 *
 * <p>The shared border is that of two cells of a honeycomb: their area A and distance d give 2A/3d.
 */
final class NearestNeighbours {

  private static final int NEAREST = 4;

  /** At most 17 km north and 18 km east: further away nobody is a neighbour. */
  private static final double FARTHEST_LAT = 0.15;

  private static final double FARTHEST_LON = 0.25;

  private final Territory territory;
  private final Multiset<String> settlementsByHromada;
  private final TreeMap<String, Neighbours> pairs = new TreeMap<>();

  private NearestNeighbours(Territory territory) {
    this.territory = territory;
    this.settlementsByHromada = territory.settlements().stream()
        .map(Settlement::hromadaCode)
        .collect(ImmutableMultiset.toImmutableMultiset());
  }

  /** The territory with these neighbours and no others. */
  static Territory in(Territory territory) {
    return Territory.builder().from(territory).neighbours(of(territory)).build();
  }

  private static Collection<Neighbours> of(Territory territory) {
    var search = new NearestNeighbours(territory);
    var byOblast =
        Multimaps.index(territory.settlements(), settlement -> settlement.code().substring(0, 4));
    byOblast.asMap().values().forEach(search::pairUp);
    return ImmutableList.copyOf(search.pairs.values());
  }

  private void pairUp(Collection<Settlement> settlements) {
    var others =
        NearestPoints.of(settlements, Settlement::location, Comparator.comparing(Settlement::code));
    for (var settlement : settlements) {
      var near = others.nearest(
          settlement.location(),
          NEAREST,
          other -> other != settlement && isClose(settlement, other));
      for (var found : near) {
        var pair = Neighbours.between(settlement.code(), found.thing().code())
            .distanceKm(hundredths(found.kilometres()))
            .sharedBorderKm(border(settlement, found.kilometres()))
            .build();
        pairs.putIfAbsent(pair.first() + pair.second(), pair);
      }
    }
  }

  private static boolean isClose(Settlement settlement, Settlement other) {
    var north = Math.abs(other.location().lat() - settlement.location().lat());
    var east = Math.abs(other.location().lon() - settlement.location().lon());
    return north < FARTHEST_LAT && east < FARTHEST_LON;
  }

  private BigDecimal border(Settlement settlement, double km) {
    var hromada = territory.hromada(settlement.hromadaCode());
    var area =
        hromada.areaKm2().orElseThrow().doubleValue() / settlementsByHromada.count(hromada.code());
    return hundredths(Math.min(9.9, 2 * area / (3 * Math.max(km, 0.1))));
  }

  private static BigDecimal hundredths(double km) {
    return BigDecimal.valueOf(Math.round(km * 100), 2);
  }
}
