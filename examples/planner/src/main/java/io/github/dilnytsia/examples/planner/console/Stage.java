package io.github.dilnytsia.examples.planner.console;

/** What the work on a plan is at; the proof goes on beside the search. */
public enum Stage {
  READING,
  RULES,
  SEARCH,
  WRITING
}
