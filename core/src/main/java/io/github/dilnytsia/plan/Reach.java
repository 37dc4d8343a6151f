package io.github.dilnytsia.plan;

import com.google.common.math.LongMath;
import io.github.dilnytsia.internal.DomainStyle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * How near a group of residents is to one kind of place, kept as sums so that groups add up exactly.
 *
 * <p>Every resident of a unit is taken to live at the unit's point. A sum that would not fit stays at the largest number
 * there is: only absurd data come near it.
 */
@Value.Immutable
@DomainStyle
public interface Reach {

  /** The nearer of the two limits that shares are told for. */
  Duration NEAR = Duration.ofMinutes(15);

  /** The farther one. */
  Duration FAR = Duration.ofMinutes(30);

  /** Of nobody. */
  Reach NONE = builder()
      .residents(0)
      .residentsWithin15Minutes(0)
      .residentsWithin30Minutes(0)
      .residentSeconds(0)
      .residentMetres(0)
      .build();

  /** Residents who have a way there; those without one are not in it. */
  long residents();

  /** Residents whose drive takes at most {@link #NEAR}. */
  long residentsWithin15Minutes();

  /** Residents whose drive takes at most {@link #FAR}. */
  long residentsWithin30Minutes();

  /** Sum of the drives over residents, in seconds. */
  long residentSeconds();

  /** Sum of the great circles over residents, in metres. */
  long residentMetres();

  /** Mean drive of a resident, one way, to the nearest millisecond; zero if there are none. */
  default Duration meanDrive() {
    return Duration.ofMillis(mean(BigDecimal.valueOf(residentSeconds()).movePointRight(3)));
  }

  /** Mean great circle of a resident, to the nearest metre; zero if there are none. */
  default long meanMetres() {
    return mean(BigDecimal.valueOf(residentMetres()));
  }

  /** Share of the residents within {@link #NEAR}, to six digits; zero if there are none. */
  default BigDecimal shareWithin15Minutes() {
    return share(residentsWithin15Minutes());
  }

  /** Share of the residents within {@link #FAR}, to six digits; zero if there are none. */
  default BigDecimal shareWithin30Minutes() {
    return share(residentsWithin30Minutes());
  }

  /** Both groups together. */
  default Reach plus(Reach other) {
    return builder()
        .residents(LongMath.saturatedAdd(residents(), other.residents()))
        .residentsWithin15Minutes(residentsWithin15Minutes() + other.residentsWithin15Minutes())
        .residentsWithin30Minutes(residentsWithin30Minutes() + other.residentsWithin30Minutes())
        .residentSeconds(LongMath.saturatedAdd(residentSeconds(), other.residentSeconds()))
        .residentMetres(LongMath.saturatedAdd(residentMetres(), other.residentMetres()))
        .build();
  }

  /** So many residents at the end of one way. */
  static Reach of(long residents, Way way) {
    return builder()
        .residents(residents)
        .residentsWithin15Minutes(way.drive().compareTo(NEAR) <= 0 ? residents : 0)
        .residentsWithin30Minutes(way.drive().compareTo(FAR) <= 0 ? residents : 0)
        .residentSeconds(LongMath.saturatedMultiply(residents, way.drive().toSeconds()))
        .residentMetres(LongMath.saturatedMultiply(residents, way.metres()))
        .build();
  }

  /** Part of a group is no more than the group. */
  @Value.Check
  default void check() {
    if (residentsWithin15Minutes() < 0
        || residentsWithin15Minutes() > residentsWithin30Minutes()
        || residentsWithin30Minutes() > residents()
        || residentSeconds() < 0
        || residentMetres() < 0) {
      throw new IllegalArgumentException(
          "Of %d residents %d are within 15 and %d within 30 minutes, %d seconds and %d metres in all; expected 0 ≤ within 15 ≤ within 30 ≤ all."
              .formatted(
                  residents(),
                  residentsWithin15Minutes(),
                  residentsWithin30Minutes(),
                  residentSeconds(),
                  residentMetres()));
    }
  }

  private BigDecimal share(long part) {
    return residents() == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(residents()), 6, RoundingMode.HALF_UP);
  }

  private long mean(BigDecimal sum) {
    return residents() == 0
        ? 0
        : sum.divide(BigDecimal.valueOf(residents()), 0, RoundingMode.HALF_UP).longValueExact();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Reach}. */
  final class Builder extends ImmutableReach.Builder {}
}
