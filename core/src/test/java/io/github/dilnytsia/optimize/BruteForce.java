package io.github.dilnytsia.optimize;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/** The least cost of a problem by looking at every assignment, in arithmetic that has nothing in common with ours. */
final class BruteForce {

  private static final BigInteger ONE = BigInteger.TEN.pow(9);

  private final AssignmentProblem problem;
  private final int[] agents;
  private int onlyTask = -1;
  private int onlyAgent = -1;
  private Optional<BigInteger> least = Optional.empty();

  private BruteForce(AssignmentProblem problem) {
    this.problem = problem;
    agents = new int[problem.tasks()];
  }

  /** Empty if no assignment is feasible. */
  static Optional<BigInteger> leastCost(AssignmentProblem problem) {
    var search = new BruteForce(problem);
    search.choose(0);
    return search.least;
  }

  /** The least cost with a task at an agent. */
  static Optional<BigInteger> leastCostWith(AssignmentProblem problem, int task, int agent) {
    if (problem.fixedAgent(task).orElse(agent) != agent) {
      return Optional.empty();
    }
    var search = new BruteForce(problem);
    search.onlyTask = task;
    search.onlyAgent = agent;
    search.choose(0);
    return search.least;
  }

  private void choose(int task) {
    if (task == agents.length) {
      var cost = cost(problem, agents);
      least = cost.map(value -> least.map(value::min).orElse(value)).or(() -> least);
      return;
    }
    if (problem.unassignedPrice(task).isPresent() && task != onlyTask) {
      agents[task] = -1;
      choose(task + 1);
    }
    for (int c = problem.firstCandidate(task); c < problem.firstCandidate(task + 1); c++) {
      int agent = problem.candidateAgent(c);
      if (problem.fixedAgent(task).orElse(agent) == agent
          && (task != onlyTask || agent == onlyAgent)) {
        agents[task] = agent;
        choose(task + 1);
      }
    }
  }

  /** The cost of an assignment without the lacking tasks; empty if it takes more than there is. */
  static Optional<BigInteger> cost(AssignmentProblem problem, int[] agentOfTask) {
    var cost = BigInteger.ZERO;
    var uses = new BigInteger[problem.agents()][problem.resources()];
    for (BigInteger[] row : uses) {
      Arrays.fill(row, BigInteger.ZERO);
    }
    for (int t = 0; t < agentOfTask.length; t++) {
      if (agentOfTask[t] < 0) {
        cost = cost.add(BigInteger.valueOf(problem.unassignedPrice(t).orElse(0)));
      } else {
        int candidate = problem.findCandidate(t, agentOfTask[t]).orElseThrow();
        cost = cost.add(BigInteger.valueOf(problem.candidateCost(candidate)));
        for (int r = 0; r < problem.resources(); r++) {
          var use = BigInteger.valueOf(problem.candidateUse(candidate, r));
          uses[agentOfTask[t]][r] = uses[agentOfTask[t]][r].add(use);
        }
      }
    }
    for (int a = 0; a < uses.length; a++) {
      var index = BigInteger.ZERO;
      for (int r = 0; r < problem.resources(); r++) {
        var capacity = BigInteger.valueOf(problem.capacity(a, r));
        boolean over = uses[a][r].compareTo(capacity) > 0;
        if (over && (problem.isHard(a) || capacity.signum() == 0)) {
          return Optional.empty();
        }
        if (capacity.signum() > 0) {
          index = index.max(ceil(uses[a][r].multiply(ONE), capacity));
        }
      }
      cost = cost.add(loadCost(problem.loadCost(a), index));
    }
    return Optional.of(cost);
  }

  /** A load cost straight from its definition. */
  static BigInteger loadCost(LoadCost loadCost, BigInteger index) {
    var value = BigInteger.ZERO;
    for (int p = 0; p < loadCost.pieces(); p++) {
      var from = BigInteger.valueOf(loadCost.from(p));
      var end =
          p + 1 < loadCost.pieces() ? BigInteger.valueOf(loadCost.from(p + 1)).min(index) : index;
      if (end.compareTo(from) > 0) {
        var length = end.subtract(from);
        value = value.add(BigInteger.valueOf(loadCost.slope(p)).multiply(length).multiply(ONE));
        value = value.add(BigInteger.valueOf(loadCost.quadratic(p)).multiply(length.pow(2)));
      }
    }
    return ceil(value, ONE.pow(2));
  }

  private static BigInteger ceil(BigInteger value, BigInteger unit) {
    return value
        .negate()
        .divide(unit)
        .negate()
        .add(value.mod(unit).signum() == 0 ? BigInteger.ZERO : BigInteger.ONE);
  }
}
