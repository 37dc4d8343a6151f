package io.github.dilnytsia.plan;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.territory.Drive;
import io.github.dilnytsia.territory.Place;
import io.github.dilnytsia.territory.Settlement;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * How far the residents of a unit are from one place they may have to reach: a station, their officer, the raion's
 * centre.
 */
@Value.Immutable
@DomainStyle
public interface Way {

  /** The other end. */
  Place place();

  /** The settlement it lies in. */
  Settlement settlement();

  /** By car one way, whole seconds, along the same road times as the officers' drives. */
  Duration drive();

  /** Whether the great circle stands in for a road time. */
  boolean estimated();

  /** The great circle, to the nearest metre: never longer than the road. */
  int metres();

  /** Nobody drives or lives a negative way. */
  @Value.Check
  default void check() {
    if (!Drive.isWholeSeconds(drive()) || metres() < 0) {
      throw new IllegalArgumentException(
          "The way to %s takes %s over %d m; expected whole seconds and metres, 0 or more."
              .formatted(place().id(), drive(), metres()));
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Way}. */
  final class Builder extends ImmutableWay.Builder {}
}
