package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.judgement.Language;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A rule book cannot be made; {@link #problems()} tells everything that has to be mended, in all amendments, at once.
 */
public final class RuleBookException extends RuntimeException {

  private static final int IN_MESSAGE = 20;

  private final transient ImmutableList<RuleProblem> problems;

  RuleBookException(List<RuleProblem> problems) {
    super(message(problems));
    this.problems = ImmutableList.copyOf(problems);
  }

  /** All problems, amendment by amendment, each from top to bottom; the message has the first 20 and their number. */
  public List<RuleProblem> problems() {
    return problems;
  }

  private static String message(List<RuleProblem> problems) {
    var first = problems.stream()
        .limit(IN_MESSAGE)
        .map(problem -> problem.in(Language.EN))
        .collect(Collectors.joining(System.lineSeparator()));
    var heading = RulesPhrases.say("exception.problems", problems.size()).in(Language.EN);
    var rest = problems.size() <= IN_MESSAGE
        ? ""
        : System.lineSeparator()
            + RulesPhrases.say("exception.more", problems.size() - IN_MESSAGE).in(Language.EN);
    return heading + System.lineSeparator() + first + rest;
  }
}
