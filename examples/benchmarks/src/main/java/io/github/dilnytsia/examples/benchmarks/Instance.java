package io.github.dilnytsia.examples.benchmarks;

import io.github.dilnytsia.optimize.AssignmentProblem;
import io.github.dilnytsia.optimize.Solution;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * What an instance file asks, in the whole cost units of a problem, and the way back to the file's own units.
 *
 * <p>Where load costs {@code λ·(load/capacity)²}, one unit of the file is {@value #FINE} cost units, so that rounding each
 * agent's load cost up to a whole cost unit changes it by less than 0.001.
 *
 * @param name the file's name without its folder
 * @param lambda the price λ of an agent's squared load index, in the file's units; 0 where load costs nothing beyond
 *     what the problem says
 * @param scale how many cost units one unit of the file is
 */
record Instance(
    String name, InstanceFormat format, AssignmentProblem problem, BigDecimal lambda, int scale) {

  /** The scale where load costs are rounded. */
  static final int FINE = 1000;

  private static final int DECIMALS = 3;

  /** Far more than the decimals shown, so that no sum of roundings can reach them. */
  private static final int INNER_DECIMALS = 18;

  /** An instance in whole units. */
  static Instance whole(String name, InstanceFormat format, AssignmentProblem problem) {
    return new Instance(name, format, problem, BigDecimal.ZERO, 1);
  }

  /** What a solution costs in the file's units, recomputed from the file's figures, to three decimals. */
  BigDecimal objective(Solution solution) {
    return scale == 1 ? BigDecimal.valueOf(solution.cost()) : recomputed(solution);
  }

  private BigDecimal recomputed(Solution solution) {
    var costs = BigInteger.ZERO;
    for (int t = 0; t < problem.tasks(); t++) {
      long cost = solution.agentOf(t) == Solution.UNASSIGNED
          ? problem.unassignedPrice(t).orElse(0)
          : problem.candidateCost(problem.findCandidate(t, solution.agentOf(t)).orElseThrow());
      costs = costs.add(BigInteger.valueOf(cost));
    }
    var squares = BigDecimal.ZERO;
    for (int a = 0; a < problem.agents(); a++) {
      if (solution.use(a, 0) > 0) {
        var use = BigDecimal.valueOf(solution.use(a, 0));
        var capacity = BigDecimal.valueOf(problem.capacity(a, 0));
        squares = squares.add(lambda
            .multiply(use)
            .multiply(use)
            .divide(capacity.multiply(capacity), INNER_DECIMALS, RoundingMode.HALF_EVEN));
      }
    }
    return tidy(unscaled(costs).add(squares).setScale(DECIMALS, RoundingMode.HALF_UP));
  }

  /**
   * No solution's objective in the file's units is below this: the bound of the problem, less all that rounding up the
   * agents' load indices and load costs can have added to it.
   */
  BigDecimal bound(long bound) {
    if (scale == 1) {
      return BigDecimal.valueOf(bound);
    }
    // An index is at most one part in 10^9 too large, at an index of at most 1.
    var index = lambda
        .multiply(BigDecimal.valueOf(scale))
        .multiply(new BigDecimal("2.000000001e-9"))
        .setScale(0, RoundingMode.CEILING)
        .toBigInteger();
    var added = index.add(BigInteger.ONE).multiply(BigInteger.valueOf(problem.agents()));
    return tidy(
        unscaled(BigInteger.valueOf(bound).subtract(added)).setScale(DECIMALS, RoundingMode.FLOOR));
  }

  /** A cost of the problem in the file's units, to be shown while a search goes on. */
  BigDecimal unscaled(long cost) {
    return unscaled(BigInteger.valueOf(cost));
  }

  private BigDecimal unscaled(BigInteger cost) {
    return new BigDecimal(cost)
        .divide(BigDecimal.valueOf(scale), DECIMALS, RoundingMode.UNNECESSARY);
  }

  /** Without zeros at the end and without an exponent. */
  private static BigDecimal tidy(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
