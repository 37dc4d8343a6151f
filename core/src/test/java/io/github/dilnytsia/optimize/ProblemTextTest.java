package io.github.dilnytsia.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ProblemTextTest {

  private static final String SMALL = """
      dilnytsia-gapx 1
      resources 2
      agents 2
      tasks 2
      candidates 3
      agent hard 10 20
      load 0 0 7
      agent soft 0 5
      task must
      at 0 -3 1 2
      at 1 4 0 2
      task 9
      fixed 0
      at 0 1 1 1
      """;

  @Provide
  Arbitrary<AssignmentProblem> small() {
    return RandomProblems.small();
  }

  @Property
  void whatIsWrittenIsReadAsTheSameProblemAndTheSameBytes(
      @ForAll("small") AssignmentProblem problem) throws IOException {
    String text = text(problem);

    AssignmentProblem read = ProblemText.read(new StringReader(text));

    assertThat(text(read)).isEqualTo(text);
    assertThat(BruteForce.leastCost(read)).isEqualTo(BruteForce.leastCost(problem));
    assertThat(read.isHard(0)).isEqualTo(problem.isHard(0));
    assertThat(read.loadCost(0)).isEqualTo(problem.loadCost(0));
  }

  @Test
  void textIsWhatThePageSays() throws IOException {
    assertThat(text(read(SMALL))).isEqualTo(SMALL);
  }

  @Test
  void theExampleOfThePageIsReadAsItSays() throws IOException {
    String page = Files.readString(Path.of("../docs/gapx.md"));

    AssignmentProblem problem = read(page.split("```", 3)[1]);

    assertThat(problem.tasks()).isEqualTo(3);
    assertThat(problem.isHard(0)).isTrue();
    assertThat(problem.loadCost(0))
        .isEqualTo(LoadCost.builder()
            .piece(0, 0, 20_000)
            .piece(LoadCost.ONE, 168_000, 0)
            .build());
    assertThat(problem.loadCost(1))
        .isEqualTo(LoadCost.builder().piece(LoadCost.ONE, 168_000, 0).build());
    assertThat(problem.loadCost(2)).isEqualTo(LoadCost.none());
    assertThat(problem.capacity(2, 1)).isZero();
    assertThat(problem.unassignedPrice(0)).isEmpty();
    assertThat(problem.unassignedPrice(2)).hasValue(-5);
    assertThat(problem.fixedAgent(1)).hasValue(1);
    assertThat(problem.candidateUse(problem.findCandidate(2, 0).orElseThrow(), 1))
        .isEqualTo(2500);
  }

  @Test
  void commentsBlanksAndLineEndsOfAnySystemDoNotMatter() throws IOException {
    String other = "\uFEFF# Ґ\n\n" + SMALL.replace("\n", " \t# ö\r\n").replace("agent", "  agent");

    assertThat(text(read(other))).isEqualTo(SMALL);
  }

  @Test
  void theLocaleDoesNotMatter() throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertThat(text(read(SMALL))).isEqualTo(SMALL);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void everythingWrongIsToldAtOnceWithItsLine() {
    String wrong = SMALL
        .replace("hard 10 20", "firm 10 -2")
        .replace("load 0 0 7", "load 0 seven 7")
        .replace("soft 0 5", "soft 0")
        .replace("at 1 4 0 2", "at 2 4 0 1e3 8")
        .replace("task 9", "task \u0669")
        .replace("fixed 0", "fixed 1")
        .replace("at 0 1 1 1\n", "at 0 1 1 1\nat 0 1 1 1\nadd 1\n");

    assertThat(problems(wrong))
        .containsExactly(
            "line 6: found \"firm\"; expected hard or soft.",
            "line 6: found \"-2\"; expected the capacity, a whole number from 0 to 1000000000000000.",
            "line 7: found \"seven\"; expected the slope, a whole number from 0 to 9223372036854775807.",
            "line 8: found the end of the line; expected the capacity, a whole number from 0 to 1000000000000000.",
            "line 11: found \"2\"; expected the agent, a whole number from 0 to 1.",
            "line 11: found \"1e3\"; expected the use, a whole number from 0 to 1000000000000000.",
            "line 11: found \"8\"; expected the end of the line.",
            "line 12: found \"\u0669\"; expected must, or the price of staying unassigned, a whole number from -1000000000000000 to 1000000000000000.",
            "line 13: found task 1 fixed to agent 1; expected one of the agents it is at.",
            "line 15: found \"0\"; expected each agent once for task 1.",
            "line 15: found \"at 0 1 1 1\"; expected 3 candidates, as the header says.",
            "line 16: found \"add\"; expected a line that begins with agent, load, task, fixed or at; see docs/gapx.md.");
  }

  @Test
  void whatIsCutOffOrOutOfOrderIsRefused() {
    assertThat(problems(""))
        .containsExactly(
            "line 0: found the end; expected dilnytsia-gapx and the version, from 1 to 1.");
    assertThat(problems("dilnytsia-gapx 2\nall is different"))
        .containsExactly("line 1: found \"2\"; expected the version, a whole number from 1 to 1.");
    assertThat(problems(SMALL.replace("at 0 1 1 1\n", "")))
        .containsExactly(
            "line 13: found task 1 fixed to agent 0; expected one of the agents it is at.",
            "line 13: found 2 candidates up to the end; expected 3, as the header says.");
    assertThat(problems(SMALL + "agent soft 1 1\n"))
        .contains("line 15: found \"agent\"; expected all agents before the first task.");
    assertThat(problems(SMALL.replace("agent hard 10 20\n", "")))
        .contains("line 6: found \"load\"; expected load costs right after their agent.");
    assertThat(problems(SMALL.replace("task must\n", "")))
        .contains("line 9: found \"at\"; expected a task before its candidates.");
  }

  @Test
  void loadCostsThatFallOrOverflowAreRefusedWhereTheyStand() {
    assertThat(problems(SMALL.replace("load 0 0 7", "load 0 9 7\nload 5 1 0")))
        .singleElement()
        .asString()
        .startsWith(
            "line 6: found the load cost of agent 0; expected a convex cost that never falls: ");
    assertThat(problems(SMALL
            .replace("hard 10 20", "hard 2 3")
            .replace("load 0 0 7", "load 0 0 9223372036854775807")))
        .singleElement()
        .asString()
        .contains("a problem that can be computed with");
  }

  @Test
  void noHeaderMakesItAllocateMoreThanThereIs() {
    String huge = SMALL
        .replace("agents 2", "agents 10000000")
        .replace("tasks 2", "tasks 10000000")
        .replace("candidates 3", "candidates 100000000");

    assertThat(problems(huge)).hasSize(3);
    assertThat(problems(SMALL.replace("agents 2", "agents 10000001"))).hasSize(1);
    assertThat(problems(SMALL.replace("agents 2", "agents 99999999999999999999")))
        .hasSize(1);
  }

  @Test
  void floodsOfMistakesAndLongLinesEndReading() {
    String flood = IntStream.range(0, 50_000).mapToObj(i -> "x").collect(Collectors.joining("\n"));
    assertThat(problems(SMALL + flood)).hasSize(1000);

    String longLine = "dilnytsia-gapx " + "1".repeat(TextLines.MAX_LINE);
    assertThat(problems(longLine).get(0)).contains("a longer line");
    assertThat(problems("dilnytsia-gapx " + "1".repeat(100_000)).get(0)).hasSizeLessThan(200);
  }

  @Test
  void whatCannotBeSeenIsShownByItsNumber() {
    assertThat(problems("dilnytsia-gapx 1\u202E\u001B[31m").get(0))
        .contains("\\u202E\\u001B[31m")
        .doesNotContain("\u202E");
  }

  @Test
  void largestNumbersSurvive() throws IOException {
    String largest = """
        dilnytsia-gapx 1
        resources 1
        agents 1
        tasks 1
        candidates 1
        agent hard 1000000000000000
        load 0 0 0
        load 999999999 9007199254740993 3
        task -1000000000000000
        at 0 1000000000000000 1000000000000000
        """;

    assertThat(text(read(largest))).isEqualTo(largest);
  }

  @Test
  void problemsTooLargeToBeReadAgainAreNotWritten() {
    var problem = AssignmentProblem.builder(ProblemText.MAX_RESOURCES + 1).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> text(problem))
        .withMessageContainingAll("1001 resources", "1000");
  }

  @Test
  void manyTasksAndAgentsComeBackWhole() throws IOException {
    var problem = RandomProblems.tight(new Random(3), 800, 40);

    assertThat(text(read(text(problem)))).isEqualTo(text(problem));
  }

  private static AssignmentProblem read(String text) throws IOException {
    return ProblemText.read(new StringReader(text));
  }

  private static String text(AssignmentProblem problem) throws IOException {
    var text = new StringBuilder();
    ProblemText.write(problem, text);
    return text.toString();
  }

  private static List<String> problems(String text) {
    var thrown = catchThrowableOfType(TextException.class, () -> read(text));
    return thrown.problems().stream().map(TextProblem::toString).toList();
  }
}
