package io.github.dilnytsia.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published instances, where they lie beside the project; skipped, and said so, where they do not. */
class SharedInstancesTest {

  private static final Path DATA = Path.of("../../../shared/data");

  @TempDir
  private Path folder = Path.of("");

  @Test
  void everyPublishedInstanceIsReadWithTheSizeItsListNames() throws IOException {
    assumeThat(DATA).as("the shared data is not there, so this test is skipped").isDirectory();
    var rows = Files.readAllLines(DATA.resolve("gap/best_known.csv"));

    assertThat(rows.subList(1, rows.size())).hasSizeGreaterThan(10).allSatisfy(row -> {
      var fields = Splitter.on(',').splitToList(row);
      var problem = InstanceFile.read(DATA.resolve("gap").resolve(fields.get(0)), Optional.empty())
          .problem();
      assertThat(problem.agents()).isEqualTo(Integer.parseInt(fields.get(1)));
      assertThat(problem.tasks()).isEqualTo(Integer.parseInt(fields.get(2)));
    });
  }

  @Test
  void theCountryOfCommunityOfficersIsReadAndItsSolutionCostsWhatIsPrinted() throws IOException {
    var file = DATA.resolve("domain/national.dom");
    assumeThat(file).as("the shared data is not there, so this test is skipped").exists();
    var solution = folder.resolve("national.sol");

    var run =
        Run.of("solve", file, "--lambda", "50000", "--time-limit", "1s", "--solution", solution);

    var recomputed = Recomputation.of(file, solution, new BigDecimal("50000"));
    assertThat(recomputed.feasible()).isTrue();
    assertThat(run.out())
        .contains("\"objective\":"
            + recomputed
                .objective()
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
            + ",");
  }
}
