package io.github.dilnytsia.examples.benchmarks;

import com.google.common.primitives.ImmutableLongArray;
import io.github.dilnytsia.optimize.AssignmentProblem;
import io.github.dilnytsia.optimize.LoadCost;
import io.github.dilnytsia.optimize.Solution;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

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

  /**
   * What an assignment costs in the file's units, recomputed from the file's figures, to three decimals; empty if it is
   * not feasible. Whoever made the assignment need not be believed.
   */
  Optional<BigDecimal> objective(int[] agentOfTask) {
    var loads = new long[problem.agents()][problem.resources()];
    var costs = BigInteger.ZERO;
    for (int t = 0; t < problem.tasks(); t++) {
      if (!isAllowed(t, agentOfTask[t])) {
        return Optional.empty();
      }
      costs = costs.add(BigInteger.valueOf(take(t, agentOfTask[t], loads)));
    }
    var all = unscaled(costs);
    for (int a = 0; a < problem.agents(); a++) {
      if (!fits(a, loads[a])) {
        return Optional.empty();
      }
      all = all.add(loadCost(a, loads[a]));
    }
    return Optional.of(tidy(all.setScale(DECIMALS, RoundingMode.HALF_UP)));
  }

  private boolean isAllowed(int task, int agent) {
    if (agent == Solution.UNASSIGNED) {
      return problem.unassignedPrice(task).isPresent();
    }
    return problem.fixedAgent(task).orElse(agent) == agent
        && problem.findCandidate(task, agent).isPresent();
  }

  /** Adds a task to its agent's loads and returns what it costs. */
  private long take(int task, int agent, long[][] loads) {
    if (agent == Solution.UNASSIGNED) {
      return problem.unassignedPrice(task).orElseThrow();
    }
    int candidate = problem.findCandidate(task, agent).orElseThrow();
    for (int r = 0; r < problem.resources(); r++) {
      loads[agent][r] += problem.candidateUse(candidate, r);
    }
    return problem.candidateCost(candidate);
  }

  private boolean fits(int agent, long[] loads) {
    for (int r = 0; r < loads.length; r++) {
      long capacity = problem.capacity(agent, r);
      if (loads[r] > capacity && (problem.isHard(agent) || capacity == 0)) {
        return false;
      }
    }
    return true;
  }

  private BigDecimal loadCost(int agent, long[] loads) {
    if (scale == 1) {
      return BigDecimal.valueOf(
          problem.loadCost(agent).at(problem.loadIndex(agent, ImmutableLongArray.copyOf(loads))));
    }
    if (loads[0] == 0) {
      return BigDecimal.ZERO;
    }
    var load = BigDecimal.valueOf(loads[0]);
    var capacity = BigDecimal.valueOf(problem.capacity(agent, 0));
    return lambda
        .multiply(load)
        .multiply(load)
        .divide(capacity.multiply(capacity), INNER_DECIMALS, RoundingMode.HALF_EVEN);
  }

  /**
   * Whether all there is to say is one resource, hard capacities and λ: what the other solvers' models are made for.
   */
  boolean isPlain() {
    for (int a = 0; a < problem.agents(); a++) {
      boolean free = lambda.signum() > 0
          || problem.loadCost(a).equals(LoadCost.squared(0))
          || problem.loadCost(a).equals(LoadCost.none());
      if (!free || !problem.isHard(a)) {
        return false;
      }
    }
    return problem.resources() == 1;
  }

  /** Whether a task may go to a candidate, as far as the two alone decide it. */
  boolean isPossible(int task, int candidate) {
    int agent = problem.candidateAgent(candidate);
    return problem.fixedAgent(task).orElse(agent) == agent
        && problem.candidateUse(candidate, 0) <= problem.capacity(agent, 0);
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
