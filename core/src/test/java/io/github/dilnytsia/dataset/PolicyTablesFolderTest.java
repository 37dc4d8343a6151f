package io.github.dilnytsia.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.Sureness;
import io.github.dilnytsia.judgement.WorkloadRate;
import io.github.dilnytsia.plan.CostWeights;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTablesFolderTest {

  private static final List<WorkloadRate> RATES = List.of(WorkloadRate.builder()
      .reason("school")
      .minutes(new BigDecimal("60"))
      .trips(new BigDecimal("0.5"))
      .sureness(Sureness.DEFAULT)
      .source("Припущення; «школа», \"так\"")
      .build());

  private static final Map<String, BigDecimal> WEIGHTS =
      CostWeights.builder().build().byName();

  @TempDir
  private Path temp = Path.of("");

  private static Norm norm(String source) {
    return Norm.builder()
        .code("reach-hard")
        .amount(new BigDecimal("0.60"))
        .unit("min")
        .inForceFrom(LocalDate.parse("2017-07-28"))
        .sureness(Sureness.READ)
        .source(source)
        .build();
  }

  private static Map<String, byte[]> contents(Norm norm, char separator) {
    return PolicyTablesFolder.contents(List.of(norm), RATES, WEIGHTS, separator);
  }

  @ParameterizedTest
  @ValueSource(chars = {',', ';'})
  void whatIsWrittenIsReadBackDigitForDigit(char separator) {
    var norm = norm("Наказ 650; розділ II, пункт 4");

    PolicyTablesFolder.write(temp, contents(norm, separator), false);

    assertThat(PolicyTables.norms(temp.resolve("norms.csv"))).containsExactly(norm);
    assertThat(PolicyTables.workload(temp.resolve("workload.csv"))).isEqualTo(RATES);
    assertThat(PolicyTables.weights(temp.resolve("weights.csv"))).isEqualTo(WEIGHTS);
  }

  @Test
  void everyFileBeginsWithAByteOrderMark() {
    assertThat(contents(norm("x"), ',').values())
        .hasSize(3)
        .allSatisfy(bytes -> assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "'=1", "''+1"})
  void aTextThatWouldBeAFormulaIsDefusedAndReadBackAsItWas(String source) throws IOException {
    PolicyTablesFolder.write(temp, contents(norm(source), ','), false);

    assertThat(Files.readString(temp.resolve("norms.csv"))).contains(",read,'" + source + "\n");
    assertThat(PolicyTables.norms(temp.resolve("norms.csv"))).containsExactly(norm(source));
  }

  @Test
  void replacesNothingUnlessItMay() throws IOException {
    Files.writeString(temp.resolve("weights.csv"), "edited");
    Files.writeString(temp.resolve("notes.txt"), "kept");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PolicyTablesFolder.write(temp, contents(norm("x"), ','), false))
        .withMessageContainingAll(temp.toString(), "weights.csv");
    assertThat(temp.resolve("weights.csv")).content().isEqualTo("edited");
    assertThat(temp.resolve("norms.csv")).doesNotExist();

    PolicyTablesFolder.write(temp, contents(norm("x"), ','), true);

    assertThat(temp.resolve("weights.csv")).content().contains("driving,1\n");
    assertThat(temp.resolve("notes.txt")).content().isEqualTo("kept");
  }

  @Test
  void refusesAnotherSeparatorAndAFolderThatIsNone() throws IOException {
    var file = Files.writeString(temp.resolve("file"), "");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> contents(norm("x"), '\t'))
        .withMessageContaining("a comma or a semicolon");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> PolicyTablesFolder.write(file, contents(norm("x"), ','), false));
  }
}
