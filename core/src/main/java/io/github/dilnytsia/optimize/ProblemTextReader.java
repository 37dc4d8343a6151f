package io.github.dilnytsia.optimize;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** Reads the text of one problem; what is wrong in a line keeps nobody from checking the next. */
final class ProblemTextReader {

  private static final long AMOUNT = AssignmentProblem.MAX_AMOUNT;
  private static final String LINES =
      "a line that begins with agent, load, task, fixed or at; see docs/gapx.md";

  private final TextLines lines;
  private AssignmentProblem.Builder builder = AssignmentProblem.builder(1);
  private int resources = 1;
  private int agents;
  private int tasks;
  private int candidates;

  private boolean agentOpen;
  private int agentLine;
  private boolean hard;
  private long[] capacities = {};
  private LoadCost.Builder loadCost = LoadCost.builder();

  /** Whether nothing but its own line was read of the task. */
  private boolean taskOpen;

  private int fixedLine;
  private int fixedAgent = -1;

  /** By agent: the last task that has a candidate for it, counted from 1. */
  private int[] lastTasks = {};

  ProblemTextReader(Reader reader) {
    lines = new TextLines("problem", reader);
  }

  AssignmentProblem read() throws IOException {
    header(ProblemText.FIRST_WORD, "the version", 1, 1);
    lines.check();
    resources = header("resources", "their number", 1, ProblemText.MAX_RESOURCES);
    int allAgents = header("agents", "their number", 0, ProblemText.MAX_AGENTS);
    int allTasks = header("tasks", "their number", 0, ProblemText.MAX_TASKS);
    int allCandidates = header("candidates", "their number", 0, ProblemText.MAX_CANDIDATES);
    lines.check();
    builder = AssignmentProblem.builder(resources);
    // Nothing is allocated by what the header says, only by what is there.
    while (lines.next()) {
      readLine(allAgents, allTasks, allCandidates);
    }
    finishAgent();
    finishTask();
    if (lines.isClean() || agents + tasks + candidates > 0) {
      checkCount("agents", agents, allAgents);
      checkCount("tasks", tasks, allTasks);
      checkCount("candidates", candidates, allCandidates);
    }
    lines.check();
    return build();
  }

  private AssignmentProblem build() {
    try {
      return builder.build();
    } catch (IllegalArgumentException | ArithmeticException e) {
      lines.refuseLine("a problem that can be computed with: " + e.getMessage());
      lines.check();
      throw e;
    }
  }

  private int header(String name, String meaning, int least, int most) throws IOException {
    boolean there = lines.next();
    if (!there || !lines.is(0, name)) {
      lines.refuseLine("%s and %s, from %d to %d".formatted(name, meaning, least, most));
      return least;
    }
    int value = lines.count(1, meaning, least, most);
    lines.endsAfter(2);
    return value;
  }

  private void readLine(int allAgents, int allTasks, int allCandidates) {
    if (lines.is(0, "at")) {
      readCandidate(allCandidates);
    } else if (lines.is(0, "task")) {
      finishAgent();
      finishTask();
      readTask(allTasks);
    } else if (lines.is(0, "fixed")) {
      readFixed();
    } else if (lines.is(0, "agent")) {
      finishAgent();
      readAgent(allAgents);
    } else if (lines.is(0, "load")) {
      readLoad();
    } else {
      lines.refuse(0, LINES);
    }
  }

  private void readAgent(int allAgents) {
    if (tasks > 0) {
      lines.refuse(0, "all agents before the first task");
    }
    if (++agents == allAgents + 1) {
      lines.refuseLine("%d agents, as the header says".formatted(allAgents));
    }
    hard = lines.is(1, "hard");
    if (!hard && !lines.is(1, "soft")) {
      lines.refuse(1, "hard or soft");
    }
    capacities = amounts(2, "the capacity");
    loadCost = LoadCost.builder();
    agentLine = lines.number();
    agentOpen = true;
  }

  private void readLoad() {
    if (!agentOpen) {
      lines.refuse(0, "load costs right after their agent");
    }
    long from = lines.whole(1, "the load index in parts per billion", 0, Long.MAX_VALUE);
    long slope = lines.whole(2, "the slope", 0, Long.MAX_VALUE);
    long quadratic = lines.whole(3, "the quadratic term", 0, Long.MAX_VALUE);
    lines.endsAfter(4);
    if (!lines.isBroken()) {
      loadCost.piece(from, slope, quadratic);
    }
  }

  private void finishAgent() {
    if (!agentOpen) {
      return;
    }
    agentOpen = false;
    try {
      LoadCost cost = loadCost.build();
      if (lines.isClean() && hard) {
        builder.addHardAgent(cost, capacities);
      } else if (lines.isClean()) {
        builder.addSoftAgent(cost, capacities);
      }
    } catch (IllegalArgumentException | ArithmeticException e) {
      lines.problem(
          agentLine,
          "the load cost of agent %d".formatted(agents - 1),
          "a convex cost that never falls: " + e.getMessage());
    }
  }

  private void readTask(int allTasks) {
    if (tasks == 0) {
      lastTasks = new int[agents];
    }
    if (++tasks == allTasks + 1) {
      lines.refuseLine("%d tasks, as the header says".formatted(allTasks));
    }
    taskOpen = true;
    boolean must = lines.is(1, "must");
    long price =
        must ? 0 : lines.whole(1, "must, or the price of staying unassigned", -AMOUNT, AMOUNT);
    lines.endsAfter(2);
    if (lines.isClean() && must) {
      builder.addTask();
    } else if (lines.isClean()) {
      builder.addTask(price);
    }
  }

  private void readFixed() {
    if (!taskOpen) {
      lines.refuse(0, "at most one fixed agent, right after its task");
    }
    taskOpen = false;
    int agent = agent();
    lines.endsAfter(2);
    if (!lines.isBroken()) {
      fixedAgent = agent;
      fixedLine = lines.number();
    }
  }

  private void finishTask() {
    if (fixedAgent >= 0 && lastTasks[fixedAgent] != tasks) {
      lines.problem(
          fixedLine,
          "task %d fixed to agent %d".formatted(tasks - 1, fixedAgent),
          "one of the agents it is at");
    } else if (fixedAgent >= 0 && lines.isClean()) {
      builder.fix(tasks - 1, fixedAgent);
    }
    fixedAgent = -1;
  }

  private void readCandidate(int allCandidates) {
    if (tasks == 0) {
      lines.refuse(0, "a task before its candidates");
    }
    taskOpen = false;
    candidates++;
    int agent = agent();
    long cost = lines.whole(2, "the cost", -AMOUNT, AMOUNT);
    long[] uses = amounts(3, "the use");
    if (lines.isBroken()) {
      return;
    }
    if (lastTasks[agent] == tasks) {
      lines.refuse(1, "each agent once for task %d".formatted(tasks - 1));
    }
    lastTasks[agent] = tasks;
    if (candidates == allCandidates + 1) {
      lines.refuseLine("%d candidates, as the header says".formatted(allCandidates));
    }
    if (lines.isClean()) {
      builder.addCandidate(tasks - 1, agent, cost, uses);
    }
  }

  private int agent() {
    if (agents == 0) {
      lines.refuse(1, "no agent, because there are none");
      return 0;
    }
    return lines.count(1, "the agent", 0, (tasks > 0 ? lastTasks.length : agents) - 1);
  }

  /** The rest of the line, one amount for each resource. */
  private long[] amounts(int first, String meaning) {
    long[] amounts = new long[Math.max(0, Math.min(resources, lines.words() - first))];
    for (int r = 0; r < resources; r++) {
      long amount = lines.whole(first + r, meaning, 0, AMOUNT);
      if (first + r >= lines.words()) {
        return Arrays.copyOf(amounts, resources);
      }
      amounts[r] = amount;
    }
    lines.endsAfter(first + resources);
    return amounts;
  }

  private void checkCount(String what, int found, int expected) {
    if (found < expected) {
      lines.problem(
          lines.number(),
          "%d %s up to the end".formatted(found, what),
          "%d, as the header says".formatted(expected));
    }
  }
}
