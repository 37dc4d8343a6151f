package io.github.dilnytsia.optimize;

import java.util.concurrent.atomic.AtomicLong;

/** How long jobs of one sort took in all, on whichever threads; nothing but a search with a time limit may look at it. */
final class TimeSpent {

  private final AtomicLong nanos = new AtomicLong();

  void spend(Runnable job) {
    long before = System.nanoTime();
    job.run();
    nanos.addAndGet(System.nanoTime() - before);
  }

  long nanos() {
    return nanos.get();
  }
}
