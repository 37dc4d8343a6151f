package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.JsonPhrases.say;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.internal.Shown;
import io.github.dilnytsia.judgement.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What reading has to tell.
 *
 * <p>Reading ends at 10,000 problems: a document with more of them has one cause and must not exhaust the memory.
 */
final class ProblemLog {

  static final int MOST = 10_000;

  private final List<JsonProblem> problems = new ArrayList<>();

  /** Takes a problem in without a hint. */
  void tell(Spot spot, Optional<String> found, Wording expected) {
    tell(spot, found, expected, Optional.empty());
  }

  /**
   * Takes a problem in.
   *
   * @throws JsonException if there have been too many
   */
  void tell(Spot spot, Optional<String> found, Wording expected, Optional<Wording> hint) {
    var problem = JsonProblem.builder()
        .path(spot.pointer())
        .line(spot.line())
        .column(spot.column())
        .found(found.map(Shown::of))
        .expected(expected)
        .hint(hint);
    problems.add(problem.build());
    if (problems.size() == MOST) {
      problems.add(problem
          .found(Optional.empty())
          .hint(Optional.empty())
          .expected(say("expected.fewer-problems", MOST))
          .build());
      throwIfAny();
    }
  }

  int count() {
    return problems.size();
  }

  /** The first so many problems do not matter any more. */
  void forget(int first) {
    problems.subList(0, first).clear();
  }

  /**
   * Ends the reading if there are problems.
   *
   * @throws JsonException with all of them
   */
  void throwIfAny() {
    if (!problems.isEmpty()) {
      throw exception();
    }
  }

  /** All problems, in the order of the document. */
  JsonException exception() {
    return new JsonException(ImmutableList.sortedCopyOf(
        Comparator.comparingInt(JsonProblem::line).thenComparingInt(JsonProblem::column),
        problems));
  }
}
