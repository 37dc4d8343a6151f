package io.github.dilnytsia.plan;

import com.google.common.math.LongMath;
import io.github.dilnytsia.internal.DomainStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What residents gain by having their police near: the drive to the nearest open station and to their officer's base,
 * against the drive to the centre of the raion, where they would have to go otherwise.
 *
 * <p>Of a hromada or of any number of them together.
 */
@Value.Immutable
@DomainStyle
public interface Nearness {

  /** Of nobody. */
  Nearness NONE = builder()
      .toStation(Reach.NONE)
      .toOfficer(Reach.NONE)
      .toRaionCentre(Reach.NONE)
      .savedResidentMetres(0)
      .build();

  /** To the nearest station that is open on the day, of whichever hromada. */
  Reach toStation();

  /** To the officer's base, for residents who have an officer. */
  Reach toOfficer();

  /** To the raion's centre: the centre of its most populous hromada. */
  Reach toRaionCentre();

  /**
   * How much shorter the one way to the officer is than to the raion's centre, summed over residents who have both, in
   * metres of the great circle; negative where the officer is farther away.
   */
  long savedResidentMetres();

  /** Both together. */
  default Nearness plus(Nearness other) {
    return builder()
        .toStation(toStation().plus(other.toStation()))
        .toOfficer(toOfficer().plus(other.toOfficer()))
        .toRaionCentre(toRaionCentre().plus(other.toRaionCentre()))
        .savedResidentMetres(
            LongMath.saturatedAdd(savedResidentMetres(), other.savedResidentMetres()))
        .build();
  }

  /**
   * Kilometres that residents' journeys to the officer, there and back, are shorter in a month than to the raion's
   * centre, along the great circle.
   *
   * @param visits a resident's visits in a month, the norm {@code visits-per-resident}
   */
  default BigDecimal kilometresSaved(BigDecimal visits) {
    return BigDecimal.valueOf(savedResidentMetres())
        .movePointLeft(3)
        .multiply(BigDecimal.valueOf(2))
        .multiply(visits);
  }

  /** Of the residents of one unit. */
  static Nearness of(Explanation explanation) {
    long residents = explanation.unit().residents();
    var officer = explanation.toOfficer();
    var centre = explanation.toRaionCentre();
    var saved = officer.isPresent() && centre.isPresent()
        ? centre.get().metres() - officer.get().metres()
        : 0;
    return builder()
        .toStation(reach(residents, explanation.toStation()))
        .toOfficer(reach(residents, officer))
        .toRaionCentre(reach(residents, centre))
        .savedResidentMetres(LongMath.saturatedMultiply(residents, saved))
        .build();
  }

  private static Reach reach(long residents, Optional<Way> way) {
    return way.map(found -> Reach.of(residents, found)).orElse(Reach.NONE);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Nearness}. */
  final class Builder extends ImmutableNearness.Builder {}
}
