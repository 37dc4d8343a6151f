package io.github.dilnytsia.territory;

import io.github.dilnytsia.internal.DomainStyle;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A given road time from one place to another; the way back may take another time and is given apart.
 */
@Value.Immutable
@DomainStyle
public interface TravelTime {

  /** A unit's id, a settlement's code or a station's id. */
  String origin();

  String destination();

  /** Whole seconds; empty if the place cannot be reached. */
  Optional<Duration> duration();

  /** A given time is 0 or more whole seconds. */
  @Value.Check
  default void check() {
    if (duration().isPresent() && !Drive.isWholeSeconds(duration().get())) {
      throw new IllegalArgumentException(
          "Travel from %s to %s takes %s; expected whole seconds, 0 or more."
              .formatted(origin(), destination(), duration().get()));
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TravelTime}. */
  final class Builder extends ImmutableTravelTime.Builder {}
}
