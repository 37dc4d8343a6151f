package io.github.dilnytsia.optimize;

import com.google.common.base.Throwables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

/**
 * Lets several threads search the parts, the caller's thread among them.
 *
 * <p>A free thread takes the part with the fewest rounds, the largest of these first. Which thread takes what changes
 * nothing in the result. A helper that never gets a thread is not waited for.
 */
final class Workers {

  private final List<ComponentSearch> searches;
  private final StopSignal signal;
  private final AssignmentSolver settings;
  private final boolean[] busy;
  private int running;
  private Optional<Throwable> failure = Optional.empty();
  private final int[] lackings;
  private final long[] costs;
  private final long[] bounds;
  private int lacking;
  private long cost;
  private long bound;

  Workers(List<ComponentSearch> searches, StopSignal signal, AssignmentSolver settings) {
    lackings = new int[searches.size()];
    costs = new long[searches.size()];
    bounds = new long[searches.size()];
    this.searches = searches;
    this.signal = signal;
    this.settings = settings;
    busy = new boolean[searches.size()];
  }

  /** Counts in what stands outside all parts. */
  void add(int lackingTasks, long constantCost) {
    lacking += lackingTasks;
    cost += constantCost;
    bound += constantCost;
  }

  void run() {
    for (int n = 0; n < searches.size(); n++) {
      count(n);
    }
    settings.listener.improved(lacking, cost, bound);
    int helpers = Math.min(settings.threads, searches.size()) - 1;
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
    failure.ifPresent(thrown -> {
      Throwables.throwIfUnchecked(thrown);
      throw new IllegalStateException(thrown);
    });
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
    awaitHelpers();
  }

  private synchronized void awaitHelpers() {
    boolean interrupted = false;
    while (running > 0) {
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
    while (number >= 0) {
      try {
        searches.get(number).advance(signal);
      } catch (RuntimeException | Error thrown) {
        fail(thrown);
      }
      number = take(number);
    }
  }

  private synchronized void fail(Throwable thrown) {
    if (failure.isEmpty()) {
      failure = Optional.of(thrown);
    }
    signal.stop();
  }

  /** Gives a part back, if any, and takes another; -1 if there is nothing left to do for this thread. */
  private synchronized int take(int done) {
    if (done >= 0) {
      busy[done] = false;
      running--;
      report(done);
    }
    int next = isStopped() ? -1 : next();
    if (next >= 0) {
      busy[next] = true;
      running++;
    }
    notifyAll();
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
    int next = -1;
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
    if (lacking != lackingBefore || cost != costBefore) {
      try {
        settings.listener.improved(lacking, cost, bound);
      } catch (RuntimeException | Error thrown) {
        fail(thrown);
      }
    }
  }

  /** Brings the sums up to date with a part that no thread is working on. */
  private void count(int number) {
    ComponentSearch search = searches.get(number);
    lacking += search.lacking() - lackings[number];
    cost += search.cost() - costs[number];
    bound += search.bound() - bounds[number];
    lackings[number] = search.lacking();
    costs[number] = search.cost();
    bounds[number] = search.bound();
  }
}
