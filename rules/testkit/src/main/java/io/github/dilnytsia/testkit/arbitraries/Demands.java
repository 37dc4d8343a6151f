package io.github.dilnytsia.testkit.arbitraries;

import io.github.dilnytsia.territory.Demand;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What settlements ask of their officers in a month; shrinks to nothing. */
public final class Demands {

  private static final int COUNTS = 6;

  private Demands() {}

  /** The demand of one settlement: up to 90 calls, 45 materials and nine of everything else. */
  public static Arbitrary<Demand> of(String settlementCode) {
    return counts().map(counts -> demand(settlementCode, counts));
  }

  static Arbitrary<List<Integer>> counts() {
    return Arbitraries.integers().between(0, 9).list().ofSize(COUNTS);
  }

  static Demand demand(String settlementCode, List<Integer> counts) {
    return Demand.builder()
        .settlementCode(settlementCode)
        .calls(counts.get(0) * 10)
        .materials(counts.get(1) * 5)
        .preventiveRegister(counts.get(2))
        .domesticViolenceRegister(counts.get(3))
        .restrainingOrders(counts.get(4))
        .schools(counts.get(5))
        .build();
  }
}
