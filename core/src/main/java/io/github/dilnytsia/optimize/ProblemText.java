package io.github.dilnytsia.optimize;

import java.io.IOException;
import java.io.Reader;

/**
 * Writes and reads {@link AssignmentProblem}s as text for other solvers and for people: {@code .gapx}, UTF-8.
 *
 * <p>The text holds everything the problem does, agents, tasks and candidates in their order; the same problem always
 * gives the same bytes. The page {@code docs/gapx.md} describes it line by line.
 */
public final class ProblemText {

  static final String FIRST_WORD = "dilnytsia-gapx";
  static final int MAX_RESOURCES = 1_000;
  static final int MAX_AGENTS = 10_000_000;
  static final int MAX_TASKS = 10_000_000;
  static final int MAX_CANDIDATES = 100_000_000;

  private ProblemText() {}

  /**
   * Writes a problem.
   *
   * @throws IllegalArgumentException if it is too large to be read again: more than 1,000 resources, 10 million agents or
   *     tasks, or 100 million candidates
   */
  public static void write(AssignmentProblem problem, Appendable to) throws IOException {
    checkSize("resources", problem.resources(), MAX_RESOURCES);
    checkSize("agents", problem.agents(), MAX_AGENTS);
    checkSize("tasks", problem.tasks(), MAX_TASKS);
    checkSize("candidates", problem.candidates(), MAX_CANDIDATES);
    to.append(FIRST_WORD).append(" 1\n");
    // Not formatted, because that would take the digits of the place it runs in.
    to.append("resources ").append(Integer.toString(problem.resources()));
    to.append("\nagents ").append(Integer.toString(problem.agents()));
    to.append("\ntasks ").append(Integer.toString(problem.tasks()));
    to.append("\ncandidates ").append(Integer.toString(problem.candidates())).append('\n');
    var line = new StringBuilder();
    for (int a = 0; a < problem.agents(); a++) {
      writeAgent(problem, a, line);
      to.append(line);
      line.setLength(0);
    }
    for (int t = 0; t < problem.tasks(); t++) {
      writeTask(problem, t, line);
      to.append(line);
      line.setLength(0);
    }
  }

  /**
   * Reads a problem, strictly; the reader stays open.
   *
   * @throws TextException with everything that is wrong, if anything is
   */
  public static AssignmentProblem read(Reader from) throws IOException {
    return new ProblemTextReader(from).read();
  }

  private static void checkSize(String what, int size, int most) {
    if (size > most) {
      throw new IllegalArgumentException(
          "The problem has %d %s; expected at most %d.".formatted(size, what, most));
    }
  }

  private static void writeAgent(AssignmentProblem problem, int agent, StringBuilder text) {
    text.append(problem.isHard(agent) ? "agent hard" : "agent soft");
    for (int r = 0; r < problem.resources(); r++) {
      text.append(' ').append(problem.capacity(agent, r));
    }
    text.append('\n');
    LoadCost cost = problem.loadCost(agent);
    for (int p = 0; p < cost.pieces() && !cost.equals(LoadCost.none()); p++) {
      text.append("load ").append(cost.from(p));
      text.append(' ').append(cost.slope(p));
      text.append(' ').append(cost.quadratic(p)).append('\n');
    }
  }

  private static void writeTask(AssignmentProblem problem, int task, StringBuilder text) {
    var price = problem.unassignedPrice(task);
    if (price.isPresent()) {
      text.append("task ").append(price.getAsLong()).append('\n');
    } else {
      text.append("task must\n");
    }
    problem
        .fixedAgent(task)
        .ifPresent(agent -> text.append("fixed ").append(agent).append('\n'));
    for (int c = problem.firstCandidate(task); c < problem.firstCandidate(task + 1); c++) {
      text.append("at ").append(problem.candidateAgent(c));
      text.append(' ').append(problem.candidateCost(c));
      for (int r = 0; r < problem.resources(); r++) {
        text.append(' ').append(problem.candidateUse(c, r));
      }
      text.append('\n');
    }
  }
}
