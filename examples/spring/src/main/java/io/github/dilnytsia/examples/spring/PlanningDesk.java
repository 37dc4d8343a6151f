package io.github.dilnytsia.examples.spring;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.util.concurrent.Uninterruptibles;
import io.github.dilnytsia.Planner;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.policy.Policy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Where plans are made: a few at once, a few waiting, no more; the last ones are kept for questions about them.
 *
 * <p>A plan goes by the fingerprint of its problem, so the same problem is planned once. Safe for any number of threads.
 * Spring stops the desk before it closes connections: every search then ends with the best plan so far, who waits or
 * comes later is turned away, and no thread is left.
 */
final class PlanningDesk implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(PlanningDesk.class);
  private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(20);

  private final Policy policy;
  private final Budgets budgets;
  private final Cache<String, BeatPlan> kept;
  private final ThreadPoolExecutor threads;

  PlanningDesk(Policy policy, Budgets budgets) {
    this.policy = policy;
    this.budgets = budgets;
    this.kept = CacheBuilder.newBuilder().maximumSize(budgets.kept()).build();
    this.threads = new ThreadPoolExecutor(
        budgets.atOnce(),
        budgets.atOnce(),
        0,
        TimeUnit.SECONDS,
        queue(budgets.waiting()),
        new CustomizableThreadFactory("planning-"));
  }

  private static BlockingQueue<Runnable> queue(int waiting) {
    return waiting == 0 ? new SynchronousQueue<>() : new ArrayBlockingQueue<>(waiting);
  }

  /**
   * Begins to plan, or to wait for a free thread.
   *
   * @param problem asked for by a thread of the desk, since making it may take long too
   * @throws RejectedExecutionException if as many wait as may, or the desk is closed
   */
  Planning plan(Supplier<PlanningProblem> problem) {
    var planning = new Planning(budgets.longest(), isOver -> plan(problem.get(), isOver));
    threads.execute(planning);
    return planning;
  }

  private BeatPlan plan(PlanningProblem problem, BooleanSupplier isOver) {
    var before = find(problem.fingerprint());
    if (before.isPresent() && !before.get().interrupted()) {
      return before.get();
    }
    LOG.info("Planning {}", problem.fingerprint());
    // Steps end the search, and the time only one that takes too long: so the same problem mostly
    // has the same plan.
    var planner = Planner.builder()
        .policy(policy)
        .stopWhen(() -> isOver.getAsBoolean() || !isRunning())
        .build();
    var plan = planner.plan(problem);
    kept.put(plan.fingerprint(), plan);
    return plan;
  }

  /** A plan made here before, as long as it is kept. */
  Optional<BeatPlan> find(String fingerprint) {
    return Optional.ofNullable(kept.getIfPresent(fingerprint));
  }

  /** The desk is open from its making on. */
  @Override
  public void start() {}

  @Override
  public boolean isRunning() {
    return !threads.isShutdown();
  }

  @Override
  public void stop() {
    threads.shutdown();
    var waiting = new ArrayList<Runnable>();
    threads.getQueue().drainTo(waiting);
    waiting.forEach(planning -> ((Planning) planning).turnAway());
    var unused = Uninterruptibles.awaitTerminationUninterruptibly(threads, LONGEST_FAREWELL);
  }
}
