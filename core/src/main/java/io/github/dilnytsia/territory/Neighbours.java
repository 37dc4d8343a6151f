package io.github.dilnytsia.territory;

import io.github.dilnytsia.internal.DomainStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Two settlements whose surroundings touch, the smaller code first.
 */
@Value.Immutable
@DomainStyle
public interface Neighbours {

  String first();

  String second();

  Optional<BigDecimal> distanceKm();

  /** Approximate: from outlines that are no legal boundaries. */
  Optional<BigDecimal> sharedBorderKm();

  /** A settlement is no neighbour of itself. */
  @Value.Check
  default void check() {
    if (first().compareTo(second()) >= 0) {
      throw new IllegalArgumentException(
          "Neighbours %s and %s: expected two different codes, the smaller first."
              .formatted(first(), second()));
    }
  }

  /** Neighbours in either order. */
  static Builder between(String one, String other) {
    var ordered = one.compareTo(other) <= 0;
    return builder().first(ordered ? one : other).second(ordered ? other : one);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Neighbours}. */
  final class Builder extends ImmutableNeighbours.Builder {}
}
