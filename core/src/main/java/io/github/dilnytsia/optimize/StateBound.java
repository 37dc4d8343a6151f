package io.github.dilnytsia.optimize;

/**
 * What a set of tasks costs at least, whichever of the later offers join it: its load is priced, and every later offer
 * that gains at that price is taken, in doubles.
 *
 * <p>Any price bounds. Nearly full sets want a higher one than nearly empty ones, so several are tried, the one that suits
 * the agent as a whole first.
 */
final class StateBound {

  private static final double[] FACTORS = {1, 1.08, 0.92, 1.2, 0.8, 1.4, 0.6, 1.8, 0.4, 2.5};
  private static final int PRICES = FACTORS.length;

  private final Curves curves;
  private final double scale;
  private final double[] payments = new double[PRICES];
  private final double[] dips = new double[PRICES];
  private final double[] loadTerms = new double[PRICES];

  /** By number of offers gone by, then price: what the others can gain. */
  private double[] later = new double[64];

  private int agent;
  private double firstDip;
  private double margin;

  StateBound(Curves curves, double scale) {
    this.curves = curves;
    this.scale = scale;
  }

  /** Gets ready for an agent's offers in the order in which they will be decided, and a margin for roundings. */
  void prepare(
      int ofAgent, BreakPrice offers, int[] order, int count, double payment, double roundings) {
    agent = ofAgent;
    margin = roundings;
    firstDip = Double.POSITIVE_INFINITY;
    if (later.length < (count + 1) * PRICES) {
      later = new double[2 * (count + 1) * PRICES];
    }
    for (int k = 0; k < PRICES; k++) {
      payments[k] = payment * FACTORS[k];
      dips[k] = curves.dip(agent, payments[k] / scale);
      loadTerms[k] = curves.at(agent, dips[k]) * scale - payments[k] * dips[k];
      firstDip = Math.min(firstDip, dips[k]);
      later[count * PRICES + k] = 0;
      for (int n = count - 1; n >= 0; n--) {
        double value = offers.values[order[n]] + payments[k] * offers.uses[order[n]];
        later[n * PRICES + k] = later[(n + 1) * PRICES + k] + Math.min(0, value);
      }
    }
  }

  /**
   * The highest bound for a set of a value, a mixed load and a load index, with the offers from one on open; or the first
   * that is not below a limit.
   */
  double least(long value, double mixed, double index, int from, long limit) {
    double cost = index > firstDip ? curves.at(agent, index) * scale : 0;
    double highest = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < PRICES; k++) {
      // What the load costs, less what it is paid, falls up to the dip and rises from there.
      double rest = index <= dips[k] ? loadTerms[k] : cost - payments[k] * index;
      double least = value + payments[k] * mixed + later[from * PRICES + k] + rest - margin;
      highest = Math.max(highest, least);
      if (highest >= limit) {
        break;
      }
    }
    return highest;
  }
}
