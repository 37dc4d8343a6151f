package io.github.dilnytsia.dataset;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.judgement.Language;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A dataset cannot be read; {@link #problems()} tells everything that has to be mended, in all files, at once.
 */
public final class DatasetException extends RuntimeException {

  private static final int IN_MESSAGE = 20;

  private final transient ImmutableList<DataProblem> problems;

  /** What cannot be read, with at least one problem. */
  public DatasetException(List<DataProblem> problems) {
    super(message(problems));
    this.problems = ImmutableList.copyOf(problems);
  }

  /** All problems, by file, row and column; the message has the first 20 and their number. */
  public List<DataProblem> problems() {
    return problems;
  }

  private static String message(List<DataProblem> problems) {
    var first = problems.stream()
        .limit(IN_MESSAGE)
        .map(problem -> problem.text().in(Language.EN))
        .collect(Collectors.joining(System.lineSeparator()));
    var heading = DatasetPhrases.say("exception.problems", problems.size()).in(Language.EN);
    var rest = problems.size() <= IN_MESSAGE
        ? ""
        : System.lineSeparator()
            + DatasetPhrases.say("exception.more", problems.size() - IN_MESSAGE).in(Language.EN);
    return heading + System.lineSeparator() + first + rest;
  }
}
