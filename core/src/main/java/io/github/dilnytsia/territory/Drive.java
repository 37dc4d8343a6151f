package io.github.dilnytsia.territory;

import io.github.dilnytsia.internal.DomainStyle;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One way by car between two places, in whole seconds.
 */
@Value.Immutable
@DomainStyle
public interface Drive {

  /** Empty if the other place cannot be reached. */
  Optional<Duration> duration();

  /** Whether no road time was given and the great circle stands in for it. */
  boolean estimated();

  default boolean isReachable() {
    return duration().isPresent();
  }

  /** Whether a duration is 0 or more whole seconds, as everything that is compared. */
  static boolean isWholeSeconds(Duration duration) {
    return !duration.isNegative() && duration.equals(duration.truncatedTo(ChronoUnit.SECONDS));
  }

  /** A drive takes 0 or more whole seconds. */
  @Value.Check
  default void check() {
    if (duration().isPresent() && !isWholeSeconds(duration().get())) {
      throw new IllegalArgumentException("A drive takes %s; expected whole seconds, 0 or more."
          .formatted(duration().get()));
    }
  }

  static Drive given(Duration duration) {
    return builder().duration(duration).estimated(false).build();
  }

  static Drive estimate(Duration duration) {
    return builder().duration(duration).estimated(true).build();
  }

  /** There is no way. */
  static Drive unreachable() {
    return builder().estimated(false).build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Drive}. */
  final class Builder extends ImmutableDrive.Builder {}
}
