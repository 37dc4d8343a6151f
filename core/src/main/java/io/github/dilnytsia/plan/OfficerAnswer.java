package io.github.dilnytsia.plan;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.staffing.Absence;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.Hromada;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who answers for one unit, and where and when residents find that officer.
 */
@Value.Immutable
@DomainStyle
public interface OfficerAnswer {

  BasicUnit unit();

  Hromada hromada();

  /** The day asked about: absence, service and the stations' being open are of this day. */
  LocalDate date();

  /** The day the plan was made for: who serves the unit, and as what, is the plan's. */
  LocalDate planDate();

  /** Empty if nobody serves the unit; {@link #unserved()} then tells why. */
  Optional<Assignment> assignment();

  Optional<UnservedUnit> unserved();

  /** The officer of the assignment, with service name and contact where the data have them. */
  Optional<Officer> officer();

  /** The officer's own station, open or not; empty if the officer has none or nobody serves the unit. */
  Optional<StationAccess> station();

  /** The nearest station that is open on the plan's day and on the day asked about, whosever it is. */
  Optional<StationAccess> nearestStation();

  /** The absence that covers the day asked about. */
  Optional<Absence> absence();

  /** By which kind of officer the unit is served, and why by that kind. */
  default Optional<Tier> tier() {
    return assignment().map(Assignment::tier);
  }

  /** Whether somebody serves the unit in the plan. */
  default boolean isServed() {
    return assignment().isPresent();
  }

  /** Whether the officer is away on the day asked about. */
  default boolean isAbsent() {
    return absence().isPresent();
  }

  /** Whether the officer serves on the day asked about; an absence does not end service. */
  default boolean isInService() {
    return officer().map(officer -> officer.isInServiceOn(date())).orElse(false);
  }

  /** The whole answer as lines of text for people. */
  default List<String> in(Language language) {
    return new DirectoryText(language).answer(this);
  }

  /** Somebody serves the unit or there is a reason why nobody does. */
  @Value.Check
  default void check() {
    if (assignment().isPresent() == unserved().isPresent()
        || assignment().isPresent() != officer().isPresent()) {
      throw new IllegalArgumentException(
          "Unit %s has %s, %s and %s; expected an assignment with its officer, or a reason why nobody serves it."
              .formatted(unit().id(), assignment(), officer(), unserved()));
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OfficerAnswer}. */
  final class Builder extends ImmutableOfficerAnswer.Builder {}
}
