package io.github.dilnytsia.territory;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where hromadas and raions have their centres. */
final class Centres {

  private final ImmutableListMultimap<String, Settlement> settlementsByHromada;

  private Centres(Territory territory) {
    this.settlementsByHromada = Multimaps.index(territory.settlements(), Settlement::hromadaCode);
  }

  /** The centre of the most populous hromada of each raion; raions where it is unknown are left out. */
  static Map<String, Settlement> byRaion(Territory territory) {
    var centres = new Centres(territory);
    var largest = new TreeMap<String, Hromada>();
    for (var hromada : territory.hromadas()) {
      hromada.raionCode().ifPresent(raion -> largest.merge(raion, hromada, centres::morePopulous));
    }
    var byRaion = ImmutableSortedMap.<String, Settlement>naturalOrder();
    largest.forEach((raion, hromada) ->
        centres.of(hromada, territory).ifPresent(centre -> byRaion.put(raion, centre)));
    return byRaion.buildOrThrow();
  }

  /** Hromadas come in the order of their codes, so the one before wins a tie. */
  private Hromada morePopulous(Hromada before, Hromada after) {
    return residents(after) > residents(before) ? after : before;
  }

  private long residents(Hromada hromada) {
    return settlementsByHromada.get(hromada.code()).stream()
        .mapToLong(Settlement::residents)
        .sum();
  }

  /** The settlement the hromada names, else the one that is marked, else the only one. */
  private Optional<Settlement> of(Hromada hromada, Territory territory) {
    List<Settlement> settlements = settlementsByHromada.get(hromada.code());
    return hromada
        .centerCode()
        .flatMap(territory::findSettlement)
        .or(() -> settlements.stream()
            .filter(settlement -> settlement.hromadaCenter().orElse(false))
            .min(Comparator.comparing(Settlement::code)))
        .or(() -> settlements.size() == 1 ? Optional.of(settlements.get(0)) : Optional.empty());
  }
}
