package io.github.dilnytsia.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Duration;

/** How long the process has been running, its Java machine's start included. */
final class ProcessClock {

  /** What writing the result and ending the process take, at most. */
  private static final long LONGEST_END_MILLIS = 50;

  /** Without any time a search could not even place every task, so a slow start may make the end a little later. */
  private static final Duration LEAST_SEARCH = Duration.ofMillis(250);

  private static final Duration MOST_LATE = Duration.ofMillis(200);

  private final long startNanos;

  private ProcessClock(long startNanos) {
    this.startNanos = startNanos;
  }

  /** A clock that has been running since the Java machine started. */
  static ProcessClock sinceStart() {
    long upMillis = ManagementFactory.getRuntimeMXBean().getUptime();
    return new ProcessClock(System.nanoTime() - Duration.ofMillis(upMillis).toNanos());
  }

  /** A clock that starts now, as for a process that is asked more than once. */
  static ProcessClock sinceNow() {
    return new ProcessClock(System.nanoTime());
  }

  /** What a search may still take if the whole process is to keep a limit, or miss it by a fifth of a second at most. */
  Duration left(Duration limit) {
    long end = Math.min(LONGEST_END_MILLIS, limit.toMillis() / 20);
    var left = limit.minusMillis(end).minus(elapsed());
    var late = left.plus(MOST_LATE);
    var least = shorter(late, shorter(LEAST_SEARCH, limit.dividedBy(4)));
    var granted = left.compareTo(least) < 0 ? least : left;
    return granted.isNegative() ? Duration.ZERO : granted;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - startNanos);
  }

  /** Seconds with three decimals. */
  BigDecimal seconds() {
    return BigDecimal.valueOf(elapsed().toMillis(), 3);
  }
}
