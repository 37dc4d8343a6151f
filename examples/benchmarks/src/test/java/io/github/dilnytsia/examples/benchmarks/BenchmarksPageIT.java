package io.github.dilnytsia.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the pages of benchmarks tell a reader to run, with the jar they name and the file they show. */
class BenchmarksPageIT {

  private static final Path PAGE = Path.of("../../docs/benchmarks.md");
  private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

  /** A file shown on the page, behind its name. */
  private static final Pattern FILE =
      Pattern.compile("`([a-z]+\\.dom)`:\n```\n(.*?)```", Pattern.DOTALL);

  private static final Path RULES_PAGE = Path.of("../../docs/rules-benchmarks.md");
  private static final String CLASS_PATH = "java -cp examples/benchmarks/target/benchmarks.jar ";
  private static final String JAR = "java -jar examples/benchmarks/target/benchmarks.jar ";

  @TempDir
  private Path folder = Path.of("");

  @Test
  void everyCommandOfThePageWorks() throws Exception {
    var page = Files.readString(PAGE);
    for (var file : FILE.matcher(page).results().toList()) {
      Files.writeString(folder.resolve(file.group(1)), file.group(2));
    }
    var commands = BLOCK
        .matcher(page)
        .results()
        .flatMap(block -> block.group(1).lines())
        .filter(line -> !line.startsWith("mvn "))
        .toList();

    assertThat(commands).hasSizeGreaterThan(2).allMatch(line -> line.startsWith(JAR));
    for (var command : commands) {
      assertThat(run("-jar", command.substring(JAR.length()))).doesNotContain(" ended with code ");
    }
  }

  /** Those that end within a second; JMH's take minutes, and MicroBenchmarksTest runs what they measure. */
  @Test
  void theFirstVerdictComesAsThePageOfRulesSays() throws Exception {
    var commands = Files.readAllLines(RULES_PAGE).stream()
        .filter(line -> line.startsWith("java ") && line.contains("FirstVerdict"))
        .toList();

    assertThat(commands).hasSize(2).allMatch(line -> line.startsWith(CLASS_PATH));
    for (var command : commands) {
      assertThat(run("-cp", command.substring(CLASS_PATH.length())))
          .contains("first verdict after ", "staffing.lives-in-hromada");
    }
  }

  private String run(String option, String arguments) throws Exception {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx512m");
    command.add(option);
    command.add(Path.of("target/benchmarks.jar").toAbsolutePath().toString());
    command.addAll(Splitter.on(' ').omitEmptyStrings().splitToList(arguments));
    var process = new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s said: %s", List.of(arguments), said).isZero();
    return said;
  }
}
