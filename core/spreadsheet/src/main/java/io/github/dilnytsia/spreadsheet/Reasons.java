package io.github.dilnytsia.spreadsheet;

import static io.github.dilnytsia.spreadsheet.SpreadsheetPhrases.say;

import io.github.dilnytsia.dataset.DataProblem;
import io.github.dilnytsia.dataset.DatasetException;
import io.github.dilnytsia.internal.Shown;
import io.github.dilnytsia.judgement.Wording;
import java.util.ArrayList;
import java.util.List;

/** Why a workbook is refused as a whole: everything there is, told at once, as far as it could be looked into. */
final class Reasons {

  private final String file;
  private final List<DataProblem> problems = new ArrayList<>();

  /** No reason yet. */
  Reasons(String file) {
    this.file = file;
  }

  /** How messages name the workbook. */
  String file() {
    return file;
  }

  void add(String found, Wording expected) {
    problems.add(DataProblem.builder()
        .file(file)
        .found(Shown.of(found))
        .expected(expected)
        .build());
  }

  /** The end of looking into the workbook. */
  DatasetException end(Wording expected) {
    problems.add(DataProblem.builder().file(file).expected(expected).build());
    return new DatasetException(problems);
  }

  /** The same with what was found. */
  DatasetException end(String found, Wording expected) {
    add(found, expected);
    return new DatasetException(problems);
  }

  /** The end because a part cannot be understood. */
  DatasetException broken(String part) {
    return end(part, say("expected.part"));
  }

  /**
   * Ends the looking if there are reasons.
   *
   * @throws DatasetException with all of them
   */
  void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new DatasetException(problems);
    }
  }
}
