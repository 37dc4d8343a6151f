package io.github.dilnytsia.examples.planner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.scenario.Scenarios;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the README and the docs tell a reader to run, in an empty folder, with the jar they name. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReadmeIT {

  private static final Path ROOT = Path.of("../..");
  private static final String JAR = "java -jar examples/planner/target/planner.jar";

  private static final String SCENARIOS = "## Scenarios\n";

  /** Whether a build on another JDK runs the rest: here the first commands show that plans are the same bytes. */
  private static final boolean ONCE = "once".equals(System.getProperty("dilnytsia.docs"));

  /** A command takes seconds: the thorough compiler costs more than it saves. */
  private static final List<String> QUICK =
      List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private static final List<String> OF_NO_HOST = List.of(
      "jackson",
      "picocli",
      "junit",
      "assertj",
      "planner",
      "spreadsheet",
      "fastexcel",
      "opczip",
      "drools-engine",
      "drools-drl",
      "drools-ecj",
      "drools-decisiontables",
      "poi",
      "log4j");

  /** A file shown on a page, behind its name. */
  private static final Pattern FILE =
      Pattern.compile("`([a-z]+\\.csv)`:\n```csv\n(.*?)```", Pattern.DOTALL);

  @TempDir
  private static Path folder = Path.of("");

  /** With {@code -Ddilnytsia.readme.update=true} the README is made to show what is printed instead. */
  @Test
  @Order(1)
  void everyCommandOfTheReadmeWorksAndPrintsWhatTheReadmeShows() throws Exception {
    var readme = Files.readString(ROOT.resolve("README.md"));
    var update = Boolean.getBoolean("dilnytsia.readme.update");
    var blocks = ShellBlock.of(ONCE ? readme.substring(0, readme.indexOf(SCENARIOS)) : readme);
    var anew = new StringBuilder();
    var softly = new SoftAssertions();
    var position = 0;

    for (var block : blocks) {
      var said = run(block);
      if (block.text().isPresent()) {
        anew.append(readme, position, block.begin()).append(said);
        position = block.begin() + block.text().get().length();
        if (!update) {
          softly
              .assertThat(said)
              .as(String.join("\n", block.lines()))
              .isEqualTo(block.text().get());
        }
      }
    }

    if (update) {
      Files.writeString(ROOT.resolve("README.md"), anew.append(readme.substring(position)));
    }
    assertThat(blocks).hasSizeGreaterThan(ONCE ? 1 : 3);
    softly.assertAll();
  }

  @Test
  @Order(2)
  void theReadmeAnswersTheQuestionOfEveryScenario() throws Exception {
    var readme = Files.readString(ROOT.resolve("README.md"));
    var words = readme.replaceAll("\\s+", " ");
    var commands = ShellBlock.of(readme).stream()
        .filter(block -> block.text().isPresent())
        .flatMap(block -> block.lines().stream())
        .toList();

    assertThat(Scenarios.all()).allSatisfy(scenario -> {
      assertThat(readme).contains("### " + scenario.name() + "\n");
      assertThat(words).contains(scenario.question().in(Language.EN));
      assertThat(commands).anyMatch(line -> line.contains(" plan " + scenario.name() + " "));
    });
  }

  /** Nothing they print is compared, so that a build on a second JDK may leave them out. */
  @Test
  @Order(3)
  @DisabledIfSystemProperty(named = "dilnytsia.docs", matches = "once")
  void everyCommandOfTheDocsWorks() throws Exception {
    var page = Files.readString(ROOT.resolve("docs/planner.md"));
    var commands = page.lines().filter(line -> line.startsWith("planner ")).toList();
    writeFilesShownOn(page);

    assertThat(commands).hasSizeGreaterThan(6);
    for (var command : commands) {
      var served = anyRowOfThePlan();
      run(command
          .substring("planner".length())
          .replace("UNIT", served[0])
          .replace("OFFICER", served[2]));
    }
  }

  private static void writeFilesShownOn(String page) throws IOException {
    for (var file : FILE.matcher(page).results().toList()) {
      Files.writeString(folder.resolve(file.group(1)), file.group(2));
    }
  }

  /** Unit, settlement and officer before anything else. */
  private static String[] anyRowOfThePlan() throws IOException {
    return Files.readAllLines(folder.resolve("out/plan.csv")).get(1).split(",", 4);
  }

  @Test
  @Order(4)
  void theTenLinesForAHostCompileAndPlan() throws Exception {
    var java = block(Files.readString(ROOT.resolve("README.md")), "java");

    var said = runHost(java);

    assertThat(said).contains("Officers missing: ", "Обслуговує");
    assertThat(statements(java).lines().filter(line -> !line.isBlank()))
        .hasSizeLessThanOrEqualTo(11);
  }

  @Test
  @Order(5)
  void theLinesThatAmendTheRulesCompileAndRun() throws Exception {
    var readme = Files.readString(ROOT.resolve("README.md"));
    var said = runHost(block(readme.substring(readme.indexOf("## Your own policy")), "java"));

    assertThat(said).contains("staffing.in-service: ").doesNotContain("reach.wanted");
  }

  @Test
  @Order(6)
  void theLinesThatReadTheRegisterCompileAndRun() throws Exception {
    writeFilesShownOn(Files.readString(ROOT.resolve("docs/planner.md")));

    var said = runHost(block(Files.readString(ROOT.resolve("docs/register.md")), "java"));

    assertThat(said.lines())
        .containsExactly(
            "UA05020010010058853 Агрономічне, Агрономічна",
            "UA05020010020055396 Бохоники, Агрономічна");
  }

  /** Compiles and runs lines with what a host has. */
  private static String runHost(String java) throws Exception {
    var source = Files.writeString(
        folder.resolve("Host.java"),
        imports(java) + "\npublic class Host { public static void main(String[] args) {\n"
            + statements(java) + "\n} }\n");
    var compiled = ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, "-cp", hostClassPath(), "-d", folder.toString(), source.toString());
    assertThat(compiled).isZero();
    return java(
        Stream.of("-cp", hostClassPath() + System.getProperty("path.separator") + folder, "Host"));
  }

  private static String imports(String java) {
    return java.lines()
        .filter(line -> line.startsWith("import "))
        .collect(Collectors.joining("\n"));
  }

  private static String statements(String java) {
    return java.lines()
        .filter(line -> !line.startsWith("import "))
        .collect(Collectors.joining("\n"));
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

  /** What all commands of a block print, one after the other. */
  private static String run(ShellBlock block) throws Exception {
    var said = new StringBuilder();
    for (var line : block.lines()) {
      if (line.startsWith(JAR + " ")) {
        said.append(run(line.substring(JAR.length())));
      } else if (!line.startsWith("mvn ")) {
        said.append(execute("sh", "-c", line));
      }
    }
    return said.toString();
  }

  private static String run(String arguments) throws Exception {
    var jar = Path.of("target/planner.jar").toAbsolutePath().toString();
    return java(
        Stream.concat(Stream.of("-jar", jar), Stream.of(arguments.strip().split(" "))));
  }

  private static String java(Stream<String> arguments) throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return execute(Stream.of(Stream.of(java), QUICK.stream(), arguments)
        .flatMap(words -> words)
        .toArray(String[]::new));
  }

  private static String execute(String... command) throws Exception {
    var process = new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s said: %s", List.of(command), said).isZero();
    return said;
  }

  private static String block(String text, String language) {
    var begin = text.indexOf("```" + language + "\n") + language.length() + 4;
    return text.substring(begin, text.indexOf("```", begin));
  }
}
