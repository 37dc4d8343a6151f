package io.github.dilnytsia.optimize;

import com.google.common.primitives.ImmutableLongArray;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Which tasks there are, who may do them, and what everything costs; valid once built, and immutable.
 *
 * <p>Tasks, agents and resources are numbered from 0 in the order they were added. A candidate is a task together with
 * an agent that may do it; candidates are numbered from 0 too, first by task and then by agent, whatever order they
 * were added in. The cost of an assignment is the sum of the costs of the chosen candidates, the prices of the tasks
 * left unassigned, and every agent's {@link LoadCost} at its load index: the largest over the resources of use ÷
 * capacity.
 *
 * <p>A capacity of 0 has no index: whatever the limit of its agent, it takes uses of 0 only. An agent with a hard limit
 * never takes more than its capacity of any resource; one with a soft limit takes any amount at the price of its load
 * cost.
 */
public final class AssignmentProblem {

  /** The largest use, capacity or number of cost units that may be given; large enough for a year in nanoseconds. */
  public static final long MAX_AMOUNT = 1_000_000_000_000_000L;

  /** Sums of costs stay below this whatever the assignment, so that no sum can overflow. */
  static final long MAX_TOTAL = 1L << 60;

  private final int resources;
  private final long[] capacities;
  private final boolean[] hard;
  private final LoadCost[] loadCosts;
  private final boolean[] mustAssign;
  private final long[] prices;
  private final int[] fixedAgents;
  private final int[] firsts;
  private final int[] candidateAgents;
  private final long[] candidateCosts;
  private final long[] candidateUses;

  AssignmentProblem(ProblemBuilder builder) {
    resources = builder.resources;
    capacities = builder.capacities.toArray();
    loadCosts = builder.loadCosts.toArray(LoadCost[]::new);
    hard = new boolean[loadCosts.length];
    for (int a = 0; a < hard.length; a++) {
      hard[a] = builder.hard.get(a);
    }
    prices = builder.prices.toArray();
    mustAssign = new boolean[prices.length];
    fixedAgents = builder.fixedAgents();
    for (int t = 0; t < prices.length; t++) {
      mustAssign[t] = builder.mustAssign.get(t);
    }
    firsts = new int[prices.length + 1];
    int[] order = builder.sortedCandidates(firsts);
    candidateAgents = new int[order.length];
    candidateCosts = new long[order.length];
    candidateUses = new long[order.length * resources];
    for (int c = 0; c < order.length; c++) {
      candidateAgents[c] = builder.agentOfCandidate(order[c]);
      candidateCosts[c] = builder.candidateCosts.get(order[c]);
      for (int r = 0; r < resources; r++) {
        candidateUses[c * resources + r] = builder.candidateUses.get(order[c] * resources + r);
      }
    }
  }

  public int resources() {
    return resources;
  }

  public int tasks() {
    return prices.length;
  }

  public int agents() {
    return loadCosts.length;
  }

  public int candidates() {
    return candidateAgents.length;
  }

  public long capacity(int agent, int resource) {
    return capacities[agent * resources + resource];
  }

  public boolean isHard(int agent) {
    return hard[agent];
  }

  public LoadCost loadCost(int agent) {
    return loadCosts[agent];
  }

  /** What leaving the task unassigned costs; empty if it must be assigned. */
  public OptionalLong unassignedPrice(int task) {
    return mustAssign[task] ? OptionalLong.empty() : OptionalLong.of(prices[task]);
  }

  /** The only agent the task may go to, although others may be candidates. */
  public OptionalInt fixedAgent(int task) {
    return fixedAgents[task] < 0 ? OptionalInt.empty() : OptionalInt.of(fixedAgents[task]);
  }

  /** The first candidate of a task; its last is the one before {@code firstCandidate(task + 1)}. */
  public int firstCandidate(int task) {
    return firsts[task];
  }

  public OptionalInt findCandidate(int task, int agent) {
    for (int c = firsts[task]; c < firsts[task + 1]; c++) {
      if (candidateAgents[c] == agent) {
        return OptionalInt.of(c);
      }
    }
    return OptionalInt.empty();
  }

  public int candidateAgent(int candidate) {
    return candidateAgents[candidate];
  }

  public long candidateCost(int candidate) {
    return candidateCosts[candidate];
  }

  public long candidateUse(int candidate, int resource) {
    return candidateUses[candidate * resources + resource];
  }

  /** Whether an otherwise idle agent could take the candidate, and no fixing of its task forbids it. */
  boolean isPossible(int task, int candidate) {
    int agent = candidateAgents[candidate];
    if (fixedAgents[task] >= 0 && fixedAgents[task] != agent) {
      return false;
    }
    for (int r = 0; r < resources; r++) {
      long use = candidateUse(candidate, r);
      long capacity = capacity(agent, r);
      if (use > capacity && (hard[agent] || capacity == 0)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The load index of an agent at given uses, in parts per billion.
   *
   * @throws IllegalArgumentException if a resource is used of which the agent has nothing
   */
  public long loadIndex(int agent, ImmutableLongArray uses) {
    long index = 0;
    for (int r = 0; r < resources; r++) {
      if (capacity(agent, r) == 0 && uses.get(r) > 0) {
        throw new IllegalArgumentException(
            "Agent %d uses %d of resource %d, of which it has 0.".formatted(agent, uses.get(r), r));
      }
      index = Math.max(index, LoadCost.index(uses.get(r), capacity(agent, r)));
    }
    return index;
  }

  /** Begins a problem with one or more resources. */
  public static Builder builder(int resources) {
    return new ProblemBuilder(resources);
  }

  /** Builds an {@link AssignmentProblem}; every call checks what it is given and names the task or agent it refuses. */
  public interface Builder {

    /** Adds an agent that never exceeds its capacities, one for each resource, and returns its number. */
    int addHardAgent(LoadCost loadCost, long... capacities);

    /** Adds an agent that exceeds its capacities for the price of its load cost, and returns its number. */
    int addSoftAgent(LoadCost loadCost, long... capacities);

    /** Adds a task that must be assigned and returns its number. */
    int addTask();

    /** Adds a task that may stay unassigned at a price and returns its number. */
    int addTask(long unassignedPrice);

    /** Lets an agent do a task, at a cost and with one use for each resource. */
    Builder addCandidate(int task, int agent, long cost, long... uses);

    /** Lets a task go nowhere but to one of its candidates' agents. */
    Builder fix(int task, int agent);

    /**
     * Checks the whole.
     *
     * @throws IllegalArgumentException if a task has two candidates for one agent, is fixed to an agent that is no
     *     candidate, or if costs are so large that their sums could exceed 2^60
     */
    AssignmentProblem build();
  }
}
