package io.github.dilnytsia.staffing;

import io.github.dilnytsia.internal.Codes;
import io.github.dilnytsia.internal.DomainStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A police officer who serves, or will serve, residents of an area.
 *
 * <p>Officers have an id and, optionally, a service name and a contact; nothing else about the person.
 */
@Value.Immutable
@DomainStyle
public interface Officer {

  String id();

  Role role();

  TrainingStage stage();

  /** First day of the stage. */
  Optional<LocalDate> stageSince();

  /** When service is expected to begin, for those in selection, training or on internship; decides nothing. */
  Optional<LocalDate> expectedInService();

  Optional<String> trainingPlace();

  Optional<String> stationId();

  /** Code of the settlement the officer lives in. */
  Optional<String> homeCode();

  /** A hromada; for a district officer a hromada or a raion. */
  String areaCode();

  /** Working time; empty where the norm's working time holds. */
  OptionalInt hoursPerMonth();

  /** Empty if unknown, which no rule takes for a no. */
  Optional<Boolean> hasCar();

  /** First day of service; the stage's where it is empty. */
  Optional<LocalDate> inServiceFrom();

  /** Last day of service; empty while no end is known. */
  Optional<LocalDate> inServiceTo();

  Optional<String> serviceName();

  Optional<String> contact();

  /** Working time a month spent outside the hromada, where a host measures it; files have none. */
  OptionalInt hoursOutsidePerMonth();

  default boolean isCommunityOfficer() {
    return role() == Role.COMMUNITY_OFFICER;
  }

  /**
   * Whether the officer serves on a day: in the stage {@link TrainingStage#IN_SERVICE}, from the first day of service
   * (else of the stage, else always) to the last, both included. An absence does not end service.
   */
  default boolean isInServiceOn(LocalDate date) {
    return stage() == TrainingStage.IN_SERVICE
        && inServiceFrom()
            .or(this::stageSince)
            .map(first -> !date.isBefore(first))
            .orElse(true)
        && inServiceTo().map(last -> !date.isAfter(last)).orElse(true);
  }

  /** An officer that exists is valid. */
  @Value.Check
  default void check() {
    Codes.requireText(id(), "The id of an officer");
    Codes.requireKatottg(areaCode(), "The area of officer %s", id());
    if (stationId().isEmpty() && homeCode().isEmpty()) {
      throw new IllegalArgumentException(
          "Officer %s has neither a station nor a home; expected at least one, to know where drives begin."
              .formatted(id()));
    }
    if (hoursPerMonth().isPresent()
        && (hoursPerMonth().getAsInt() < 1 || hoursPerMonth().getAsInt() > 744)) {
      throw new IllegalArgumentException("Officer %s works %d hours a month; expected 1 to 744."
          .formatted(id(), hoursPerMonth().getAsInt()));
    }
    if (inServiceFrom().isPresent()
        && inServiceTo().isPresent()
        && inServiceTo().get().isBefore(inServiceFrom().get())) {
      throw new IllegalArgumentException("Officer %s serves until %s, before service begins on %s."
          .formatted(id(), inServiceTo().get(), inServiceFrom().get()));
    }
    if (hoursOutsidePerMonth().orElse(0) < 0) {
      throw new IllegalArgumentException(
          "Officer %s spends %d hours a month outside; expected 0 or more."
              .formatted(id(), hoursOutsidePerMonth().getAsInt()));
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Officer}. */
  final class Builder extends ImmutableOfficer.Builder {}
}
