package io.github.dilnytsia.internal.planning;

import io.github.dilnytsia.optimize.LoadCost;
import io.github.dilnytsia.plan.CostWeights;
import java.math.BigDecimal;

/**
 * What an officer's load index costs, in milliseconds a month: overload and balance, each on its own.
 *
 * <p>Both are rounded up to a millisecond. Balance is a whole number once the index reaches 1, so their sum is what the
 * optimiser's {@link LoadCost} says of both together.
 */
final class LoadPrice {

  private final LoadCost balance;
  private final LoadCost overload;
  private final LoadCost both;

  LoadPrice(CostWeights weights) {
    long toOne = Millis.ofHours(weights.balance());
    long fromOne = Millis.ofHours(weights.overloadFrom1());
    long fromOneHalf = Millis.ofHours(weights.overloadFrom1Half());
    long fromTwo = Millis.ofHours(weights.overloadFrom2());
    this.balance = LoadCost.builder().piece(0, 0, toOne).build();
    this.overload = beyondOne(LoadCost.builder().piece(0, 0, 0), fromOne, fromOneHalf, fromTwo);
    this.both = beyondOne(LoadCost.builder().piece(0, 0, toOne), fromOne, fromOneHalf, fromTwo);
  }

  private static LoadCost beyondOne(
      LoadCost.Builder upToOne, long fromOne, long fromOneHalf, long fromTwo) {
    return upToOne
        .piece(LoadCost.ONE, fromOne, 0)
        .piece(LoadCost.ONE / 2 * 3, fromOneHalf, 0)
        .piece(LoadCost.ONE * 2, fromTwo, 0)
        .build();
  }

  LoadCost loadCost() {
    return both;
  }

  /** Both terms at an index in parts per billion. */
  long at(long index) {
    return both.at(index);
  }

  long balance(long index) {
    return balance.at(Math.min(index, LoadCost.ONE));
  }

  long overload(long index) {
    return overload.at(index);
  }

  static boolean isBeyondOne(long index) {
    return index > LoadCost.ONE;
  }

  /** An index in parts per billion as a number with nine digits. */
  static BigDecimal number(long index) {
    return BigDecimal.valueOf(index, 9);
  }
}
