package io.github.dilnytsia.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs every solver for real, each in its own process, on instances they solve at once. */
class CompareCommandTest {

  @TempDir
  private Path folder = Path.of("");

  @Test
  void everySolverReachesTheBestOfATinyInstance() throws IOException {
    var file = write("tiny.dom", TinyInstances.DOMAIN);

    var run = Run.of("compare", file, "--time-limit", "4s", "--threads", 1, "--json");

    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .extracting(line -> text(line, "contender"))
        .containsExactly("dilnytsia", "timefold", "cpsat", "highs");
    assertThat(run.out().lines())
        .allSatisfy(line -> assertThat(line)
            .contains("\"objective\":42,", "\"gapToBestBound\":0,", "\"unassigned\":1,"));
    assertThat(run.out().lines().filter(line -> line.contains("\"bound\":42,"))).hasSize(3);
  }

  @Test
  void theOthersProveNothingAboveTheTrueCostOfLoad() throws IOException {
    var file = write("tiny.dom", TinyInstances.DOMAIN);

    var run = Run.of(
        "compare",
        file,
        "--peers",
        "cpsat,highs",
        "--lambda",
        "16",
        "--time-limit",
        "3s",
        "--json");

    // 12 + 20 + 5 + 7 + 16·(1/9 + 1), and nothing is cheaper.
    assertThat(run.out().lines()).hasSize(3).allSatisfy(line -> {
      assertThat(line).contains("\"objective\":61.778,");
      assertThat(new BigDecimal(line.replaceAll(".*\"bound\":([0-9.]+),.*", "$1")))
          .isBetween(new BigDecimal("61.7"), new BigDecimal("61.778"));
    });
  }

  @Test
  void theTableSaysWhoFoundWhatAndWhenWeDid() throws IOException {
    var file = write("tiny", TinyInstances.OR_LIBRARY);

    var run = Run.of("compare", file, "--peers", "HIGHS", "--time-limit", "2s", "--threads", 1)
        .out();

    assertThat(run).startsWith("tiny: 3 tasks, 2 agents\n").contains("we reach it");
    assertThat(run.lines().filter(line -> line.startsWith("HiGHS")))
        .singleElement()
        .satisfies(line -> assertThat(line).containsPattern(" 8 +8 +\\+0\\.000 % +0 +[0-9.]+ s "));
  }

  @Test
  void wrongUsageAndBadFilesAreToldBeforeAnySolverStarts() throws IOException {
    var file = write("tiny", TinyInstances.OR_LIBRARY);

    assertThat(Run.of("compare").code()).isEqualTo(2);
    assertThat(Run.of("compare", file, "--peers", "gurobi").code()).isEqualTo(2);
    assertThat(Run.of("compare", file, folder.resolve("none")).code()).isEqualTo(2);
    assertThat(Run.of("compare", file, write("bad", "1 x"))).satisfies(run -> {
      assertThat(run.code()).isEqualTo(3);
      assertThat(run.out()).isEmpty();
    });
  }

  private static String text(String line, String key) {
    return line.replaceAll(".*\"" + key + "\":\"([^\"]*)\".*", "$1");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
