package io.github.dilnytsia.examples.benchmarks.timefold;

import java.util.function.LongUnaryOperator;

/** An agent with its capacity and what its load costs. */
public final class TimefoldAgent {

  private final int index;
  private final long capacity;
  private final LongUnaryOperator loadCost;
  private final boolean isLoadPriced;

  /** An agent that is never to be loaded beyond its capacity. */
  public TimefoldAgent(int index, long capacity, LongUnaryOperator loadCost) {
    this.index = index;
    this.capacity = capacity;
    this.loadCost = loadCost;
    isLoadPriced = loadCost.applyAsLong(capacity) > 0;
  }

  public int index() {
    return index;
  }

  boolean isLoadPriced() {
    return isLoadPriced;
  }

  /** By how much a load exceeds the capacity. */
  public long excess(long load) {
    return Math.max(0, load - capacity);
  }

  /** What a load up to the capacity costs. */
  public long loadCost(long load) {
    return loadCost.applyAsLong(Math.min(load, capacity));
  }
}
