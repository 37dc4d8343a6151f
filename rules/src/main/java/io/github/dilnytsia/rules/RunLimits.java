package io.github.dilnytsia.rules;

import java.time.Duration;

/**
 * How far a host's rules may go before a run is ended.
 *
 * @param deadline of one call of a book
 * @param firings of one session, and a hundred more for each fact
 */
record RunLimits(Duration deadline, long firings) {

  static final RunLimits DEFAULT = new RunLimits(Duration.ofMinutes(5), 100_000);

  /** What both allow. */
  RunLimits and(RunLimits other) {
    return new RunLimits(
        deadline.compareTo(other.deadline) < 0 ? deadline : other.deadline,
        Math.min(firings, other.firings));
  }
}
