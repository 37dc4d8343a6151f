package io.github.dilnytsia.optimize;

import java.util.Arrays;

/**
 * The combinations of the few tasks an agent's price of load leaves open, as a list of states that is extended task by
 * task; a state that cannot lead to a better bundle is dropped, and with one resource also one that is no better than a
 * lighter one.
 */
final class BundleStates {

  private static final int MOST_STATES = 1000;

  private final BundlePricing pricing;
  private final Component component;
  private final Curves curves;
  private final Mixture mixture;
  private final double scale;
  private final int resources;

  /** Offers that are open, the clearest first, with their reduced values and what all later takes add up to. */
  private int[] open = new int[64];

  private double[] reduced = new double[64];
  private double[] laterReduced = new double[65];
  private long[] laterValues = new long[65];
  private long[] laterUses = new long[65];
  private int openCount;

  private States now = new States();
  private States next = new States();
  private int[] trailOffers = new int[1024];
  private int[] trailBefore = new int[1024];
  private int trail;
  private final long[] fixedLoads;
  private final long[] loads;

  private long best;
  private int bestTrail;
  private int bestFrom;
  private double margin;

  /** States by value (scaled), loads (by resource) and how they came about. */
  private final class States {
    long[] values = new long[256];
    long[] loads = new long[256];
    int[] trails = new int[256];
    int size;

    void reserve(int count) {
      if (count > values.length) {
        values = Arrays.copyOf(values, 2 * count);
        trails = Arrays.copyOf(trails, 2 * count);
      }
      if (count * resources > loads.length) {
        loads = Arrays.copyOf(loads, 2 * count * resources);
      }
    }
  }

  BundleStates(BundlePricing pricing, Curves curves, Mixture mixture, double scale) {
    this.pricing = pricing;
    this.component = pricing.component;
    this.curves = curves;
    this.mixture = mixture;
    this.scale = scale;
    resources = component.resources;
    fixedLoads = new long[resources];
    loads = new long[resources];
  }

  /** The least value of a bundle from the offers, scaled, or a proven little less. */
  long search(int agent, BreakPrice offers, double payment) {
    double dip = curves.dip(agent, payment / scale);
    double loadTerm = curves.at(agent, dip) * scale - payment * dip;
    double relaxed = loadTerm;
    double size = Math.abs(loadTerm);
    for (int i = 0; i < offers.count; i++) {
      relaxed += Math.min(0, offers.values[i] + payment * offers.uses[i]);
      size += Math.abs((double) offers.values[i]) + payment * offers.uses[i];
    }
    margin = size * 1e-12 + 1;
    int alone = takeBreak(agent, offers);
    double slack = best - relaxed + margin;
    long fixedValue = decide(offers, payment, slack);
    sortOpen();
    long exact = extend(agent, offers, payment, loadTerm, fixedValue);
    if (bestTrail == Integer.MIN_VALUE) {
      pricing.empty();
      for (int i = 0; i < offers.taken; i++) {
        pricing.put(offers.candidates[i]);
      }
      if (alone >= 0) {
        pricing.put(offers.candidates[alone]);
      }
    } else {
      for (int at = bestTrail; at >= 0; at = trailBefore[at]) {
        pricing.put(offers.candidates[trailOffers[at]]);
      }
      for (int n = bestFrom; n < openCount; n++) {
        if (reduced[open[n]] < 0) {
          pricing.put(offers.candidates[open[n]]);
        }
      }
    }
    return exact;
  }

  /** The bundle of all that fits before the break, perhaps with one more; says which, or -1. */
  private int takeBreak(int agent, BreakPrice offers) {
    Arrays.fill(loads, 0);
    long value = 0;
    for (int i = 0; i < offers.taken; i++) {
      value += offers.values[i];
      add(loads, offers.candidates[i], 1);
    }
    boolean within = true;
    for (int r = 0; r < resources && component.hard[agent]; r++) {
      within &= loads[r] <= component.capacities[agent * resources + r];
    }
    best = 0;
    bestTrail = Integer.MIN_VALUE;
    int alone = -1;
    long broken = within ? value + pricing.loadCost(agent, loads) : 0;
    if (!within || broken > 0) {
      // Nothing at all is a bundle too.
      offers.taken = 0;
      return -1;
    }
    best = broken;
    for (int i = offers.taken; i < offers.count; i++) {
      if (pricing.fits(agent, loads, offers.candidates[i])) {
        add(loads, offers.candidates[i], 1);
        long more = value + offers.values[i] + pricing.loadCost(agent, loads);
        add(loads, offers.candidates[i], -1);
        if (more < best) {
          best = more;
          alone = i;
        }
      }
    }
    return alone;
  }

  /** Decides what is clear; the value of what is taken. */
  private long decide(BreakPrice offers, double payment, double slack) {
    Arrays.fill(fixedLoads, 0);
    if (open.length < offers.count) {
      open = new int[2 * offers.count];
      laterReduced = new double[2 * offers.count + 1];
      laterValues = new long[2 * offers.count + 1];
      laterUses = new long[(2 * offers.count + 1) * resources];
    }
    if (laterUses.length < (offers.count + 1) * resources) {
      laterUses = new long[2 * (offers.count + 1) * resources];
    }
    if (reduced.length < offers.count) {
      reduced = new double[2 * offers.count];
    }
    long value = 0;
    openCount = 0;
    for (int i = 0; i < offers.count; i++) {
      reduced[i] = offers.values[i] + payment * offers.uses[i];
      if (Math.abs(reduced[i]) < slack) {
        open[openCount++] = i;
      } else if (reduced[i] < 0) {
        value += offers.values[i];
        add(fixedLoads, offers.candidates[i], 1);
        pricing.put(offers.candidates[i]);
      }
    }
    return value;
  }

  private void sortOpen() {
    for (int n = 1; n < openCount; n++) {
      int offer = open[n];
      double clarity = Math.abs(reduced[offer]);
      int at = n - 1;
      while (at >= 0 && Math.abs(reduced[open[at]]) < clarity) {
        open[at + 1] = open[at];
        at--;
      }
      open[at + 1] = offer;
    }
  }

  private long extend(
      int agent, BreakPrice offers, double payment, double loadTerm, long fixedValue) {
    sumLater(offers);
    trail = 0;
    now.reserve(1);
    now.size = 1;
    now.values[0] = fixedValue;
    now.trails[0] = -1;
    System.arraycopy(fixedLoads, 0, now.loads, 0, resources);
    long unseen = Long.MAX_VALUE;
    for (int n = 0; n < openCount && now.size > 0; n++) {
      if (now.size > MOST_STATES) {
        unseen = Math.min(unseen, leastLeft(agent, payment, loadTerm, n));
        break;
      }
      next.reserve(2 * now.size);
      next.size = 0;
      if (resources == 1) {
        merge(agent, offers, payment, loadTerm, n);
      } else {
        branch(agent, offers, payment, loadTerm, n);
      }
      States swap = now;
      now = next;
      next = swap;
    }
    if (unseen == Long.MAX_VALUE) {
      for (int s = 0; s < now.size; s++) {
        offer(agent, now.values[s], now, s, now.trails[s], openCount);
      }
    }
    return Math.min(best, unseen);
  }

  private void sumLater(BreakPrice offers) {
    laterReduced[openCount] = 0;
    laterValues[openCount] = 0;
    Arrays.fill(laterUses, openCount * resources, (openCount + 1) * resources, 0);
    for (int n = openCount - 1; n >= 0; n--) {
      boolean takes = reduced[open[n]] < 0;
      laterReduced[n] = laterReduced[n + 1] + (takes ? reduced[open[n]] : 0);
      laterValues[n] = laterValues[n + 1] + (takes ? offers.values[open[n]] : 0);
      for (int r = 0; r < resources; r++) {
        long use = component.uses[offers.candidates[open[n]] * resources + r];
        laterUses[n * resources + r] = laterUses[(n + 1) * resources + r] + (takes ? use : 0);
      }
    }
  }

  /** With and without the next offer, in the order of loads, so that what is no better than a lighter one goes. */
  private void merge(int agent, BreakPrice offers, double payment, double loadTerm, int n) {
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
        loads[0] = load;
        keep(agent, payment, loadTerm, n, sum, from, takes);
      }
    }
  }

  private void branch(int agent, BreakPrice offers, double payment, double loadTerm, int n) {
    int candidate = offers.candidates[open[n]];
    for (int s = 0; s < now.size; s++) {
      System.arraycopy(now.loads, s * resources, loads, 0, resources);
      keep(agent, payment, loadTerm, n, now.values[s], s, false);
      System.arraycopy(now.loads, s * resources, loads, 0, resources);
      if (pricing.fits(agent, loads, candidate)) {
        add(loads, candidate, 1);
        keep(agent, payment, loadTerm, n, now.values[s] + offers.values[open[n]], s, true);
      }
    }
  }

  /** Takes a state with the loads at hand into the next list unless it is hopeless. */
  private void keep(
      int agent, double payment, double loadTerm, int n, long value, int from, boolean takes) {
    if (!isPromising(agent, payment, loadTerm, n + 1, value)) {
      return;
    }
    int at = next.size++;
    next.values[at] = value;
    System.arraycopy(loads, 0, next.loads, at * resources, resources);
    next.trails[at] = takes ? extendTrail(open[n], now.trails[from]) : now.trails[from];
    for (int r = 0; r < resources; r++) {
      loads[r] += laterUses[(n + 1) * resources + r];
      if (component.hard[agent] && loads[r] > component.capacities[agent * resources + r]) {
        return;
      }
    }
    long whole = value + laterValues[n + 1] + pricing.loadCost(agent, loads);
    if (whole < best) {
      best = whole;
      bestTrail = next.trails[at];
      bestFrom = n + 1;
    }
  }

  private boolean isPromising(int agent, double payment, double loadTerm, int n, long value) {
    double mixed = 0;
    for (int r = 0; r < resources; r++) {
      mixed += loads[r] * mixture.part(agent, r);
    }
    return value + payment * mixed + laterReduced[n] + loadTerm - margin < best;
  }

  private void offer(int agent, long value, States states, int s, int trailAt, int from) {
    System.arraycopy(states.loads, s * resources, loads, 0, resources);
    long whole = value + pricing.loadCost(agent, loads);
    if (whole < best) {
      best = whole;
      bestTrail = trailAt;
      bestFrom = from;
    }
  }

  /** What no state that is left unextended can fall below. */
  private long leastLeft(int agent, double payment, double loadTerm, int n) {
    double least = Double.POSITIVE_INFINITY;
    for (int s = 0; s < now.size; s++) {
      double mixed = 0;
      for (int r = 0; r < resources; r++) {
        mixed += now.loads[s * resources + r] * mixture.part(agent, r);
      }
      least = Math.min(least, now.values[s] + payment * mixed + laterReduced[n] + loadTerm);
    }
    return (long) Math.floor(least - margin);
  }

  private int extendTrail(int offer, int before) {
    if (trail == trailOffers.length) {
      trailOffers = Arrays.copyOf(trailOffers, 2 * trail);
      trailBefore = Arrays.copyOf(trailBefore, 2 * trail);
    }
    trailOffers[trail] = offer;
    trailBefore[trail] = before;
    return trail++;
  }

  private void add(long[] sums, int candidate, int sign) {
    for (int r = 0; r < resources; r++) {
      sums[r] += sign * component.uses[candidate * resources + r];
    }
  }
}
