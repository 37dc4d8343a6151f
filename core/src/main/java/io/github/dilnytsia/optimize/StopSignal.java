package io.github.dilnytsia.optimize;

import java.util.function.BooleanSupplier;

/**
 * Says when to stop: the time is up, the caller asks for it, or the thread was interrupted.
 *
 * <p>Once it has said so it stays with it, for all threads. Ask every few thousand steps.
 */
final class StopSignal {

  private final long startNanos = System.nanoTime();
  private final long limitNanos;
  private final BooleanSupplier stopWhen;
  private volatile boolean stopped;

  /** A signal with a limit in nanoseconds from now; {@code Long.MAX_VALUE} for none. */
  StopSignal(long limitNanos, BooleanSupplier stopWhen) {
    this.limitNanos = limitNanos;
    this.stopWhen = stopWhen;
  }

  boolean isTimed() {
    return limitNanos < Long.MAX_VALUE;
  }

  /** The share of the time limit that is over, from 0 to 1. */
  double elapsedShare() {
    return limitNanos <= 0
        ? 1
        : Math.min(1, (System.nanoTime() - startNanos) / (double) limitNanos);
  }

  boolean isStopped() {
    if (!stopped) {
      boolean late = isTimed() && System.nanoTime() - startNanos >= limitNanos;
      if (late || Thread.currentThread().isInterrupted() || stopWhen.getAsBoolean()) {
        stopped = true;
      }
    }
    return stopped;
  }

  void stop() {
    stopped = true;
  }
}
