package io.github.dilnytsia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.testkit.arbitraries.Problems;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people are told about the kit is so. */
class DocsTest {

  private static final Path PAGE = Path.of("../../docs/testing-policies.md");
  private static final Path README = Path.of("../../README.md");
  private static final Path EXAMPLE = Path.of("../../examples/policy");
  private static final Pattern LAW = Pattern.compile("(?m)^\\| `(\\w+)` \\| (.*) \\|$");

  @Test
  void thePageListsEveryLawOnce() throws IOException {
    assertThat(LAW.matcher(Files.readString(PAGE)).results().map(row -> row.group(1)))
        .containsExactlyInAnyOrderElementsOf(PolicyContract.laws());
  }

  @Test
  void theTestInTenLinesIsTheOneThatRuns() throws IOException {
    var test = Files.readString(
        EXAMPLE.resolve("src/test/java/io/github/dilnytsia/examples/policy/OnFootPolicyTest.java"));
    var lines = test.substring(test.indexOf("class OnFootPolicyTest"));

    assertThat(Stream.of(PAGE, README, EXAMPLE.resolve("README.md")))
        .allSatisfy(
            page -> assertThat(Files.readString(page)).contains("```java\n" + lines + "```"));
  }

  /** A deviation or an assertion that is shown is one there is. */
  @Test
  void whatThePageCallsIsThere() throws IOException {
    var page = Files.readString(PAGE);

    assertThat(PolicyContract.laws()).contains("anOverloadIsFound");
    assertThat(Pattern.compile("(?m)^    \\.(\\w+)\\(").matcher(page).results())
        .extracting(called -> called.group(1))
        .isNotEmpty()
        .isSubsetOf(Stream.of(PlanAssert.class, AssessmentAssert.class, Problems.class)
            .flatMap(type -> Arrays.stream(type.getMethods()))
            .map(Method::getName)
            .toList());
  }
}
