package io.github.dilnytsia.examples.planner.console;

import io.github.dilnytsia.optimize.ImprovementListener;

/** Hears of the search: with its first assignment there is a plan worth waiting for at a Ctrl-C. */
public final class SearchWatch implements ImprovementListener {

  private final Interrupt interrupt;
  private final Progress progress;

  public SearchWatch(Interrupt interrupt, Progress progress) {
    this.interrupt = interrupt;
    this.progress = progress;
  }

  @Override
  public void improved(int lackingTasks, long cost, long bound) {
    interrupt.begin();
    progress.improved(lackingTasks, cost, bound);
    progress.enter(Stage.SEARCH);
  }

  @Override
  public void advanced(double share, int lackingTasks, long cost, long bound) {
    progress.advanced(share, lackingTasks, cost, bound);
  }
}
