package io.github.dilnytsia.optimize;

import java.util.List;

/** Runs jobs that have nothing to do with each other, on as many threads as there are. */
interface Crew {

  /** Runs all of them and returns when the last is done; what a job throws is thrown here. */
  void run(List<? extends Runnable> jobs);
}
