package io.github.dilnytsia.territory;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares the demand of a settlement over its parts by residents.
 *
 * <p>The largest-remainder method (Hamilton): each part gets the whole part of its quota, what is left goes one by one
 * to the largest remainders, ties to the smaller id. Every count sums to the settlement's again. Where no part has
 * residents, all parts weigh the same.
 */
final class DemandShares {

  private DemandShares() {}

  /** One demand per part, in the order of the parts, which come in the order of their ids. */
  static List<Demand> of(Demand demand, List<SettlementPart> parts) {
    var anybody = parts.stream().anyMatch(part -> part.residents() > 0);
    var weights =
        parts.stream().mapToLong(part -> anybody ? part.residents() : 1).toArray();
    var calls = shares(demand.calls(), weights);
    var materials = shares(demand.materials(), weights);
    var preventive = shares(demand.preventiveRegister(), weights);
    var violence = shares(demand.domesticViolenceRegister(), weights);
    var orders = shares(demand.restrainingOrders(), weights);
    var schools = shares(demand.schools(), weights);
    return IntStream.range(0, parts.size())
        .mapToObj(i -> Demand.builder()
            .settlementCode(demand.settlementCode())
            .calls(calls[i])
            .materials(materials[i])
            .preventiveRegister(preventive[i])
            .domesticViolenceRegister(violence[i])
            .restrainingOrders(orders[i])
            .schools(schools[i])
            .build())
        .collect(ImmutableList.toImmutableList());
  }

  static int[] shares(int count, long[] weights) {
    var sum = Arrays.stream(weights).sum();
    var shares = new int[weights.length];
    var left = count;
    for (var i = 0; i < weights.length; i++) {
      shares[i] = Math.toIntExact(count * weights[i] / sum);
      left -= shares[i];
    }
    var byRemainder = IntStream.range(0, weights.length)
        .boxed()
        .sorted(Comparator.comparingLong((Integer i) -> -(count * weights[i] % sum)))
        .limit(left)
        .toList();
    byRemainder.forEach(i -> shares[i]++);
    return shares;
  }
}
