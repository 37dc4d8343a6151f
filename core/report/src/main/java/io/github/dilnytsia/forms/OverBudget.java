package io.github.dilnytsia.forms;

/** A paper that takes more than a paper may. */
final class OverBudget extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String key;
  private final int budget;

  OverBudget(String key, int budget) {
    this.key = key;
    this.budget = budget;
  }

  /** Of the phrase that tells it. */
  String key() {
    return key;
  }

  int budget() {
    return budget;
  }
}
