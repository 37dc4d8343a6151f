package io.github.dilnytsia.scenario;

import io.github.dilnytsia.territory.Demand;
import io.github.dilnytsia.territory.Settlement;
import java.util.List;

/**
 * Draws what settlements ask of their officer in a month, in proportion to their residents.
 *
 * <p>For a thousand residents, on average: 4 calls, 2.3 registered materials, 1.7 people on the preventive register,
 * 1 on the domestic-violence register, 0.14 restraining orders, 0.5 schools. Assumptions, like all of the workload.
 */
final class DemandDraw {

  private final Draw draw;

  DemandDraw(Wishes wishes) {
    this.draw = Draw.of(wishes.seed(), "demand");
  }

  List<Demand> of(List<Settlement> settlements) {
    return settlements.stream().map(this::of).toList();
  }

  private Demand of(Settlement settlement) {
    var thousands = settlement.residents() / 1_000.0;
    // Some places are livelier than others, in everything alike; the mean stays 1.
    var lively = thousands * draw.logNormal(0.94, 0.35);
    return Demand.builder()
        .settlementCode(settlement.code())
        .calls(draw.poisson(4 * lively))
        .materials(draw.poisson(2.3 * lively))
        .preventiveRegister(draw.poisson(1.7 * lively))
        .domesticViolenceRegister(draw.poisson(lively))
        .restrainingOrders(draw.poisson(0.14 * lively))
        .schools(schools(settlement.residents()))
        .build();
  }

  /** One in a village of some hundreds, and one more for each 5,500 residents beyond 2,000. */
  private int schools(int residents) {
    if (residents < 2_000) {
      return draw.chance((residents - 100) / 500.0) ? 1 : 0;
    }
    return 1 + (int) Math.round((residents - 2_000) / 5_500.0);
  }
}
