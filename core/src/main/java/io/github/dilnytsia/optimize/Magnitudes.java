package io.github.dilnytsia.optimize;

import java.math.BigInteger;

/** Makes sure, before any search, that no sum the search can meet leaves the range of a long. */
final class Magnitudes {

  private static final int MOST_BITS = 20;

  private Magnitudes() {}

  static void check(AssignmentProblem problem) {
    BigInteger total = total(problem);
    if (total.compareTo(BigInteger.valueOf(AssignmentProblem.MAX_TOTAL)) > 0) {
      throw new IllegalArgumentException(
          "The costs could add up to %s; expected at most 2^60. Use a larger cost unit."
              .formatted(total));
    }
  }

  /** The binary digits multipliers may have behind the point without their sums leaving the range of a long. */
  static int bits(AssignmentProblem problem) {
    return Math.max(0, Math.min(MOST_BITS, 56 - total(problem).bitLength()));
  }

  private static BigInteger total(AssignmentProblem problem) {
    BigInteger total = BigInteger.ZERO;
    long[] uses = new long[problem.agents() * problem.resources()];
    for (int t = 0; t < problem.tasks(); t++) {
      long largest = Math.abs(problem.unassignedPrice(t).orElse(0));
      for (int c = problem.firstCandidate(t); c < problem.firstCandidate(t + 1); c++) {
        if (problem.isPossible(t, c)) {
          largest = Math.max(largest, Math.abs(problem.candidateCost(c)));
          addUses(problem, c, uses);
        }
      }
      total = total.add(BigInteger.valueOf(largest));
    }
    for (int a = 0; a < problem.agents(); a++) {
      total = total.add(BigInteger.valueOf(dearestLoad(problem, a, uses)));
    }
    return total;
  }

  private static void addUses(AssignmentProblem problem, int candidate, long[] uses) {
    int agent = problem.candidateAgent(candidate);
    for (int r = 0; r < problem.resources(); r++) {
      int at = agent * problem.resources() + r;
      uses[at] += problem.candidateUse(candidate, r);
      if (uses[at] > AssignmentProblem.MAX_TOTAL) {
        throw new IllegalArgumentException(
            "The candidates of agent %d use more than 2^60 of resource %d in all. Use a larger unit."
                .formatted(agent, r));
      }
    }
  }

  private static long dearestLoad(AssignmentProblem problem, int agent, long[] uses) {
    try {
      long index = highestIndex(problem, agent, uses);
      return problem.loadCost(agent).at(index);
    } catch (ArithmeticException tooLarge) {
      throw new IllegalArgumentException(
          "Agent %d could be loaded so far above its capacity that the cost exceeds 2^63. Use a larger unit."
              .formatted(agent),
          tooLarge);
    }
  }

  static long highestIndex(AssignmentProblem problem, int agent, long[] uses) {
    long index = 0;
    for (int r = 0; r < problem.resources(); r++) {
      index = Math.max(
          index, LoadCost.index(uses[agent * problem.resources() + r], problem.capacity(agent, r)));
    }
    return problem.isHard(agent) ? Math.min(index, LoadCost.ONE) : index;
  }
}
