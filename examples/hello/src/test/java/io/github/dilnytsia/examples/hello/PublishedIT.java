package io.github.dilnytsia.examples.hello;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableMap;
import io.github.dilnytsia.examples.hello.OfflineMaven.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a release publishes, deployed to a folder by the build: read, and built from by a stranger. */
class PublishedIT {

  /** Where each is built. */
  private static final ImmutableMap<String, String> JARS = ImmutableMap.of(
      "dilnytsia-core", "core",
      "dilnytsia-json", "core/json",
      "dilnytsia-report", "core/report",
      "dilnytsia-spreadsheet", "core/spreadsheet",
      "dilnytsia-rules", "rules",
      "dilnytsia-testkit", "rules/testkit");

  /** What is for tests brings what it is used with. */
  private static final String TESTKIT = "dilnytsia-testkit";

  private static final String VERSION = System.getProperty("published.version", "");
  private static final String LAST = System.getProperty("published.last", "");
  private static final Pattern DILNYTSIA =
      Pattern.compile("<artifactId>dilnytsia-\\w+</artifactId>\\s*<version>([^<]*)");
  private static final Path REPOSITORY = Path.of(System.getProperty("published.repository", ""));
  private static final Path OURS = REPOSITORY.resolve("io/github/dilnytsia");

  @TempDir
  private Path folder = Path.of("");

  @BeforeAll
  static void theBuildHasDeployed() throws Exception {
    assumeTrue(!VERSION.isEmpty(), "Started by something else than `mvn verify`.");
    assumeTrue(
        System.getProperty("maven.offline", "").equals("offline: false"),
        "maven-deploy-plugin deploys nothing under `mvn -o`; run `mvn verify`.");
    for (var jar : JARS.entrySet()) {
      var built = Path.of("../..", jar.getValue(), "target", file(jar.getKey(), ".jar"));
      assertThat(published(jar.getKey(), ".jar"))
          .as("Run `mvn verify` in the root of the project.")
          .hasSameBinaryContentAs(built);
    }
  }

  @Test
  void isTheParentTheBomAndOurJarsWithSourcesJavadocAndSbom() throws IOException {
    var jars = JARS.keySet().stream()
        .flatMap(jar -> Stream.of(".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json")
            .map(end -> file(jar, end)));

    var expected = Stream.concat(
        Stream.of(file("dilnytsia-parent", ".pom"), file("dilnytsia-bom", ".pom")), jars);

    try (var files = Files.walk(OURS)) {
      assertThat(files
              .filter(Files::isRegularFile)
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.startsWith("maven-metadata"))
              .filter(name -> !name.matches(".*\\.(md5|sha1|sha256|sha512|asc)")))
          .containsExactlyInAnyOrderElementsOf(expected.toList());
    }
  }

  @Test
  void theBomManagesOurJarsAndNothingOfOthers() throws IOException {
    var bom = Files.readString(published("dilnytsia-bom", ".pom"));

    assertThat(bom).doesNotContain("<parent>", "<properties>", "<build>");
    assertThat(Pattern.compile("<artifactId>(.*)</artifactId>").matcher(bom).results())
        .extracting(found -> found.group(1))
        .startsWith("dilnytsia-bom")
        .containsAll(JARS.keySet())
        .hasSize(1 + JARS.size());
  }

  @Test
  void everySbomNamesWhatAHostGetsAndNothingOfOurBuild() throws IOException {
    for (var jar : JARS.keySet()) {
      assertThat(Files.readString(published(jar, "-cyclonedx.json")))
          .contains("pkg:maven/com.google.guava/guava@", "pkg:maven/de.siegmar/fastcsv@")
          .contains("pkg:maven/io.github.dilnytsia/" + jar + "@" + VERSION)
          .doesNotContain("pkg:maven/org.immutables", "pkg:maven/org.junit.jupiter");
      var tested = assertThat(Files.readString(published(jar, "-cyclonedx.json")));
      if (jar.equals(TESTKIT)) {
        tested.contains("pkg:maven/net.jqwik/jqwik@", "pkg:maven/org.assertj/assertj-core@");
      } else {
        tested.doesNotContain("pkg:maven/org.junit", "pkg:maven/net.jqwik");
      }
    }
  }

  @Test
  void aStrangerBuildsFromItAloneWithoutANetworkAndGetsTheSamePlan() throws Exception {
    var maven = OfflineMaven.in(folder, REPOSITORY);
    var stranger = Stranger.in(Files.createDirectory(folder.resolve("stranger")));

    maven.run(stranger.folder(), "package").withoutFailing();

    var ours = List.of("dilnytsia-core", "dilnytsia-rules");
    assertThat(ours.stream().map(jar -> REPOSITORY.relativize(published(jar, ".jar"))))
        .allMatch(file -> maven.origin(file).equals("given"));
    assertThat(stranger.libraries())
        .containsAll(ours.stream().map(jar -> file(jar, ".jar")).toList())
        .noneMatch(name -> name.matches("(value|jackson|junit|picocli|drools-ecj|.*-tests).*"));
    assertThat(stranger.run()).isEqualTo(shown());
  }

  @Test
  void theCommandOfTheReadmePrintsWhatItShows() throws Exception {
    var said = Said.by(Path.of("../.."), Stranger.java("-jar", "examples/hello/target/hello.jar"));

    assertThat(Files.readString(Path.of("README.md")))
        .contains("java -jar examples/hello/target/hello.jar");
    assertThat(said.withoutFailing()).isEqualTo(shown());
  }

  private static String shown() throws IOException {
    var readme = Files.readString(Path.of("README.md"));
    var begin = readme.indexOf("```text\n") + "```text\n".length();
    return readme.substring(begin, readme.indexOf("```", begin));
  }

  @Test
  void peopleAreToldAVersionThatIsThere() throws IOException {
    var said = Stream.of("../../README.md", "README.md").map(Path::of);

    for (var readme : said.toList()) {
      assertThat(DILNYTSIA.matcher(Files.readString(readme)).results())
          .extracting(found -> found.group(1))
          .isNotEmpty()
          .allMatch(version -> version.equals(VERSION) || version.equals(LAST));
    }
  }

  private static Path published(String artifact, String end) {
    return OURS.resolve(artifact).resolve(VERSION).resolve(file(artifact, end));
  }

  private static String file(String artifact, String end) {
    return artifact + "-" + VERSION + end;
  }
}
