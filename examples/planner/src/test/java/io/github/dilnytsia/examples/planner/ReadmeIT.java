package io.github.dilnytsia.examples.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the README and the docs tell a reader to run, in an empty folder, with the jar they name. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReadmeIT {

  private static final Path ROOT = Path.of("../..");
  private static final String JAR = "java -jar examples/planner/target/planner.jar";

  private static final List<String> OF_NO_HOST =
      List.of("jackson", "picocli", "junit", "assertj", "planner");

  @TempDir
  private static Path folder = Path.of("");

  @Test
  @Order(1)
  void theFirstCommandPrintsWhatTheReadmeShows() throws Exception {
    var readme = Files.readString(ROOT.resolve("README.md"));

    var said = run(commands(readme, JAR).get(0).substring(JAR.length()));

    assertThat(said).isEqualTo(block(readme, "text"));
  }

  @Test
  @Order(2)
  void everyOtherCommandOfTheReadmeWorks() throws Exception {
    var commands = commands(Files.readString(ROOT.resolve("README.md")), JAR);

    assertThat(commands).hasSizeGreaterThan(3);
    for (var command : commands.subList(1, commands.size())) {
      run(command.substring(JAR.length()));
    }
  }

  @Test
  @Order(3)
  void everyCommandOfTheDocsWorks() throws Exception {
    var commands = commands(Files.readString(ROOT.resolve("docs/planner.md")), "planner ");

    assertThat(commands).hasSizeGreaterThan(5);
    var unit = Files.readAllLines(folder.resolve("out/plan.csv")).get(1).split(",", 2)[0];
    for (var command : commands) {
      run(command.substring("planner".length()).replace("UNIT", unit));
    }
  }

  @Test
  @Order(4)
  void theTenLinesForAHostCompileAndPlan() throws Exception {
    var java = block(Files.readString(ROOT.resolve("README.md")), "java");
    var imports =
        java.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
    var body =
        java.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
    var source = Files.writeString(
        folder.resolve("Host.java"),
        imports + "\npublic class Host { public static void main(String[] args) {\n" + body
            + "\n} }\n");

    var compiled = ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, "-cp", hostClassPath(), "-d", folder.toString(), source.toString());
    var said = execute(
        List.of("-cp", hostClassPath() + System.getProperty("path.separator") + folder, "Host"));

    assertThat(compiled).isZero();
    assertThat(said).contains("Officers missing: ", "Обслуговує");
    assertThat(body.lines().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(11);
  }

  /** What a host has that names dilnytsia-rules as its only dependency: no Jackson, no command line. */
  private static String hostClassPath() {
    var separator = System.getProperty("path.separator");
    return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(separator)))
        .map(entry -> Path.of(entry).toAbsolutePath())
        .filter(entry -> entry.toString().endsWith(".jar"))
        .filter(jar -> OF_NO_HOST.stream().noneMatch(jar.getFileName().toString()::contains))
        .map(Path::toString)
        .collect(Collectors.joining(separator));
  }

  private static String run(String arguments) throws Exception {
    var jar = Path.of("target/planner.jar").toAbsolutePath().toString();
    var command = new ArrayList<>(List.of("-Xmx512m", "-jar", jar));
    command.addAll(List.of(arguments.strip().split(" ")));
    return execute(command);
  }

  private static String execute(List<String> arguments) throws Exception {
    var command = new ArrayList<>(
        List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(arguments);
    var process = new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s said: %s", arguments, said).isZero();
    return said;
  }

  private static List<String> commands(String text, String begin) throws IOException {
    return text.lines().filter(line -> line.startsWith(begin)).toList();
  }

  private static String block(String text, String language) {
    var begin = text.indexOf("```" + language + "\n") + language.length() + 4;
    return text.substring(begin, text.indexOf("```", begin));
  }
}
