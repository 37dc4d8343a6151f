package io.github.dilnytsia.rules;

import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.NormBook;
import java.util.Optional;

/** In which unit a norm is reckoned with: nothing converts a figure that comes in another one. */
final class NormUnits {

  private NormUnits() {}

  /** The unit that rows of a norm's code have, if the norm says another; one without a unit is taken to be in it. */
  static Optional<String> expected(NormBook book, Norm norm) {
    return book.norms().stream()
        .filter(row -> row.code().equals(norm.code()))
        .map(Norm::unit)
        .filter(unit -> !unit.isEmpty())
        .findFirst()
        .filter(unit -> !norm.unit().isEmpty() && !norm.unit().equals(unit));
  }
}
