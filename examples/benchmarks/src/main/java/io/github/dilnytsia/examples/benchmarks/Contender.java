package io.github.dilnytsia.examples.benchmarks;

import java.io.IOException;

/** A solver in the comparison. */
interface Contender {

  /** Searches until the time is up. */
  Answer solve(Instance instance, Effort effort) throws IOException;
}
