package io.github.dilnytsia.optimize;

/** Hears of every better solution while the solver runs; one call at a time, on any of the solver's threads. */
@FunctionalInterface
public interface ImprovementListener {

  /**
   * The best solution now leaves so many tasks unassigned that must be assigned, costs this much otherwise, and no
   * solution can cost less than the bound.
   */
  void improved(int lackingTasks, long cost, long bound);

  /**
   * The search went on, whether or not it found anything better: what {@link #improved} would say now, and how much of
   * the work is over, from 0 to 1. That is a share of the steps, or of the time where there is a time limit; a proof that
   * takes longer than the steps makes it stand still before 1.
   */
  default void advanced(double share, int lackingTasks, long cost, long bound) {}
}
