package io.github.dilnytsia.optimize;

import java.util.Arrays;

/**
 * The combinations of the few tasks an agent's price of load leaves open, as a list of states that is extended task by
 * task; a state that cannot lead to a better bundle is dropped, and with one resource also one that is no better than a
 * lighter one.
 *
 * <p>Soft loads leave many tasks open. There the largest come first: what the few large ones of a bundle leave of its load
 * is filled by the small ones nearly as well as if they could be divided, so the states are bounded closely where the
 * list has to be cut short.
 */
final class BundleStates {

  private final BundlePricing pricing;
  private final Component component;
  private final Curves curves;
  private final Mixture mixture;
  private final double scale;
  private final int resources;
  private final StartBundle start;
  private final StateBound bound;

  /** Offers that are open, the clearest first, with their reduced values and what all later takes add up to. */
  private int[] open = new int[64];

  private double[] reduced = new double[64];
  private long[] laterValues = new long[65];
  private long[] laterUses = new long[65];
  private int openCount;

  private StateList now;
  private StateList next;
  private final Trails trails = new Trails();
  private final long[] fixedLoads;
  private final long[] loads;

  /** What the search at hand is about. */
  private int agent;

  private BreakPrice offers;
  private double payment;
  private double margin;
  private long best;
  private int bestTrail;
  private int bestFrom;

  BundleStates(BundlePricing pricing, Curves curves, Mixture mixture, double scale) {
    this.pricing = pricing;
    this.component = pricing.component;
    this.curves = curves;
    this.mixture = mixture;
    this.scale = scale;
    resources = component.resources;
    bound = new StateBound(curves, scale);
    offers = new BreakPrice(curves, scale);
    start = new StartBundle(pricing, offers, curves, mixture, scale);
    now = new StateList(resources);
    next = new StateList(resources);
    fixedLoads = new long[resources];
    loads = new long[resources];
  }

  /** The least value of a bundle from the offers, scaled, or a proven little less. */
  long search(int ofAgent, BreakPrice ofOffers, double atPayment) {
    agent = ofAgent;
    offers = ofOffers;
    payment = atPayment;
    double dip = curves.dip(agent, payment / scale);
    double loadTerm = curves.at(agent, dip) * scale - payment * dip;
    double end = curves.end(agent);
    double relaxed = loadTerm;
    double size = Math.abs(loadTerm) + payment * end + curves.at(agent, end) * scale;
    for (int i = 0; i < offers.count; i++) {
      relaxed += Math.min(0, offers.values[i] + payment * offers.uses[i]);
      size += Math.abs((double) offers.values[i]) + payment * offers.uses[i];
    }
    // Where the cost of load is steep, the last bit of an index is worth something too.
    double bend = curves.slopeBelow(agent, end) * Math.max(1, end) * scale;
    margin = size * 4e-12 + bend * 1e-14 + 1;
    best = start.find(agent, offers);
    bestTrail = Trails.NONE;
    long fixedValue = decide(best - relaxed + margin);
    sortOpen();
    long least = extend(fixedValue);
    if (bestTrail == Trails.NONE) {
      pricing.empty();
      start.put();
    } else {
      trails.put(bestTrail, offers, pricing);
      for (int n = bestFrom; n < openCount; n++) {
        if (reduced[open[n]] < 0) {
          pricing.put(offers.candidates[open[n]]);
        }
      }
    }
    return least;
  }

  /** Decides what is clear; the value of what is taken. */
  private long decide(double slack) {
    Arrays.fill(fixedLoads, 0);
    if (open.length < offers.count) {
      open = new int[2 * offers.count];
      reduced = new double[open.length];
      laterValues = new long[open.length + 1];
    }
    if (laterUses.length < (open.length + 1) * resources) {
      laterUses = new long[(open.length + 1) * resources];
    }
    long value = 0;
    openCount = 0;
    for (int i = 0; i < offers.count; i++) {
      reduced[i] = offers.values[i] + payment * offers.uses[i];
      if (Math.abs(reduced[i]) < slack) {
        open[openCount++] = i;
      } else if (reduced[i] < 0) {
        value += offers.values[i];
        add(fixedLoads, offers.candidates[i]);
        pricing.put(offers.candidates[i]);
      }
    }
    return value;
  }

  private double clarity(int offer) {
    return component.hard[agent] ? Math.abs(reduced[offer]) : offers.uses[offer];
  }

  private void sortOpen() {
    for (int n = 1; n < openCount; n++) {
      int offer = open[n];
      double clarity = clarity(offer);
      int at = n - 1;
      while (at >= 0 && clarity(open[at]) < clarity) {
        open[at + 1] = open[at];
        at--;
      }
      open[at + 1] = offer;
    }
  }

  private long extend(long fixedValue) {
    sumLater();
    bound.prepare(agent, offers, open, openCount, payment, margin);
    trails.clear();
    now.begin(fixedValue, mixed(fixedLoads), fixedLoads);
    for (int n = 0; n < openCount && now.size > 0; n++) {
      next.clear(2 * now.size);
      if (resources == 1) {
        merge(n);
      } else {
        branch(n);
      }
      StateList swap = now;
      now = next;
      next = swap;
      if (now.size > pricing.mostStates && n + 1 < openCount) {
        return Math.min(best, leastLeft(n + 1));
      }
    }
    for (int s = 0; s < now.size; s++) {
      offer(now, s, openCount);
    }
    return best;
  }

  private void sumLater() {
    laterValues[openCount] = 0;
    Arrays.fill(laterUses, openCount * resources, (openCount + 1) * resources, 0);
    for (int n = openCount - 1; n >= 0; n--) {
      boolean takes = reduced[open[n]] < 0;
      laterValues[n] = laterValues[n + 1] + (takes ? offers.values[open[n]] : 0);
      for (int r = 0; r < resources; r++) {
        long use = component.uses[offers.candidates[open[n]] * resources + r];
        laterUses[n * resources + r] = laterUses[(n + 1) * resources + r] + (takes ? use : 0);
      }
    }
  }

  /** With and without the next offer, in the order of loads, so that what is no better than a lighter one goes. */
  private void merge(int n) {
    int offer = open[n];
    long use = component.uses[offers.candidates[offer]];
    long value = offers.values[offer];
    long capacity = component.hard[agent] ? component.capacities[agent] : Long.MAX_VALUE;
    long lightest = Long.MAX_VALUE;
    int without = 0;
    int with = 0;
    while (without < now.size || with < now.size) {
      boolean takes = without == now.size
          || (with < now.size
              && (now.loads[with] + use < now.loads[without]
                  || (now.loads[with] + use == now.loads[without]
                      && now.values[with] + value < now.values[without])));
      int from = takes ? with++ : without++;
      long load = now.loads[from] + (takes ? use : 0);
      long sum = now.values[from] + (takes ? value : 0);
      if (load <= capacity && sum < lightest) {
        lightest = sum;
        keep(n, from, takes);
      }
    }
  }

  private void branch(int n) {
    int candidate = offers.candidates[open[n]];
    for (int s = 0; s < now.size; s++) {
      keep(n, s, false);
      System.arraycopy(now.loads, s * resources, loads, 0, resources);
      if (pricing.fits(agent, loads, candidate)) {
        keep(n, s, true);
      }
    }
  }

  /** Takes a state with or without the next offer into the next list unless it is hopeless. */
  private void keep(int n, int from, boolean takes) {
    int at = next.size;
    int offer = open[n];
    if (takes) {
      int candidate = offers.candidates[offer];
      next.extend(
          now,
          from,
          offers.values[offer],
          offers.uses[offer],
          component.uses,
          candidate * resources);
    } else {
      next.copy(now, from);
    }
    if (least(next, at, n + 1) >= best) {
      next.size--;
      return;
    }
    if (takes) {
      next.trails[at] = trails.extend(offer, now.trails[from]);
    }
    offer(next, at, n + 1);
  }

  private double least(StateList states, int s, int from) {
    double index = Math.max(states.mixed[s], index(states.loads, s * resources));
    return bound.least(states.values[s], states.mixed[s], index, from, best);
  }

  /** What no state that is left unextended can fall below. */
  private long leastLeft(int from) {
    double least = best;
    for (int s = 0; s < now.size; s++) {
      least = Math.min(least, least(now, s, from));
    }
    return (long) Math.floor(least);
  }

  /** Whether a state, with all the later offers that are worth taking by themselves, is the best bundle so far. */
  private void offer(StateList states, int s, int from) {
    for (int r = 0; r < resources; r++) {
      loads[r] = states.loads[s * resources + r] + laterUses[from * resources + r];
      if (component.hard[agent] && loads[r] > component.capacities[agent * resources + r]) {
        return;
      }
    }
    long value = states.values[s] + laterValues[from];
    if (value + curves.at(agent, index(loads, 0)) * scale - margin < best) {
      long whole = value + pricing.loadCost(agent, loads);
      if (whole < best) {
        best = whole;
        bestTrail = states.trails[s];
        bestFrom = from;
      }
    }
  }

  private double index(long[] of, int at) {
    double index = 0;
    for (int r = 0; r < resources; r++) {
      index = Math.max(index, of[at + r] * mixture.inverse(agent, r));
    }
    return index;
  }

  private double mixed(long[] of) {
    double mixed = 0;
    for (int r = 0; r < resources; r++) {
      mixed += of[r] * mixture.part(agent, r);
    }
    return mixed;
  }

  private void add(long[] sums, int candidate) {
    for (int r = 0; r < resources; r++) {
      sums[r] += component.uses[candidate * resources + r];
    }
  }
}
