package io.github.dilnytsia.territory;

import io.github.dilnytsia.internal.DomainStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * The drawn border of a hromada, for maps only: it decides nothing.
 */
@Value.Immutable
@DomainStyle
public interface Outline {

  String hromadaCode();

  /** Polygons, each a list of closed rings: the shell first, then its holes. */
  List<List<List<GeoPoint>>> polygons();

  /** Every ring is closed and has at least four points. */
  @Value.Check
  default void check() {
    for (var polygon : polygons()) {
      for (var ring : polygon) {
        if (ring.size() < 4 || !ring.get(0).equals(ring.get(ring.size() - 1))) {
          throw new IllegalArgumentException(
              "Outline of hromada %s has a ring of %d points; expected 4 or more, the last equal to the first."
                  .formatted(hromadaCode(), ring.size()));
        }
      }
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Outline}. */
  final class Builder extends ImmutableOutline.Builder {}
}
