package io.github.dilnytsia.optimize;

import java.util.Arrays;

/**
 * A good bundle at once: what fits before the break of an agent's price, then single tasks more, less or exchanged as
 * long as that pays. The better it is, the fewer combinations are left to look at.
 */
final class StartBundle {

  private static final int MOST_PASSES = 4;

  /** Among more tasks exchanges would take longer than they save. */
  private static final int MOST_EXCHANGED = 2_000;

  private final BundlePricing pricing;
  private final Component component;
  private final Curves curves;
  private final Mixture mixture;
  private final double scale;
  private final int resources;
  private final long[] loads;
  private boolean[] taken = new boolean[64];
  private int agent;
  private BreakPrice offers;
  private long value;
  private long whole;

  StartBundle(
      BundlePricing pricing, BreakPrice offers, Curves curves, Mixture mixture, double scale) {
    this.curves = curves;
    this.mixture = mixture;
    this.scale = scale;
    this.pricing = pricing;
    this.component = pricing.component;
    this.offers = offers;
    resources = component.resources;
    loads = new long[resources];
  }

  /** Its value with the cost of the load, scaled; never above 0, because nothing at all is a bundle too. */
  long find(int ofAgent, BreakPrice ofOffers) {
    agent = ofAgent;
    offers = ofOffers;
    if (taken.length < offers.count) {
      taken = new boolean[2 * offers.count];
    }
    value = 0;
    Arrays.fill(loads, 0);
    for (int i = 0; i < offers.count; i++) {
      taken[i] = i < offers.taken;
      if (taken[i]) {
        add(i, 1);
      }
    }
    whole = isWithin() ? value + pricing.loadCost(agent, loads) : 1;
    if (whole > 0) {
      clear();
    }
    boolean better = true;
    for (int pass = 0; pass < MOST_PASSES && better; pass++) {
      better = improve();
    }
    return whole;
  }

  /** Puts it into the bundle. */
  void put() {
    for (int i = 0; i < offers.count; i++) {
      if (taken[i]) {
        pricing.put(offers.candidates[i]);
      }
    }
  }

  private void clear() {
    Arrays.fill(taken, 0, offers.count, false);
    Arrays.fill(loads, 0);
    value = 0;
    whole = 0;
  }

  private boolean improve() {
    boolean better = false;
    for (int i = 0; i < offers.count; i++) {
      better |= flip(i);
    }
    // Where limits are hard, few states are left anyway.
    boolean isExchanging = !component.hard[agent] && offers.count <= MOST_EXCHANGED;
    for (int i = 0; i < offers.count && isExchanging; i++) {
      for (int j = 0; j < offers.count && taken[i]; j++) {
        if (!taken[j]) {
          better |= exchange(i, j);
        }
      }
    }
    return better;
  }

  private boolean flip(int i) {
    int sign = taken[i] ? -1 : 1;
    add(i, sign);
    if (takeIfBetter()) {
      taken[i] = !taken[i];
      return true;
    }
    add(i, -sign);
    return false;
  }

  private boolean exchange(int less, int more) {
    add(less, -1);
    add(more, 1);
    if (takeIfBetter()) {
      taken[less] = false;
      taken[more] = true;
      return true;
    }
    add(more, -1);
    add(less, 1);
    return false;
  }

  private boolean takeIfBetter() {
    // Load never costs less than nothing, so most changes are refused without looking at it.
    if (value >= whole || !isWithin()) {
      return false;
    }
    double index = 0;
    for (int r = 0; r < resources; r++) {
      index = Math.max(index, loads[r] * mixture.inverse(agent, r));
    }
    if (value + curves.at(agent, index) * scale > whole) {
      return false;
    }
    long changed = value + pricing.loadCost(agent, loads);
    if (changed >= whole) {
      return false;
    }
    whole = changed;
    return true;
  }

  private boolean isWithin() {
    for (int r = 0; r < resources && component.hard[agent]; r++) {
      if (loads[r] > component.capacities[agent * resources + r]) {
        return false;
      }
    }
    return true;
  }

  private void add(int i, int sign) {
    value += sign * offers.values[i];
    for (int r = 0; r < resources; r++) {
      loads[r] += sign * component.uses[offers.candidates[i] * resources + r];
    }
  }
}
