package io.github.dilnytsia.optimize;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** A problem's or certificate's text cannot be read; {@link #problems()} tells everything that is wrong at once. */
public final class TextException extends RuntimeException {

  private static final int IN_MESSAGE = 20;

  private final transient ImmutableList<TextProblem> problems;

  TextException(String what, List<TextProblem> problems) {
    super(message(what, problems));
    this.problems = ImmutableList.copyOf(problems);
  }

  /** In the order of lines, at most 1,000: there reading stops. The message has the first 20 and their number. */
  public List<TextProblem> problems() {
    return problems;
  }

  private static String message(String what, List<TextProblem> problems) {
    String first = problems.stream()
        .limit(IN_MESSAGE)
        .map(TextProblem::toString)
        .collect(Collectors.joining("\n"));
    int more = problems.size() - IN_MESSAGE;
    return "The %s cannot be read, problems: %d.\n%s%s"
        .formatted(what, problems.size(), first, more > 0 ? "\nand " + more + " more" : "");
  }
}
