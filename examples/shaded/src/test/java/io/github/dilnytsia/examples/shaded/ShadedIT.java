package io.github.dilnytsia.examples.shaded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the jar as the README says, in a process of its own, and looks at what went into it. */
class ShadedIT {

  private static final String COMMAND = "java -jar examples/shaded/target/shaded.jar";
  private static final Path JAR = Path.of("target/shaded.jar");

  private static final String TABLE = """
      "RuleSet","audit.bands",,,
      "Import","io.github.dilnytsia.plan.OfficerLoad,io.github.dilnytsia.rules.Findings",,,
      ,,,,
      "RuleTable Bands",,,,
      "NAME","CONDITION","CONDITION","METADATA","ACTION"
      ,"$load:OfficerLoad...","$load:OfficerLoad...",,
      ,"settlements >= $param","settlements < $param","policy( ""$param"" ) @severity( ""NOTE"" ) @source( ""Audit"" ) @uk( ""{0}"" ) @en( ""{0}"" )","Findings.about( kcontext, $load ).say(); // $param"
      "Band","From","Below","Policy","Note"
      "Few","0","5","audit.few","x"
      "Many","5","99","audit.many","x"
      """;

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
  void rulesOfItsOwnAreCompiledInTheJarAndFoundInThePlan() throws Exception {
    assertThat(run(List.of("-jar", JAR.toString()))).contains("    1 audit.settlements\n");
  }

  @Test
  void aDecisionTableIsReadAndCompiledInTheJar(@TempDir Path folder) throws Exception {
    var table = Files.writeString(folder.resolve("bands.drl.csv"), TABLE);

    var said = run(List.of("-jar", JAR.toString(), "over-the-norm", table.toString()));

    assertThat(said).contains("    1 audit.many\n").doesNotContain("audit.few");
  }

  @Test
  void rulesThatAreBrokenAreToldWithFileLineAndAdvice(@TempDir Path folder) throws Exception {
    var rules = Files.readString(Path.of("src/main/resources")
            .resolve(AuditRules.class.getPackageName().replace('.', '/'))
            .resolve("audit.drl"))
        .replace("package audit", "package another")
        .replace("audit.settlements", "another.settlements")
        .replace("( settlements >", "( settlement >");
    var broken = Files.writeString(folder.resolve("broken.drl"), rules);

    var process = start(List.of("-jar", JAR.toString(), "over-the-norm", broken.toString()));
    var said = said(process);

    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(said)
        .contains(
            "broken.drl, rule \"Officer serves more settlements than one gets to know\", line 14: found \"settlement\"",
            "OfficerLoad",
            "\"settlements\"")
        .doesNotContain("\tat ");
  }

  @Test
  void nothingInTheJarGetsInTheWayOfAnotherGuavaOrOfItsOwnStart() throws Exception {
    try (var jar = new ZipFile(JAR.toFile())) {
      assertThat(jar.stream().map(ZipEntry::getName))
          .doesNotHaveDuplicates()
          .contains("META-INF/kie/io.github.dilnytsia/dilnytsia-rules/drools-model")
          .noneMatch(name -> name.startsWith("com/google/common/"))
          .noneMatch(name -> name.startsWith("de/siegmar/"))
          .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|RSA|DSA)"));
    }
  }

  private static String run(List<String> arguments) throws Exception {
    var process = start(arguments);
    var said = said(process);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  private static Process start(List<String> arguments) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<>(List.of(java, "-Xmx512m"));
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static String said(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
