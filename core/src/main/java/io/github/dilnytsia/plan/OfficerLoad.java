package io.github.dilnytsia.plan;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.judgement.Norms;
import io.github.dilnytsia.staffing.Absence;
import io.github.dilnytsia.staffing.Officer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everything one officer answers for, over all beats.
 */
@Value.Immutable
@DomainStyle
public interface OfficerLoad {

  Officer officer();

  Base base();

  /** Whether the station the officer is given is open on the day; false if none is given. */
  boolean stationOpen();

  /** Hromadas in which the officer has a beat. */
  int hromadas();

  /** Settlements that are whole units here. */
  int settlements();

  int parts();

  int residents();

  /** Of these, residents of cities. */
  int cityResidents();

  Duration work();

  Duration travel();

  /** Time a month for this work: working time × available share × saturation norm. */
  Duration capacity();

  /** Longest drive, one way. */
  Duration longestDrive();

  /** Straight distance from the base to the farthest unit. */
  BigDecimal farthestKm();

  /** Residents ÷ norm, city and rural residents each by their own, to nine digits, rounded up. */
  BigDecimal normIndex();

  /** Work and travel ÷ capacity, to nine digits, rounded up. */
  BigDecimal hoursIndex();

  /** The absence that covers the day, where there is one. */
  Optional<Absence> absence();

  /** The norms in force on the day. */
  Norms norms();

  default String officerId() {
    return officer().id();
  }

  default Duration hours() {
    return work().plus(travel());
  }

  /** The larger of both indices; 1 is a full officer. */
  default BigDecimal loadIndex() {
    return normIndex().max(hoursIndex());
  }

  /** What the load index exceeds 1: officers missing beside this one. */
  default BigDecimal excess() {
    return loadIndex().subtract(BigDecimal.ONE).max(BigDecimal.ZERO);
  }

  /** Working time spent inside the hromada, in per cent to three digits; empty where nobody measures it. */
  default Optional<BigDecimal> presencePercent() {
    if (officer().hoursOutsidePerMonth().isEmpty()) {
      return Optional.empty();
    }
    var hours = officer().hoursPerMonth().isPresent()
        ? BigDecimal.valueOf(officer().hoursPerMonth().getAsInt())
        : norms().amount("working-time");
    var inside = hours
        .subtract(BigDecimal.valueOf(officer().hoursOutsidePerMonth().getAsInt()))
        .max(BigDecimal.ZERO);
    return Optional.of(inside.movePointRight(2).divide(hours, 3, RoundingMode.HALF_UP));
  }

  default boolean isWithoutCar() {
    return officer().hasCar().map(car -> !car).orElse(false);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OfficerLoad}. */
  final class Builder extends ImmutableOfficerLoad.Builder {}
}
