package io.github.dilnytsia.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.optimize.Solution;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.scenario.Scenarios;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GapxTest {

  /** A soft agent, a fixed task that may stay unassigned, two resources, a bent load cost. */
  private static final String PROBLEM = """
      # behind a comment
      dilnytsia-gapx 1
      resources 2
      agents 2
      tasks 2
      candidates 3
      agent soft 10 10
      load 0 0 20
      load 1000000000 40 0
      agent hard 5 5
      task must
      at 0 100 15 0
      at 1 90 6 0
      task 30
      fixed 1
      at 1 7 0 1
      """;

  @TempDir
  private Path folder = Path.of("");

  @Test
  void solvesWhatTheFormatSays() throws IOException {
    var run = Run.of("solve", write("a.gapx", PROBLEM));

    // Task 0 finds room at the soft agent only, whose index is 1.5: 100 + 20 + 40/2, and 7 for task
    // 1.
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("\"objective\":147,\"bound\":147,\"gap\":0,\"feasible\":true");
  }

  @Test
  void countsEveryAssignmentAsTheFormatSays() throws IOException {
    var instance = InstanceFile.read(write("a.gapx", PROBLEM), Optional.empty());

    assertThat(instance.objective(new int[] {0, 1})).hasValue(new BigDecimal("147"));
    assertThat(instance.objective(new int[] {0, Solution.UNASSIGNED}))
        .hasValue(new BigDecimal("170"));
    assertThat(instance.objective(new int[] {1, 1})).isEmpty();
    assertThat(instance.objective(new int[] {Solution.UNASSIGNED, 1})).isEmpty();
    assertThat(instance.objective(new int[] {0, 0})).isEmpty();
  }

  @Test
  void refusesWithFileAndLine() throws IOException {
    var run = Run.of("solve", write("a.gapx", PROBLEM.replace("task 30", "task x")));
    var latin = "dilnytsia-gapx 1\n\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    var undecodable = Run.of("solve", Files.write(folder.resolve("b.gapx"), latin));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("a.gapx, line 14: ", "x").doesNotContain("Exception");
    assertThat(undecodable.code()).isEqualTo(3);
    assertThat(undecodable.err()).contains("b.gapx: this is no UTF-8");
  }

  @Test
  void theOthersAreLeftOutWhereTheirModelsCannotSayAll() throws IOException {
    var run = Run.of("compare", write("a.gapx", PROBLEM), "--time-limit", "1s").out();

    assertThat(run.lines().filter(line -> line.contains("left out"))).hasSize(3);
  }

  @Test
  void aPlannersProblemCostsInTheFileWhatItCostsInThePlan() {
    var scenario = Scenarios.all().get(0);
    var out = folder.resolve("scenario.gapx");

    var converted = Run.of("convert", scenario.name(), out);
    var solved = Run.of("solve", out, "--seed", 1);

    var problem = scenario.dataset().problemOn(scenario.date());
    var plan = Planner.builder().policy(RuleBook.ukraine()).seed(1).build().plan(problem);
    assertThat(converted.err()).isEmpty();
    assertThat(solved.out()).contains("\"objective\":" + plan.score().total().toMillis() + ",");
  }

  @Test
  void convertRefusesWhatIsNoDataset() {
    var out = folder.resolve("x.gapx");

    assertThat(Run.of("convert", "no-such-thing", out).err()).contains("no scenario");
    assertThat(Run.of("convert", folder, out).err()).contains("--date is missing");
    assertThat(Run.of("convert", folder, out, "--date", "2022-06-01").code()).isEqualTo(3);
    assertThat(out).doesNotExist();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
