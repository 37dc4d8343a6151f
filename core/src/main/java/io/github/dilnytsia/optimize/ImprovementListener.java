package io.github.dilnytsia.optimize;

/** Hears of every better solution while the solver runs; one call at a time, on any of the solver's threads. */
@FunctionalInterface
public interface ImprovementListener {

  /**
   * The best solution now leaves so many tasks unassigned that must be assigned, costs this much otherwise, and no
   * solution can cost less than the bound.
   */
  void improved(int lackingTasks, long cost, long bound);
}
