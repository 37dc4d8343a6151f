package io.github.dilnytsia.examples.benchmarks;

import java.time.Duration;

/**
 * How long and with what a contender may search.
 *
 * @param limit for the whole process
 * @param clock has been running since the process began
 */
record Effort(Duration limit, ProcessClock clock, int threads, long seed) {

  /** What is left, once the contender has built its model. */
  Duration left() {
    return clock.left(limit);
  }

  double leftSeconds() {
    return left().toMillis() / 1000.0;
  }

  /** A seed for solvers that take 31 bits. */
  int smallSeed() {
    return (int) (seed & Integer.MAX_VALUE);
  }
}
