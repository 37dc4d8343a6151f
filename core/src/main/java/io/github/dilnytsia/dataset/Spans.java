package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import java.time.LocalDate;
import java.util.Optional;

/** Two dates of a row of which the second cannot be before the first. */
final class Spans {

  private Spans() {}

  /** Tells an end before its begin, where both are there and are dates. */
  static void check(
      Row row,
      String beginColumn,
      Optional<LocalDate> begin,
      String endColumn,
      Optional<LocalDate> end) {
    if (row.isSound(beginColumn)
        && row.isSound(endColumn)
        && begin.isPresent()
        && end.isPresent()
        && end.get().isBefore(begin.get())) {
      row.expect(endColumn, say("expected.not-before", beginColumn, begin.get()));
    }
  }
}
