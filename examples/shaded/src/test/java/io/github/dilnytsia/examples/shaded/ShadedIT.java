package io.github.dilnytsia.examples.shaded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Runs the jar as the README says, in a process of its own, and looks at what went into it. */
class ShadedIT {

  private static final String COMMAND = "java -jar examples/shaded/target/shaded.jar";
  private static final Path JAR = Path.of("target/shaded.jar");

  @Test
  void everyCommandOfTheReadmePrintsWhatItShows() throws Exception {
    var readme = Files.readString(Path.of("README.md"));
    var commands = readme.lines().filter(line -> line.startsWith(COMMAND)).toList();

    assertThat(commands).isNotEmpty();
    for (var command : commands) {
      var arguments = new ArrayList<>(List.of("-jar", JAR.toString()));
      arguments.addAll(List.of(command.substring(COMMAND.length()).strip().split(" ", 0)));
      arguments.removeIf(String::isEmpty);
      assertThat(readme).contains("```text\n" + run(arguments) + "```");
    }
  }

  @Test
  void rulesFindTheSameInOneJarAsOnAClassPath() throws Exception {
    var classPath = System.getProperty("java.class.path");

    var shaded = run(List.of("-jar", JAR.toString()));
    var plain = run(List.of("-cp", classPath, Audit.class.getName()));

    assertThat(shaded).isEqualTo(plain);
    assertThat(shaded.lines()).hasSizeGreaterThan(2);
  }

  @Test
  void aSessionFollowsChangesInOneJarAsOnAClassPath() throws Exception {
    var classPath = System.getProperty("java.class.path");

    var shaded = run(List.of("-cp", JAR.toString(), Watch.class.getName()));
    var plain = run(List.of("-cp", classPath, Watch.class.getName()));

    assertThat(shaded).isEqualTo(plain).contains(" +staffing.memorandum");
  }

  @Test
  void nothingInTheJarGetsInTheWayOfAnotherGuavaOrOfItsOwnStart() throws Exception {
    try (var jar = new ZipFile(JAR.toFile())) {
      assertThat(jar.stream().map(ZipEntry::getName))
          .contains("META-INF/kie/io.github.dilnytsia/dilnytsia-rules/drools-model")
          .noneMatch(name -> name.startsWith("com/google/common/"))
          .noneMatch(name -> name.startsWith("de/siegmar/"))
          .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|RSA|DSA)"));
    }
  }

  private static String run(List<String> arguments) throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<>(List.of(java, "-Xmx512m"));
    command.addAll(arguments);
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
