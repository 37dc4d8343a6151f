package io.github.dilnytsia.optimize;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Solves {@link AssignmentProblem}s: a good assignment, and a bound that proves how good.
 *
 * <p>The same problem, seed and steps give the same solution on any machine with any number of threads, provided that
 * neither a time limit nor the caller ends the search. Tasks and agents may be numbered otherwise without effect as long
 * as their order stays. A solver keeps no state between calls and may be used by several threads; it leaves no thread
 * running.
 */
public final class AssignmentSolver {

  final long seed;
  final int threads;
  final Optional<ExecutorService> executor;
  final OptionalLong steps;
  final Optional<Duration> timeLimit;
  final BooleanSupplier stopWhen;
  final ImprovementListener listener;
  final boolean certifying;
  private final int @Nullable [] start;

  private AssignmentSolver(Builder builder) {
    seed = builder.seed;
    threads = builder.threads;
    executor = Optional.ofNullable(builder.executor);
    steps = builder.steps;
    timeLimit = Optional.ofNullable(builder.timeLimit);
    stopWhen = builder.stopWhen;
    listener = builder.listener;
    certifying = builder.certifying;
    start = builder.start;
  }

  /**
   * Searches until the steps are done, the time is up, optimality is proven, the caller stops it or the thread is
   * interrupted; in the last case the interrupt flag stays set. The best assignment so far is returned in each of them.
   *
   * @throws IllegalArgumentException if the assignment to start from does not fit the problem
   */
  public Solution solve(AssignmentProblem problem) {
    return new SolverRun(this, problem, Optional.ofNullable(start)).solve();
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AssignmentSolver}; by default one thread, seed 0, and steps that grow with the problem. */
  public static final class Builder {

    private long seed;
    private int threads = 1;
    private @Nullable ExecutorService executor;
    private OptionalLong steps = OptionalLong.empty();
    private boolean certifying;
    private @Nullable Duration timeLimit;
    private BooleanSupplier stopWhen = () -> false;
    private ImprovementListener listener = (lacking, cost, bound) -> {};
    private int @Nullable [] start;

    private Builder() {}

    public Builder seed(long seed) {
      this.seed = seed;
      return this;
    }

    /** How many threads work at once, the caller's among them; the others end with the call. */
    public Builder threads(int threads) {
      if (threads < 1) {
        throw new IllegalArgumentException(
            "%d threads cannot solve anything; expected 1 or more.".formatted(threads));
      }
      this.threads = threads;
      return this;
    }

    /**
     * Where the other threads come from, {@code threads - 1} of them; the caller's thread works too, so a full executor
     * slows the search but never stops it.
     */
    public Builder executor(ExecutorService executor) {
      this.executor = executor;
      return this;
    }

    /**
     * How often the tasks of a few agents are shared out anew, shared over the problem's parts; a measure of work, not of
     * time. By default in proportion to the number of agents.
     */
    public Builder steps(long steps) {
      if (steps < 0) {
        throw new IllegalArgumentException(
            "%d steps cannot be made; expected 0 or more.".formatted(steps));
      }
      this.steps = OptionalLong.of(steps);
      return this;
    }

    /**
     * Proves by multipliers alone, so that {@link Solution#certificate} holds the whole of {@link Solution#bound}. Takes
     * longer than looking at all assignments of a small part, which leaves nothing that could be written down.
     */
    public Builder certify() {
      certifying = true;
      return this;
    }

    /** Goes on until the time is up or optimality is proven, whatever the steps. */
    public Builder timeLimit(Duration timeLimit) {
      if (timeLimit.isNegative()) {
        throw new IllegalArgumentException("The time limit %s is negative.".formatted(timeLimit));
      }
      this.timeLimit = timeLimit;
      return this;
    }

    /**
     * Ends the search once this is true, mostly within a tenth of a second; where there are thousands of agents, a step
     * under way can take half a second more. Asked often, on any of the solver's threads.
     */
    public Builder stopWhen(BooleanSupplier stopWhen) {
      this.stopWhen = stopWhen;
      return this;
    }

    public Builder onImprovement(ImprovementListener listener) {
      this.listener = listener;
      return this;
    }

    /**
     * An agent for every task, or {@link Solution#UNASSIGNED}. The solution is never worse than this; tasks that cannot
     * stay, because of a hard capacity or because they are fixed elsewhere, are assigned anew.
     */
    public Builder startFrom(int[] agentOfTask) {
      start = agentOfTask.clone();
      return this;
    }

    public AssignmentSolver build() {
      return new AssignmentSolver(this);
    }
  }
}
