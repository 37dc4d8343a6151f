package io.github.dilnytsia.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Duration;

/** How long the process has been running, its Java machine's start included. */
final class ProcessClock {

  /** What writing the result and ending the process take, at most. */
  private static final long LONGEST_END_MILLIS = 50;

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

  /** What a search may still take if the whole process is to keep a limit. */
  Duration left(Duration limit) {
    long end = Math.min(LONGEST_END_MILLIS, limit.toMillis() / 20);
    var left = limit.minusMillis(end).minus(elapsed());
    return left.isNegative() ? Duration.ZERO : left;
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - startNanos);
  }

  /** Seconds with three decimals. */
  BigDecimal seconds() {
    return BigDecimal.valueOf(elapsed().toMillis(), 3);
  }
}
