package io.github.dilnytsia.territory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The basic units of a territory, with the demand of a settlement shared out over its parts. */
final class Units {

  private Units() {}

  static List<BasicUnit> of(Territory territory) {
    var partsBySettlement = Multimaps.index(territory.parts(), SettlementPart::settlementCode);
    var demandBySettlement = Maps.uniqueIndex(territory.demands(), Demand::settlementCode);
    var units = new ArrayList<BasicUnit>();
    for (var settlement : territory.settlements()) {
      var given = demandBySettlement.get(settlement.code());
      var demand = given != null ? given : Demand.none(settlement.code());
      var parts = partsBySettlement.get(settlement.code());
      if (parts.isEmpty()) {
        units.add(unit(territory, settlement, demand).share(Share.of(1, 1)).build());
      }
      var shares = DemandShares.of(demand, parts);
      for (var i = 0; i < parts.size(); i++) {
        units.add(unit(territory, settlement, shares.get(i))
            .part(parts.get(i))
            .share(share(parts.get(i), settlement, parts))
            .build());
      }
    }
    return ImmutableList.sortedCopyOf(Comparator.comparing(BasicUnit::id), units);
  }

  /**
   * By residents of the settlement; of the parts together where the settlement is said to have none; alike where nobody
   * lives in any of them.
   */
  private static Share share(
      SettlementPart part, Settlement settlement, List<SettlementPart> parts) {
    if (settlement.residents() > 0) {
      return Share.of(part.residents(), settlement.residents());
    }
    var sum = parts.stream().mapToLong(SettlementPart::residents).sum();
    return sum > 0 ? Share.of(part.residents(), sum) : Share.of(1, parts.size());
  }

  private static BasicUnit.Builder unit(Territory territory, Settlement settlement, Demand demand) {
    return BasicUnit.builder()
        .settlement(settlement)
        .demand(demand)
        .raionCode(territory.raionOf(settlement));
  }
}
