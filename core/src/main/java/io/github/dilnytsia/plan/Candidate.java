package io.github.dilnytsia.plan;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.judgement.Norms;
import io.github.dilnytsia.staffing.MemorandumState;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.Role;
import io.github.dilnytsia.staffing.TrainingStage;
import io.github.dilnytsia.territory.Access;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.Drive;
import io.github.dilnytsia.territory.SettlementStatus;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One officer considered for one unit, as rules see the pair before anything is decided.
 *
 * <p>Flat: every accessor below is a plain figure or word, so that a rule's condition reads as a sentence and none needs
 * a join.
 */
@Value.Immutable
@DomainStyle
public interface Candidate {

  LocalDate date();

  BasicUnit unit();

  Officer officer();

  Base base();

  /** From the base to the unit. */
  Drive drive();

  /** The norms in force on the day, for conditions that hold a figure against its limit. */
  Norms norms();

  /** How things stand with the hromada of the unit. */
  MemorandumState memorandum();

  /** The status of the unit's settlement on the day, where one is given. */
  Optional<SettlementStatus> status();

  /** The decision that holds on the day against the pair, where there is one. */
  Optional<Forbid> forbid();

  /** The decision that holds on the day for the pair, where there is one. */
  Optional<Pin> pin();

  default String unitId() {
    return unit().id();
  }

  default String officerId() {
    return officer().id();
  }

  /** Residents of the unit. */
  default int residents() {
    return unit().residents();
  }

  /** Code of the hromada the unit lies in. */
  default String hromadaCode() {
    return unit().hromadaCode();
  }

  default Role role() {
    return officer().role();
  }

  default boolean isCommunityOfficer() {
    return officer().isCommunityOfficer();
  }

  default TrainingStage stage() {
    return officer().stage();
  }

  default boolean isInService() {
    return officer().isInServiceOn(date());
  }

  /** Whether the officer's area is the unit's hromada. */
  default boolean isInOwnHromada() {
    return officer().areaCode().equals(unit().hromadaCode());
  }

  /** Whether the unit lies in the officer's area, a hromada or a raion. */
  default boolean isInArea() {
    return isInOwnHromada()
        || unit().raionCode().map(officer().areaCode()::equals).orElse(false);
  }

  default boolean isMemorandumInForce() {
    return memorandum() == MemorandumState.IN_FORCE;
  }

  default boolean isAccessible() {
    return status().map(s -> s.access() == Access.ACCESSIBLE).orElse(true);
  }

  default boolean isCity() {
    return unit().isCity();
  }

  default boolean isReachable() {
    return drive().isReachable();
  }

  default boolean isForbidden() {
    return forbid().isPresent();
  }

  /** Whether the drive that is reckoned with is an estimate: no road time is given, or there is no way at all. */
  default boolean isDriveEstimated() {
    return drive().estimated() || !drive().isReachable();
  }

  /** One way; 0 where the unit cannot be reached, which {@link #isReachable()} tells. */
  default BigDecimal driveMinutes() {
    var seconds = drive().duration().orElse(Duration.ZERO).toSeconds();
    return BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(60), 3, RoundingMode.HALF_UP);
  }

  /**
   * Whether the drive takes longer than a norm in minutes, exactly; false where there is no way or no such norm is in
   * force.
   */
  default boolean isDriveLongerThan(String normCode) {
    var limit = norms().findNorm(normCode);
    return limit.isPresent()
        && isReachable()
        && BigDecimal.valueOf(drive().duration().orElseThrow().toSeconds())
                .compareTo(limit.get().amount().multiply(BigDecimal.valueOf(60)))
            > 0;
  }

  /** Straight distance from the base, for officers on foot. */
  default BigDecimal straightKm() {
    return BigDecimal.valueOf(
        Math.round(base().place().location().kilometresTo(unit().location()) * 1000), 3);
  }

  /** Whether the officer is known to have no car. */
  default boolean isWithoutCar() {
    return officer().hasCar().map(car -> !car).orElse(false);
  }

  /** Whether the officer is known to live in the unit's hromada; false if no home is given. */
  default boolean isHomeInHromada() {
    return homeHromada().map(unit().hromadaCode()::equals).orElse(false);
  }

  /** The hromada the officer lives in, where a home is given. */
  Optional<String> homeHromada();

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Candidate}. */
  final class Builder extends ImmutableCandidate.Builder {}
}
