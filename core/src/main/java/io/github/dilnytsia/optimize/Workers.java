package io.github.dilnytsia.optimize;

import com.google.common.base.Throwables;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;

/**
 * Lets several threads search the parts, the caller's thread among them.
 *
 * <p>A free thread takes the part with the fewest rounds, the largest of these first. Which thread takes what changes
 * nothing in the result. A helper that never gets a thread is not waited for.
 */
final class Workers implements Crew {

  private static final int HELPING = -1;
  private static final int FINISHED = -2;

  private final List<ComponentSearch> searches;
  private final StopSignal signal;
  private final AssignmentSolver settings;

  /** By component: whether a thread has it, and what it last counted for in the sums. */
  private final boolean[] busy;

  private final int[] lackings;
  private final long[] costs;
  private final long[] bounds;
  private final double[] shares;

  private final Deque<Batch> batches = new ArrayDeque<>();
  private Optional<Throwable> failure = Optional.empty();
  private int running;

  /** How many rounds of components are over. */
  private long rounds;

  /** Tasks whose part of the search is over, and tasks in all. */
  private double done;

  private long tasks;
  private int lacking;
  private long cost;
  private long bound;

  Workers(List<ComponentSearch> searches, StopSignal signal, AssignmentSolver settings) {
    this.searches = searches;
    this.signal = signal;
    this.settings = settings;
    busy = new boolean[searches.size()];
    lackings = new int[searches.size()];
    costs = new long[searches.size()];
    bounds = new long[searches.size()];
    shares = new double[searches.size()];
  }

  /** Counts in what stands outside all parts. */
  void add(int lackingTasks, long constantCost) {
    lacking += lackingTasks;
    cost += constantCost;
    bound += constantCost;
  }

  void run() {
    for (int n = 0; n < searches.size(); n++) {
      tasks += searches.get(n).component.tasks;
      count(n);
    }
    settings.listener.improved(lacking, cost, bound);
    int helpers = searches.isEmpty() ? 0 : settings.threads - 1;
    if (helpers < 1) {
      work();
    } else if (settings.executor.isPresent()) {
      workWith(settings.executor.get(), helpers);
    } else {
      ExecutorService own = Executors.newFixedThreadPool(helpers, Workers::daemon);
      try {
        workWith(own, helpers);
      } finally {
        own.shutdown();
      }
    }
    failure.ifPresent(Workers::rethrow);
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "dilnytsia-optimize");
    thread.setDaemon(true);
    return thread;
  }

  private void workWith(ExecutorService executor, int helpers) {
    var futures = new ArrayList<Future<?>>();
    for (int h = 0; h < helpers; h++) {
      try {
        futures.add(executor.submit(this::work));
      } catch (RejectedExecutionException full) {
        // The caller's own thread does the work all the same.
        break;
      }
    }
    work();
    futures.forEach(future -> future.cancel(false));
    await(() -> running == 0);
  }

  /** Waits to the end even when interrupted, since others still work on what is the caller's; but then they stop soon. */
  private synchronized void await(BooleanSupplier end) {
    boolean interrupted = false;
    while (!end.getAsBoolean()) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
        signal.stop();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    int number = take(-1);
    while (number != FINISHED) {
      try {
        if (number >= 0) {
          searches.get(number).advance(signal, this);
        } else {
          help();
        }
      } catch (RuntimeException | Error thrown) {
        fail(thrown);
      }
      number = take(number);
    }
  }

  @Override
  public void run(List<? extends Runnable> jobs) {
    var batch = new Batch();
    synchronized (this) {
      batch.waiting.addAll(jobs);
      batch.unfinished = jobs.size();
      batches.add(batch);
      notifyAll();
    }
    while (runOne(batch)) {
      // The thread that has the component does whatever nobody else does.
    }
    await(() -> batch.unfinished == 0);
    batch.failure.ifPresent(Workers::rethrow);
  }

  private boolean runOne(Batch batch) {
    Runnable job;
    synchronized (this) {
      job = batch.waiting.poll();
      if (job == null) {
        batches.remove(batch);
        return false;
      }
    }
    Optional<Throwable> thrown = Optional.empty();
    try {
      job.run();
    } catch (RuntimeException | Error failed) {
      thrown = Optional.of(failed);
      signal.stop();
    }
    synchronized (this) {
      if (batch.failure.isEmpty()) {
        batch.failure = thrown;
      }
      if (--batch.unfinished == 0) {
        notifyAll();
      }
    }
    return true;
  }

  /** Does a job of another thread's component, once there is one, or returns when components may be free again. */
  private void help() {
    Optional<Batch> batch = awaitBatch();
    batch.ifPresent(this::runOne);
  }

  private synchronized Optional<Batch> awaitBatch() {
    long before = rounds;
    while (batches.isEmpty() && running > 0 && rounds == before) {
      try {
        wait();
      } catch (InterruptedException e) {
        signal.stop();
        Thread.currentThread().interrupt();
        return Optional.empty();
      }
    }
    return Optional.ofNullable(batches.peek());
  }

  private static void rethrow(Throwable thrown) {
    Throwables.throwIfUnchecked(thrown);
    throw new IllegalStateException(thrown);
  }

  private synchronized void fail(Throwable thrown) {
    if (failure.isEmpty()) {
      failure = Optional.of(thrown);
    }
    signal.stop();
  }

  /** Gives a part back, if any, and takes another; {@link #HELPING} if all are taken or over but some not finished. */
  private synchronized int take(int done) {
    if (done >= 0) {
      busy[done] = false;
      running--;
      rounds++;
      report(done);
    }
    int next = isStopped() ? FINISHED : next();
    if (next >= 0) {
      busy[next] = true;
      running++;
    } else if (next == HELPING && running == 0) {
      next = FINISHED;
    }
    if (done >= 0 || next == FINISHED) {
      notifyAll();
    }
    return next;
  }

  private boolean isStopped() {
    try {
      return signal.isStopped();
    } catch (RuntimeException | Error thrown) {
      fail(thrown);
      return true;
    }
  }

  private int next() {
    int next = HELPING;
    for (int n = 0; n < busy.length; n++) {
      if (!busy[n]
          && !isOver(searches.get(n))
          && (next < 0 || isBefore(searches.get(n), searches.get(next)))) {
        next = n;
      }
    }
    return next;
  }

  private boolean isOver(ComponentSearch search) {
    return search.isProven() || (search.isRoundsDone() && !signal.isTimed());
  }

  private static boolean isBefore(ComponentSearch one, ComponentSearch other) {
    if (one.rounds() != other.rounds()) {
      return one.rounds() < other.rounds();
    }
    return one.component.costs.length > other.component.costs.length;
  }

  private void report(int number) {
    int lackingBefore = lacking;
    long costBefore = cost;
    count(number);
    try {
      if (lacking != lackingBefore || cost != costBefore) {
        settings.listener.improved(lacking, cost, bound);
      }
      double share = signal.isTimed() ? signal.elapsedShare() : Math.min(1, done / tasks);
      settings.listener.advanced(share, lacking, cost, bound);
    } catch (RuntimeException | Error thrown) {
      fail(thrown);
    }
  }

  /** Brings the sums up to date with a part that no thread is working on. */
  private void count(int number) {
    ComponentSearch search = searches.get(number);
    lacking += search.lacking() - lackings[number];
    cost += search.cost() - costs[number];
    bound += search.bound() - bounds[number];
    double share = search.doneShare();
    done += (share - shares[number]) * search.component.tasks;
    shares[number] = share;
    lackings[number] = search.lacking();
    costs[number] = search.cost();
    bounds[number] = search.bound();
  }

  /** A component's jobs: how many of them are still waiting or at work. */
  private static final class Batch {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int unfinished;
    private Optional<Throwable> failure = Optional.empty();
  }
}
