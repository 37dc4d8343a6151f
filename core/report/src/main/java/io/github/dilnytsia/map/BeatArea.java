package io.github.dilnytsia.map;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.plan.Beat;
import io.github.dilnytsia.territory.GeoPoint;
import java.util.List;
import org.immutables.value.Value;

/** A beat as an area: every place in it is nearer to a unit of this beat than to any other of the hromada. */
@Value.Immutable
@DomainStyle
public interface BeatArea {

  Beat beat();

  AreaKind kind();

  /**
   * Valid polygons that do not overlap, each a list of closed rings: the shell counter-clockwise, then its holes clockwise.
   * Coordinates have at most six decimals. Empty only where the beat's units lie within centimetres of others.
   */
  List<List<List<GeoPoint>>> polygons();

  /** Such as {@code #0072B2}: one for each officer, and another than neighbours have. */
  String colour();

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link BeatArea}. */
  final class Builder extends ImmutableBeatArea.Builder {}
}
