package io.github.dilnytsia.json;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.judgement.Language;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A document cannot be read; {@link #problems()} tells everything that has to be mended, at once.
 */
public final class JsonException extends RuntimeException {

  private static final int IN_MESSAGE = 20;

  private final transient ImmutableList<JsonProblem> problems;

  JsonException(List<JsonProblem> problems) {
    super(message(problems));
    this.problems = ImmutableList.copyOf(problems);
  }

  /** All problems in the order of the document; the message has the first 20 and their number. */
  public List<JsonProblem> problems() {
    return problems;
  }

  private static String message(List<JsonProblem> problems) {
    var heading = JsonPhrases.say("exception.problems", problems.size()).in(Language.EN);
    var first = problems.stream()
        .limit(IN_MESSAGE)
        .map(problem -> problem.text().in(Language.EN))
        .collect(Collectors.joining("\n"));
    var rest = problems.size() <= IN_MESSAGE
        ? ""
        : "\n" + JsonPhrases.say("exception.more", problems.size() - IN_MESSAGE).in(Language.EN);
    return heading + "\n" + first + rest;
  }
}
