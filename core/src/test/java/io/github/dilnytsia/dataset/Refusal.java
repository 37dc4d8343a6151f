package io.github.dilnytsia.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What is told of files that cannot be read. */
final class Refusal {

  private Refusal() {}

  static List<DataProblem> problems(ThrowingCallable reading) {
    var thrown = catchThrowableOfType(DatasetException.class, reading);
    assertThat(thrown).as("nothing should be readable").isNotNull();
    return thrown.problems();
  }

  /** A problem within its file as {@code row:column:found}. */
  static String inShort(DataProblem problem) {
    return "%s:%s:%s"
        .formatted(
            problem.row().isPresent() ? problem.row().getAsInt() : "",
            problem.column().orElse(""),
            problem.found().orElse(""));
  }
}
