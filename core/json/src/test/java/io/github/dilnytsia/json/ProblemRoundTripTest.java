package io.github.dilnytsia.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.dataset.Datasets;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.scenario.Scenarios;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemRoundTripTest {

  private static final LocalDate DAY = LocalDate.of(2021, 6, 30);

  @Provide
  Arbitrary<PlanningProblem> problems() {
    return RichProblems.problems();
  }

  @Property
  void aProblemThatIsWrittenAndReadAgainIsEqual(@ForAll("problems") PlanningProblem problem) {
    var document = ProblemJson.write(problem);

    var read = ProblemJson.read(document);

    assertThat(read).isEqualTo(problem);
    assertThat(read.fingerprint()).isEqualTo(problem.fingerprint());
    assertThat(ProblemJson.write(read)).isEqualTo(document);
  }

  @Property
  void theOrderOfFieldsAndFactsMakesNoDifference(
      @ForAll("problems") PlanningProblem problem, @ForAll long seed) {
    var shuffled = Trees.shuffled(Trees.of(ProblemJson.write(problem)), new Random(seed));

    assertThat(ProblemJson.read(Trees.bytes(shuffled))).isEqualTo(problem);
  }

  @Property(tries = 50)
  void bytesTextAndStreamReadAlike(@ForAll("problems") PlanningProblem problem) {
    var document = ProblemJson.write(problem);
    var text = new String(document, StandardCharsets.UTF_8);

    assertThat(ProblemJson.read(text)).isEqualTo(problem);
    assertThat(ProblemJson.read(new ByteArrayInputStream(document))).isEqualTo(problem);
    assertThat(ProblemJson.read("\uFEFF".concat(text).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(problem);
  }

  @Property(tries = 20)
  void theBytesAreTheSameInEveryLocale(@ForAll("problems") PlanningProblem problem) {
    var document = ProblemJson.write(problem);
    var before = Locale.getDefault();
    try {
      for (var tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThat(ProblemJson.write(problem)).isEqualTo(document);
        assertThat(ProblemJson.read(document)).isEqualTo(problem);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void filesHostObjectsAndJsonHaveOneFingerprint(@TempDir Path folder) {
    var dataset = Scenarios.named("national-2021").dataset();
    var objects = dataset.problemOn(DAY);
    Datasets.write(dataset, folder);

    var files = Datasets.read(folder).problemOn(DAY);
    var json = ProblemJson.read(ProblemJson.write(files));

    assertThat(json).isEqualTo(files);
    assertThat(json.name()).isEqualTo(folder.getFileName().toString());
    assertThat(files.fingerprint()).isEqualTo(objects.fingerprint());
    assertThat(json.fingerprint()).isEqualTo(objects.fingerprint());
  }

  @ParameterizedTest
  @ValueSource(strings = {"vinnytsia", "ternopil"})
  void theSampleOblastsAreReadAgainEqualWithTheirOutlines(String oblast) throws IOException {
    var folder = Path.of("../../../shared/data").resolve(oblast);
    Assumptions.assumeTrue(
        Files.isDirectory(folder), "The sample oblasts do not lie beside the project.");
    var problem = Datasets.read(folder).problemOn(DAY);

    var read = ProblemJson.read(ProblemJson.write(problem));

    assertThat(problem.territory().outlines()).isNotEmpty();
    assertThat(read).isEqualTo(problem);
    assertThat(read.fingerprint()).isEqualTo(problem.fingerprint());
  }
}
