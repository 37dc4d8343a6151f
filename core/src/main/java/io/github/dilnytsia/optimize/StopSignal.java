package io.github.dilnytsia.optimize;

import java.util.function.BooleanSupplier;

/**
 * Says when to stop: the time is up, the caller asks for it, or the thread was interrupted.
 *
 * <p>Once it has said so it stays with it, for all threads. Ask every few thousand steps.
 */
final class StopSignal {

  private final long startNanos;
  private final long limitNanos;
  private final BooleanSupplier stopWhen;

  /** The share of the limit after which a part of the search ends. */
  private final double end;

  private volatile boolean stopped;

  /** A signal with a limit in nanoseconds from now; {@code Long.MAX_VALUE} for none. */
  StopSignal(long limitNanos, BooleanSupplier stopWhen) {
    this(System.nanoTime(), limitNanos, stopWhen, 1);
  }

  private StopSignal(long startNanos, long limitNanos, BooleanSupplier stopWhen, double end) {
    this.startNanos = startNanos;
    this.limitNanos = limitNanos;
    this.stopWhen = stopWhen;
    this.end = end;
  }

  /** A signal for a part of the search that has to end at a share of the time limit, if there is one. */
  StopSignal until(double share) {
    return new StopSignal(startNanos, limitNanos, this::isStopped, share);
  }

  /** The time left of the limit, in nanoseconds. */
  double leftNanos() {
    return isTimed() ? (1 - elapsedShare()) * limitNanos : Double.POSITIVE_INFINITY;
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

  /** The share of the limit that is over once the given share of what is left is; 1 if there is no limit. */
  double shareAfter(double shareOfRest) {
    return isTimed() ? elapsedShare() + shareOfRest * (1 - elapsedShare()) : 1;
  }

  boolean isStopped() {
    if (!stopped) {
      boolean late = isTimed() && System.nanoTime() - startNanos >= end * limitNanos;
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
