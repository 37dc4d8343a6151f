package io.github.dilnytsia.optimize;

import io.github.dilnytsia.internal.DomainStyle;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A task that must be assigned and is not, with what is missing. */
@Value.Immutable
@DomainStyle
public interface Lack {

  int task();

  /** The candidate agent that is closest to having room; empty if nobody could ever do the task. */
  OptionalInt closestAgent();

  /** The resource of which the closest agent has too little left. */
  OptionalInt resource();

  /** How much more of that resource the closest agent would need. */
  OptionalLong missing();

  /** The lack in a sentence. */
  default String message() {
    if (closestAgent().isEmpty()) {
      return "Task %d must be assigned, but no candidate could take it even if idle."
          .formatted(task());
    }
    return "Task %d must be assigned, but finds no room: agent %d comes closest and lacks %d of resource %d."
        .formatted(
            task(), closestAgent().getAsInt(), missing().orElse(0), resource().orElse(0));
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Lack}. */
  final class Builder extends ImmutableLack.Builder {}
}
