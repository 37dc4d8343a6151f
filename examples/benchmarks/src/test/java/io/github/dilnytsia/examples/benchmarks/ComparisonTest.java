package io.github.dilnytsia.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

  private static final Pattern IMPROVEMENT = Pattern.compile("([0-9]+):([0-9.]+)");

  @TempDir
  private Path folder = Path.of("");

  @Test
  void anAssignmentIsCostedByUsWhateverItsSolverSays() throws IOException {
    var ours = entry(Contestant.DILNYTSIA, "7.5", "0 1 1", "900:9 1500:8");
    var overloaded = entry(Contestant.CPSAT, "9", "0 0 1", "");
    var lacking = entry(Contestant.TIMEFOLD, "", "0 -1 1", "");
    var worse = entry(Contestant.HIGHS, "6", "1 0 1", "");
    var comparison = new Comparison(instance(), List.of(ours, overloaded, lacking, worse));

    assertThat(comparison.objective(ours)).hasValue(new BigDecimal("8"));
    assertThat(comparison.objective(overloaded)).isEmpty();
    assertThat(comparison.objective(lacking)).isEmpty();
    assertThat(comparison.objective(worse)).hasValue(new BigDecimal("10"));
    assertThat(comparison.bestBound()).hasValue(new BigDecimal("9"));
    assertThat(comparison.gap(worse)).hasValue(new BigDecimal("0.11111111"));
  }

  @Test
  void weReachAPeerWhenWeAreAtLeastAsGood() throws IOException {
    var ours = entry(Contestant.DILNYTSIA, "8", "0 1 1", "700:12 900:10 1500:8");
    var worse = entry(Contestant.HIGHS, "6", "1 0 1", "");
    var lacking = entry(Contestant.TIMEFOLD, "", "0 -1 1", "");
    var failed = Comparison.Entry.failed(Contestant.CPSAT, "it broke");
    var comparison = new Comparison(instance(), List.of(ours, worse, lacking, failed));

    assertThat(comparison.oursAfterMillis(worse)).hasValue(900L);
    assertThat(comparison.oursAfterMillis(lacking)).hasValue(700L);
    assertThat(comparison.oursAfterMillis(failed)).isEmpty();
    assertThat(ComparisonText.table(comparison)).anyMatch(line -> line.contains("it broke"));
    assertThat(ComparisonText.json(comparison).get(3)).contains("\"failure\":\"it broke\"");
  }

  @Test
  void aReportSurvivesItsFile() throws IOException {
    var report =
        entry(Contestant.CPSAT, "7.25", "0 -1 1", "5:7 900:6.125").report().orElseThrow();
    var file = folder.resolve("report");

    report.write(file);

    assertThat(Report.read(file)).isEqualTo(report);
  }

  private static Comparison.Entry entry(
      Contestant contestant, String bound, String agents, String improvements) throws IOException {
    var answer = new Answer(
        contestant.word() + " 1.0 =: \u202E\n",
        ImmutableIntArray.copyOf(List.of(agents.split(" ")).stream().mapToInt(Integer::parseInt)),
        Optional.of(bound).filter(text -> !text.isEmpty()).map(BigDecimal::new),
        IMPROVEMENT
            .matcher(improvements)
            .results()
            .map(word -> new Answer.Improvement(
                Long.parseLong(word.group(1)), new BigDecimal(word.group(2))))
            .toList());
    return Comparison.Entry.of(
        contestant, new Report(answer, new BigDecimal("1.500"), OptionalLong.of(77)));
  }

  private Instance instance() throws IOException {
    var file = Files.writeString(folder.resolve("tiny"), TinyInstances.OR_LIBRARY);
    return InstanceFile.read(file, Optional.empty());
  }
}
