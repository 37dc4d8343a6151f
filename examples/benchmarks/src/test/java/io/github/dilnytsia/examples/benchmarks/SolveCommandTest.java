package io.github.dilnytsia.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SolveCommandTest {

  /** All figures but those of the machine. */
  private static final String MACHINE = "\"seconds\":[0-9]+\\.[0-9]{3},\"peakHeapMiB\":[0-9]+";

  @TempDir
  private Path folder = Path.of("");

  @Test
  void printsOneLineWithTheAgreedKeysInTheirOrder() throws IOException {
    var run = Run.of("solve", write("tiny", TinyInstances.OR_LIBRARY), "--threads", 1);

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.out().strip().replaceAll(MACHINE, "MACHINE"))
        .isEqualTo("{\"instance\":\"tiny\",\"objective\":8,\"bound\":8,\"gap\":0,\"feasible\":true,"
            + "\"unassigned\":0,MACHINE,\"threads\":1,\"seed\":1}");
  }

  @Test
  void withoutRoomThereIsNoObjectiveAndItIsSaidWhatIsLacking() throws IOException {
    var file = write("full", TinyInstances.WITHOUT_ROOM);
    var solution = folder.resolve("full.sol");

    var run = Run.of("solve", file, "--seed", -7, "--solution", solution);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("\"objective\":null", "\"gap\":null", "\"feasible\":false", "\"unassigned\":1")
        .contains("\"seed\":-7");
    assertThat(run.err()).contains("must be assigned", "lacks 1 of resource 0");
    assertThat(Files.readAllLines(solution)).hasSize(3).containsOnlyOnce("-1");
  }

  @Test
  void aSettlementNobodyMayServeCostsItsPriceAndForbidsNothing() throws IOException {
    var solution = folder.resolve("tiny.sol");

    var run = Run.of("solve", write("tiny.dom", TinyInstances.DOMAIN), "--solution", solution);

    assertThat(run.out())
        .contains("\"objective\":42,\"bound\":42,\"gap\":0,\"feasible\":true,\"unassigned\":1,");
    assertThat(solution).hasContent("0\n0\n1\n-1\n");
  }

  @Test
  void objectiveIsExactAndBoundNeverAboveItWithAPriceOfLoad() throws IOException {
    var file = write("tiny.dom", TinyInstances.DOMAIN);
    var solution = folder.resolve("tiny.sol");

    var run = Run.of("solve", file, "--lambda", "0.7", "--solution", solution);

    // 42 + 0.7·(1 + 1/4)
    assertThat(run.out()).contains("\"objective\":42.875,\"bound\":42.87");
    assertThat(number(run, "bound")).isLessThan(new BigDecimal("42.875"));
    assertThat(Recomputation.of(file, solution, new BigDecimal("0.7")).objective())
        .isEqualByComparingTo("42.875");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.001", "3", "1234.5678", "50000", "1e6"})
  void thePrintedObjectiveIsThatOfTheWrittenSolution(String lambda) throws IOException {
    var file = write("drawn.dom", DrawnInstances.domain(40, 8, 5));
    var solution = folder.resolve("drawn.sol");

    var run =
        Run.of("solve", file, "--lambda", lambda, "--solution", solution, "--time-limit", "300ms");

    var recomputed = Recomputation.of(file, solution, new BigDecimal(lambda));
    assertThat(recomputed.feasible()).isTrue();
    assertThat(number(run, "objective").subtract(recomputed.objective()).abs())
        .isLessThanOrEqualTo(new BigDecimal("0.0005"));
    assertThat(number(run, "bound")).isLessThanOrEqualTo(recomputed.objective());
    assertThat(run.out()).doesNotContain("E+", "E-");
  }

  @Test
  void theSameStepsGiveTheSameResultWithAnyThreadsAndInAnyLocale() throws IOException {
    var file = write("drawn", DrawnInstances.orLibrary(30, 4, 9));
    var before = Locale.getDefault();

    var one = Run.of("solve", file, "--threads", 1, "--solution", folder.resolve("one"));
    Run two;
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      two = Run.of("solve", file, "--threads", 2, "--solution", folder.resolve("two"));
    } finally {
      Locale.setDefault(before);
    }

    assertThat(two.out().replaceAll(MACHINE, "").replace("\"threads\":2", "\"threads\":1"))
        .isEqualTo(one.out().replaceAll(MACHINE, ""));
    assertThat(folder.resolve("two")).hasSameBinaryContentAs(folder.resolve("one"));
    var recomputed = Recomputation.of(file, folder.resolve("one"), BigDecimal.ZERO);
    assertThat(recomputed.feasible()).isTrue();
    assertThat(number(one, "objective")).isEqualByComparingTo(recomputed.objective());
  }

  @Test
  void badUsageAndBadDataEndWithASentenceAndTheirOwnCode() throws IOException {
    var file = write("tiny", TinyInstances.OR_LIBRARY);

    assertThat(Run.of("solve", write("bad", "1 x")).code()).isEqualTo(3);
    assertRefused(Run.of("solve", folder.resolve("none")), "there is no such file");
    assertRefused(Run.of("solve", folder), folder.toString());
    assertRefused(Run.of("solve", file, "--threads", 0), "--threads is 0; expected 1 or more.");
    assertRefused(Run.of("solve", file, "--time-limit", "10"), "\"10\" is no time");
    assertRefused(Run.of("solve", file, "--lambda", "1"), "--lambda is for .dom files");
    assertRefused(Run.of("solve", file, "--lambda", "-1"), "\"-1\" is no price");
    assertRefused(Run.of("solve", file, "--solution", folder), "is a folder");
    assertRefused(
        Run.of("solve", file, "--solution", folder.resolve("no/such/folder")), "no such file");
    assertRefused(Run.of(), "Which command?");
  }

  @Test
  void saysWhatItDoes() {
    assertThat(Run.of("solve", "--help").out())
        .contains("--time-limit", "--threads", "--seed", "--lambda", "--solution", "Examples:");
  }

  private static void assertRefused(Run run, String reason) {
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains(reason).doesNotContain("Exception", "\tat ");
    assertThat(run.out()).isEmpty();
  }

  private static BigDecimal number(Run run, String key) {
    return new BigDecimal(run.out().replaceAll(".*\"" + key + "\":([-0-9.]+),.*\\s*", "$1"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
