package io.github.dilnytsia.examples.spring;

import io.github.dilnytsia.plan.BeatPlan;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** One plan under way: what will come of it, and a way to end it early. */
final class Planning implements Runnable {

  private final Duration longest;
  private final Function<BooleanSupplier, BeatPlan> work;
  private final CompletableFuture<BeatPlan> plan = new CompletableFuture<>();
  private volatile boolean cancelled;

  /**
   * Nothing runs yet.
   *
   * @param work asks often whether its time is over, and then ends soon with the best plan so far
   */
  Planning(Duration longest, Function<BooleanSupplier, BeatPlan> work) {
    this.longest = longest;
    this.work = work;
  }

  /** The plan, or why there is none. */
  CompletableFuture<BeatPlan> plan() {
    return plan;
  }

  /** Ends the search soon, with the best plan so far. */
  void cancel() {
    cancelled = true;
  }

  /** Ends it before it began. */
  void turnAway() {
    plan.completeExceptionally(new RejectedExecutionException("The desk was closed first."));
  }

  @Override
  public void run() {
    var begin = System.nanoTime();
    try {
      plan.complete(work.apply(() -> cancelled || System.nanoTime() - begin > longest.toNanos()));
    } catch (RuntimeException | Error e) {
      plan.completeExceptionally(e);
    }
  }
}
