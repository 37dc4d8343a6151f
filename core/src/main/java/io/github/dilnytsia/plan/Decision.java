package io.github.dilnytsia.plan;

import io.github.dilnytsia.internal.Codes;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A person's word about one unit and one officer that a plan has to respect, with who gave it and why. */
public sealed interface Decision permits Pin, Forbid {

  String unitId();

  String officerId();

  String author();

  String reason();

  /** Last day it holds; empty if it holds until it is withdrawn. */
  Optional<LocalDate> expires();

  default boolean holdsOn(LocalDate date) {
    return expires().map(last -> !date.isAfter(last)).orElse(true);
  }

  /** A decision has an author and a reason. */
  @Value.Check
  default void check() {
    Codes.requireText(
        author(), "The author of the decision on unit %s and officer %s", unitId(), officerId());
    Codes.requireText(
        reason(), "The reason of the decision on unit %s and officer %s", unitId(), officerId());
  }
}
