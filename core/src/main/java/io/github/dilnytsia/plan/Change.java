package io.github.dilnytsia.plan;

import java.util.Optional;

/**
 * One thing as two plans, or two judgements of a plan, have it.
 *
 * @param before empty if only the later has it
 * @param after empty if only the earlier has it
 */
public record Change<T>(Optional<T> before, Optional<T> after) {

  /** At least one side is there. */
  public Change {
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException(
          "A change has neither a before nor an after; expected one.");
    }
  }

  /** Either side, the later one if it is there. */
  public T any() {
    return after.or(() -> before).orElseThrow();
  }
}
