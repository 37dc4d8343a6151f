package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import io.github.dilnytsia.judgement.Wording;
import java.util.List;
import java.util.Optional;

/** How what is told says where it is: in a file of its own, unless a source of tables has other places. */
interface Places {

  Places FILES = new Places() {};

  /** What sentences call a table. */
  default String name(FileLayout table) {
    return table.fileName();
  }

  /** The same where something of it is meant, such as a row. */
  default Wording of(FileLayout table) {
    return say("place.of-file", table.fileName());
  }

  /** Takes in which column stands where, once that is known. */
  default void header(FileLayout table, List<String> columns) {}

  /** The cell of a row, the first being 0, where cells have names. */
  default Optional<String> cell(int row, int index) {
    return Optional.empty();
  }

  /** A problem with its place, row and column being known. */
  default DataProblem problem(FileLayout table, DataProblem problem) {
    return problem;
  }

  /** A notice with its place, row and column being known. */
  default Notice notice(FileLayout table, Notice notice) {
    return notice;
  }
}
