package io.github.dilnytsia.examples.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.dataset.Datasets;
import io.github.dilnytsia.rules.RuleBook;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole oblasts, where they lie beside the project; skipped, and said so, where they do not. */
class SharedDataTest {

  private static final Path DATA = Path.of("../../../shared/data");
  private static final String DATE = "2022-06-01";

  @TempDir
  private Path temp = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"vinnytsia", "ternopil"})
  void thePlanIsFarBetterThanTheClerks(String oblast) {
    var dataset = Datasets.read(folder(oblast));
    var problem = dataset.problemOn(LocalDate.parse(DATE));
    var planner = Planner.builder().policy(RuleBook.ukraine()).threads(2).build();

    var plan = planner.plan(problem);
    var clerks = planner.evaluate(problem, dataset.currentPlan());

    assertThat(plan.score().total().toMillis())
        .isLessThan(clerks.score().total().toMillis() * 85 / 100);
    assertThat(plan.officersMissing()).isLessThan(clerks.officersMissing());
    assertThat(plan.gap()).isBetween(BigDecimal.ZERO, new BigDecimal("0.05"));
    assertThat(plan.assignments().size() + plan.unserved().size())
        .isEqualTo(problem.territory().units().size());
  }

  @Test
  void threadsRowsAndLocaleChangeNoByteOfThePlan() throws IOException {
    var folder = folder("ternopil");
    var before = Locale.getDefault();
    Run.of(
        "plan", folder, "--date", DATE, "--threads", "1", "--out", temp.resolve("one"), "--quiet");
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      var code = Run.of(
              "plan",
              shuffled(folder),
              "--date",
              DATE,
              "--threads",
              "2",
              "--out",
              temp.resolve("two"),
              "--quiet")
          .code();
      assertThat(code).isZero();
    } finally {
      Locale.setDefault(before);
    }

    for (var file : new String[] {
      "plan.csv",
      "beats.csv",
      "officers.csv",
      "unserved.csv",
      "findings.csv",
      "shortage.csv",
      "plan.geojson",
      "beats.geojson",
      "stations.geojson"
    }) {
      assertThat(temp.resolve("two").resolve(file))
          .hasSameBinaryContentAs(temp.resolve("one").resolve(file));
    }
    assertThat(Run.of("verify", folder, temp.resolve("one")).code()).isZero();
  }

  private static Path folder(String oblast) {
    var folder = DATA.resolve(oblast);
    assumeThat(folder)
        .as("the shared data is not there, so this test is skipped")
        .isDirectory();
    return folder;
  }

  private Path shuffled(Path folder) throws IOException {
    var copy = Files.createDirectory(temp.resolve(folder.getFileName()));
    var random = new Random(7);
    try (var files = Files.list(folder)) {
      for (var file : files.sorted().toList()) {
        var lines = new ArrayList<>(Files.readAllLines(file));
        if (file.toString().endsWith(".csv")) {
          Collections.shuffle(lines.subList(1, lines.size()), random);
        }
        Files.write(copy.resolve(file.getFileName()), lines);
      }
    }
    return copy;
  }
}
