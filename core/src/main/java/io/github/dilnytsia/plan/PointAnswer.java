package io.github.dilnytsia.plan;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.territory.GeoPoint;
import java.util.List;
import org.immutables.value.Value;

/**
 * Who answers for the unit nearest to a point.
 *
 * <p>Nearest by the great circle to the units' points; where borders run is not known. A point of another oblast, or one
 * with its figures swapped, is told by its distance.
 */
@Value.Immutable
@DomainStyle
public interface PointAnswer {

  /** Metres beyond which a point probably lies in no unit of the plan: {@value}. */
  long FAR_METRES = 5_000;

  GeoPoint point();

  OfficerAnswer answer();

  /** Along the great circle, to the nearest metre. */
  long metres();

  /** Whether the distance is more than {@link #FAR_METRES} and the answer therefore doubtful. */
  default boolean isFar() {
    return metres() > FAR_METRES;
  }

  /** The distance, a warning where it is far, and the answer, as lines of text for people. */
  default List<String> in(Language language) {
    return new DirectoryText(language).point(this);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PointAnswer}. */
  final class Builder extends ImmutablePointAnswer.Builder {}
}
