package io.github.dilnytsia.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the oblasts that lie beside the project where somebody has them. */
class SampleOblastsTest {

  @ParameterizedTest
  @CsvSource({"vinnytsia, 1846, 63", "ternopil, , 55"})
  void readsAnOblastWithoutAProblem(String name, Integer units, int hromadas) {
    var dataset = Datasets.read(oblast(name));

    assertThat(dataset.territory().hromadas()).hasSize(hromadas);
    assertThat(dataset.territory().outlines()).hasSize(hromadas);
    if (units != null) {
      assertThat(dataset.territory().units()).hasSize(units);
    }
    assertThat(dataset.problemOn(LocalDate.of(2022, 6, 1)).name()).isEqualTo(name);
  }

  static Path oblast(String name) {
    var folder = Path.of("../../shared/data", name);
    assumeTrue(
        Files.isDirectory(folder),
        () -> "There is no sample oblast at %s: not tested."
            .formatted(folder.toAbsolutePath().normalize()));
    return folder;
  }
}
