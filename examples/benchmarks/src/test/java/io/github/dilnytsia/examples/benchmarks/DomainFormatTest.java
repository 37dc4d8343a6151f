package io.github.dilnytsia.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dilnytsia.optimize.LoadCost;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainFormatTest {

  @TempDir
  private Path folder = Path.of("");

  @Test
  void readsOfficersSettlementsAndPrices() throws IOException {
    var instance = read(TinyInstances.DOMAIN);
    var problem = instance.problem();

    assertThat(instance.scale()).isEqualTo(1);
    assertThat(problem.agents()).isEqualTo(2);
    assertThat(problem.tasks()).isEqualTo(4);
    assertThat(problem.candidates()).isEqualTo(5);
    assertThat(problem.capacity(1, 0)).isEqualTo(4);
    assertThat(problem.isHard(1)).isTrue();
    assertThat(problem.loadCost(1)).isEqualTo(LoadCost.squared(0));
    assertThat(problem.unassignedPrice(3)).hasValue(7);
    var candidate = problem.findCandidate(1, 1).orElseThrow();
    assertThat(problem.candidateCost(candidate)).isEqualTo(21);
    assertThat(problem.candidateUse(candidate, 0)).isEqualTo(2);
  }

  @Test
  void withAPriceOfLoadOneUnitIsAThousandCostUnits() throws IOException {
    var instance = read(TinyInstances.DOMAIN.replace("2 0\n", "2 0.1234567\n"));
    var problem = instance.problem();

    assertThat(instance.scale()).isEqualTo(1000);
    assertThat(problem.loadCost(0)).isEqualTo(LoadCost.squared(123));
    assertThat(problem.unassignedPrice(3)).hasValue(7000);
    assertThat(problem.candidateCost(problem.findCandidate(1, 1).orElseThrow())).isEqualTo(21000);
    assertThat(problem.candidateUse(problem.findCandidate(1, 1).orElseThrow(), 0))
        .isEqualTo(2);
  }

  @Test
  void aGivenPriceOfLoadReplacesTheFilesOwn() throws IOException {
    var text = TinyInstances.DOMAIN.replace("2 0\n", "2 5e+04\n");

    assertThat(read(text).lambda()).isEqualByComparingTo("50000");
    assertThat(read(text, "2.5").problem().loadCost(0)).isEqualTo(LoadCost.squared(2500));
    assertThat(read(text, "0").scale()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"# \u202E any text\n", "\n\n", "\t \r\n", "#\n#no end"})
  void commentsAndEmptyLinesMeanNothing(String nothing) throws IOException {
    var text =
        TinyInstances.DOMAIN.replace("o 0", nothing.replace("no end", "\n") + "o 0") + nothing;

    assertThat(read(text).problem().candidates()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          tiny 4 2 0    | tiny 4 2 -1        | line 2: found "-1"; expected λ, a decimal number from 0 to 10^12.
          tiny 4 2 0    | tiny 4 2 NaN       | line 2: found "NaN"; expected λ, a decimal number.
          tiny 4 2 0    | tiny 4 2 1e99      | line 2: found "1e99"; expected λ, a decimal number.
          tiny 4 2 0    | tiny 4 1000001 0   | line 2: found "1000001"; expected the number of officers, a whole number from 0 to 1000000.
          tiny 4 2 0    | tiny 4 3 0         | line 5: found "s"; expected the letter o of an officer's line.
          tiny 4 2 0    | tiny 4 1 0         | line 4: found "o"; expected the letter s of a settlement's line.
          tiny 4 2 0    | tiny 3 2 0         | line 8: found "s"; expected the end of the file after 3 settlements.
          tiny 4 2 0    | tiny 5 2 0         | line 9: the file ends; expected the letter s of a settlement's line. Is it complete?
          o 1 4         | o 2 4              | line 4: found "2"; expected the id of officer 1, counted from 0, a whole number from 1 to 1.
          o 1 4         | o 1 -4             | line 4: found "-4"; expected the capacity, a whole number from 0 to 1000000000000000.
          10.5 2.25     | 10,5 2.25          | line 4: found "10,5"; expected x in km, a decimal number.
          s 1 200       | s 1 many           | line 6: found "many"; expected the population, a whole number from 0 to 1000000000000000.
          0 7 0         | 0 -7 0             | line 8: found "-7"; expected the price of leaving the settlement unserved, a whole number from 0 to 1000000000000000.
          0 7 0         | 0 7 3              | line 8: found "3"; expected the number of officers that may serve it, a whole number from 0 to 2.
          500 1 1 5 2   | 500 1 2 5 2        | line 7: found "2"; expected an officer's id, a whole number from 0 to 1.
          2 1 12 2      | 2 0 12 2           | line 5: found "0"; expected each officer at most once for settlement 0.
          2 1 12 2      | 2 1 12 -2          | line 5: found "-2"; expected the weight, a whole number from 0 to 1000000000000000.
          2 1 12 2      | 2 1 1.5 2          | line 5: found "1.5"; expected the cost, a whole number from -1000000000000000 to 1000000000000000.
          """)
  void refusesWhatIsNoInstance(String right, String wrong, String problem) {
    assertThat(TinyInstances.DOMAIN).containsOnlyOnce(right);

    assertThatExceptionOfType(InstanceException.class)
        .isThrownBy(() -> read(TinyInstances.DOMAIN.replace(right, wrong)))
        .satisfies(refused -> assertThat(refused.problems())
            .containsExactly(folder.resolve("tiny.dom") + ", " + problem));
  }

  @Test
  void tellsEverythingWrongWithTheFileAtOnce() {
    var text = TinyInstances.DOMAIN
        .replace("o 0 3", "o 0 x")
        .replace("2.25", "y")
        .replace("s 3 10", "s 3 z");

    assertThatExceptionOfType(InstanceException.class)
        .isThrownBy(() -> read(text))
        .satisfies(refused -> assertThat(refused.problems())
            .satisfiesExactly(
                first -> assertThat(first).contains("line 3", "\"x\""),
                second -> assertThat(second).contains("line 4", "\"y\""),
                third -> assertThat(third).contains("line 8", "\"z\"")));
  }

  @Test
  void costsThatDoNotFitWithAPriceOfLoadAreRefusedByLine() {
    var text = TinyInstances.DOMAIN.replace("0 7 0", "0 1000000000001 0");

    assertThatExceptionOfType(InstanceException.class)
        .isThrownBy(() -> read(text, "1"))
        .withMessageContainingAll("line 8", "1000000000001", "to 1000000000000.");
  }

  @Test
  void figuresThatDoNotGoTogetherAreRefusedWithTheFilesName() {
    assertThatExceptionOfType(InstanceException.class)
        .isThrownBy(() -> read(manyDear()))
        .withMessageContainingAll("tiny.dom: ", "2^60");
  }

  private static String manyDear() {
    var text = new StringBuilder("DOM1 dear 2000 0 0\n");
    for (int s = 0; s < 2000; s++) {
      text.append("s %d 1 0 0 0 1000000000000000 0\n".formatted(s));
    }
    return text.toString();
  }

  private Instance read(String text) throws IOException {
    return read(text, Optional.empty());
  }

  private Instance read(String text, String lambda) throws IOException {
    return read(text, Optional.of(new BigDecimal(lambda)));
  }

  private Instance read(String text, Optional<BigDecimal> lambda) throws IOException {
    return InstanceFile.read(Files.writeString(folder.resolve("tiny.dom"), text), lambda);
  }
}
