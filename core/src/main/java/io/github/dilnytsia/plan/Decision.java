package io.github.dilnytsia.plan;

import java.time.LocalDate;
import java.util.Optional;

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
}
