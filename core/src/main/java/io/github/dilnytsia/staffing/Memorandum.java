package io.github.dilnytsia.staffing;

import io.github.dilnytsia.internal.DomainStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The agreement by which a hromada takes part in the community officer project.
 *
 * <p>A suspension and an end hold from their date on.
 */
@Value.Immutable
@DomainStyle
public interface Memorandum {

  String hromadaCode();

  LocalDate signed();

  Optional<LocalDate> suspended();

  Optional<LocalDate> ended();

  default MemorandumState stateOn(LocalDate date) {
    if (date.isBefore(signed())) {
      return MemorandumState.NOT_SIGNED;
    }
    if (ended().isPresent() && !date.isBefore(ended().get())) {
      return MemorandumState.ENDED;
    }
    if (suspended().isPresent() && !date.isBefore(suspended().get())) {
      return MemorandumState.SUSPENDED;
    }
    return MemorandumState.IN_FORCE;
  }

  /** Nothing ends or is suspended before it is signed. */
  @Value.Check
  default void check() {
    suspended().ifPresent(day -> requireNotBeforeSigning(day, "suspended"));
    ended().ifPresent(day -> requireNotBeforeSigning(day, "ended"));
  }

  private void requireNotBeforeSigning(LocalDate day, String what) {
    if (day.isBefore(signed())) {
      throw new IllegalArgumentException(
          "Memorandum of hromada %s was %s on %s, before it was signed on %s."
              .formatted(hromadaCode(), what, day, signed()));
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Memorandum}. */
  final class Builder extends ImmutableMemorandum.Builder {}
}
