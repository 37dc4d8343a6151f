package io.github.dilnytsia.optimize;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An assignment, what it costs, and how much less any other could cost at most.
 *
 * <p>No hard capacity is ever exceeded. Where a task that must be assigned finds no room, it stays unassigned, the
 * solution is not feasible, and {@link #lacks()} says what is missing.
 */
public final class Solution {

  /** Stands for no agent. */
  public static final int UNASSIGNED = -1;

  private final AssignmentProblem problem;
  private final int[] agentOfTask;
  private final long[] uses;
  private final long cost;
  private final long bound;
  private final long linearBound;
  private final boolean proven;
  private final double[] shadowPrices;
  private final long[] reducedCosts;
  private final ImmutableList<Lack> lacks;
  private final Certificate certificate;

  Solution(AssignmentProblem problem, Result result) {
    this.problem = problem;
    agentOfTask = result.agentOfTask;
    bound = result.bound;
    linearBound = result.linearBound;
    proven = result.proven;
    certificate = Objects.requireNonNull(result.certificate);
    shadowPrices = result.shadowPrices;
    reducedCosts = result.reducedCosts;
    uses = new long[problem.agents() * problem.resources()];
    cost = add();
    lacks = Lacks.of(problem, agentOfTask, uses);
  }

  /** What the solver hands over. */
  static final class Result {
    final int[] agentOfTask;
    final double[] shadowPrices;
    final long[] reducedCosts;
    long bound;
    long linearBound;
    boolean proven = true;

    @Nullable
    Certificate certificate;

    Result(AssignmentProblem problem) {
      agentOfTask = new int[problem.tasks()];
      Arrays.fill(agentOfTask, UNASSIGNED);
      shadowPrices = new double[problem.agents() * problem.resources()];
      reducedCosts = new long[problem.candidates()];
      Arrays.fill(reducedCosts, Long.MAX_VALUE);
    }
  }

  /** The agent of a task, or {@link #UNASSIGNED}. */
  public int agentOf(int task) {
    return agentOfTask[task];
  }

  /** A copy of all tasks' agents, fit to start another search from. */
  public int[] agentOfTask() {
    return agentOfTask.clone();
  }

  /** The use an agent makes of one of its resources. */
  public long use(int agent, int resource) {
    return uses[agent * problem.resources() + resource];
  }

  /** The load index of an agent in parts per billion, rounded up. */
  public long loadIndex(int agent) {
    long index = 0;
    for (int r = 0; r < problem.resources(); r++) {
      if (use(agent, r) > 0) {
        index = Math.max(index, LoadCost.index(use(agent, r), problem.capacity(agent, r)));
      }
    }
    return index;
  }

  /** What it costs in all, without anything for {@link #lacks()}. */
  public long cost() {
    return cost;
  }

  /** No feasible assignment costs less; proven in whole numbers. */
  public long bound() {
    return bound;
  }

  /**
   * How far the cost is above the bound, as a share of the bound; 0 when optimal, infinite if not feasible or if the
   * bound is 0 and the cost is not.
   */
  public double gap() {
    if (!isFeasible()) {
      return Double.POSITIVE_INFINITY;
    }
    return cost == bound ? 0 : (cost - bound) / (double) Math.abs(bound);
  }

  /** Whether every task that must be assigned is. */
  public boolean isFeasible() {
    return lacks.isEmpty();
  }

  /** Whether no assignment is better. */
  public boolean isProvenOptimal() {
    return proven && isFeasible();
  }

  /** Whether it is certain that no feasible assignment exists. */
  public boolean isProvenInfeasible() {
    return proven && !isFeasible();
  }

  /**
   * Multipliers from which anyone can recompute a bound; it is {@link #bound} if the solver was asked to
   * {@linkplain AssignmentSolver.Builder#certify certify}, and may be lower if not.
   */
  public Certificate certificate() {
    return certificate;
  }

  /** The tasks that must be assigned and are not, in ascending order. */
  public List<Lack> lacks() {
    return lacks;
  }

  /** The bound from shadow prices alone, on which {@link #reducedCost} builds; never above {@link #bound()}. */
  public long linearBound() {
    return linearBound;
  }

  /**
   * With the task at this agent, no assignment costs less than {@link #linearBound()} and this together; rounded down,
   * empty if the agent cannot take the task at all.
   */
  public OptionalLong reducedCost(int task, int agent) {
    var candidate = problem.findCandidate(task, agent);
    if (candidate.isEmpty() || reducedCosts[candidate.getAsInt()] == Long.MAX_VALUE) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(reducedCosts[candidate.getAsInt()]);
  }

  /** About how much cheaper one more unit of an agent's capacity would make the whole, in cost units. */
  public double shadowPrice(int agent, int resource) {
    return shadowPrices[agent * problem.resources() + resource];
  }

  private long add() {
    long sum = 0;
    for (int t = 0; t < agentOfTask.length; t++) {
      if (agentOfTask[t] == UNASSIGNED) {
        sum += problem.unassignedPrice(t).orElse(0);
      } else {
        int candidate = problem.findCandidate(t, agentOfTask[t]).orElseThrow();
        sum += problem.candidateCost(candidate);
        for (int r = 0; r < problem.resources(); r++) {
          uses[agentOfTask[t] * problem.resources() + r] += problem.candidateUse(candidate, r);
        }
      }
    }
    for (int a = 0; a < problem.agents(); a++) {
      sum += problem.loadCost(a).at(loadIndex(a));
    }
    return sum;
  }

  @Override
  public String toString() {
    return "Solution of cost %d, bound %d%s"
        .formatted(cost, bound, isFeasible() ? "" : ", lacking " + lacks.size() + " tasks");
  }
}
