package io.github.dilnytsia.examples.hello;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The check of the public API against the last release.
 *
 * <p>The last release is made for the purpose: what was just built, but with a class we no longer have, with an
 * interface for hosts and with a value that have no methods yet.
 */
class ApiCheckIT {

  /** Such as {@code a.Type.method(int):METHOD_REMOVED}. */
  private static final Pattern CHANGE = Pattern.compile("[\\w.]+(\\([^)]*\\))?:[A-Z]+(_[A-Z]+)+");

  private static final String LAST = "0.0.9";
  private static final String ARTIFACT = "dilnytsia-core-" + LAST;

  @TempDir
  private static Path folder = Path.of("");

  @BeforeAll
  static void release() throws IOException {
    publish(LAST);
    // The check asks for the jar of today too, which no machine need have installed.
    publish(System.getProperty("published.version"));
    lastReleaseHad("plan/Withdrawn", "public final class Withdrawn {}");
    lastReleaseHad("policy/Policy", "public interface Policy {}");
    lastReleaseHad("plan/Beat", "public interface Beat {}");
  }

  private static void publish(String version) throws IOException {
    var home = Files.createDirectories(lastRelease().resolveSibling(version));
    var artifact = "dilnytsia-core-" + version;
    Files.copy(core(), home.resolve(artifact + ".jar"));
    Files.writeString(home.resolve(artifact + ".pom"), """
        <project><modelVersion>4.0.0</modelVersion>
          <groupId>io.github.dilnytsia</groupId><artifactId>dilnytsia-core</artifactId><version>%s</version>
        </project>
        """.formatted(version));
  }

  @Test
  void refusesToTakeFromHostsButNotToGive() throws Exception {
    assertThat(refusedBy("api"))
        .isNotEmpty()
        .allMatch(change -> change.startsWith("io.github.dilnytsia.plan.Withdrawn"));
  }

  @Test
  void refusesToAskMoreOfWhatHostsImplement() throws Exception {
    assertThat(refusedBy("spi"))
        .isNotEmpty()
        .allMatch(change -> change.startsWith("io.github.dilnytsia.policy.Policy"));
  }

  /** Every change that an execution of the check, as the build declares it, holds against us. */
  private static Stream<String> refusedBy(String execution) throws Exception {
    var home = Files.createDirectory(folder.resolve(execution));
    var said = OfflineMaven.in(home, repository())
        .run(
            Path.of("../../core"),
            "-Dversion.last-release=" + LAST,
            "org.codehaus.mojo:build-helper-maven-plugin:regex-property@api-unchecked",
            "com.github.siom79.japicmp:japicmp-maven-plugin:cmp@" + execution);
    assertThat(said.code()).as(said.text()).isNotZero();
    assertThat(said.text()).contains("There is at least one incompatibility");
    return CHANGE.matcher(said.text()).results().map(MatchResult::group);
  }

  /** Adds a type to the last release, or puts it in the place of ours. */
  private static void lastReleaseHad(String type, String declaration) throws IOException {
    var inPackage = "package io.github.dilnytsia." + Path.of(type).getParent() + "; ";
    var source = folder.resolve(Path.of(type).getFileName() + ".java");
    Files.writeString(source, inPackage + declaration);
    var options = Stream.of("--release", "17", "-d", folder, source).map(Object::toString);
    var compiled =
        ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(String[]::new));
    assertThat(compiled).isZero();
    var name = "io/github/dilnytsia/" + type + ".class";
    var jar = URI.create("jar:" + lastRelease().resolve(ARTIFACT + ".jar").toUri());
    try (var entries = FileSystems.newFileSystem(jar, Map.of())) {
      Files.copy(folder.resolve(name), entries.getPath(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Path repository() {
    return folder.resolve("repository");
  }

  private static Path lastRelease() {
    return repository().resolve("io/github/dilnytsia/dilnytsia-core").resolve(LAST);
  }

  private static Path core() {
    var version = System.getProperty("published.version");
    return Path.of("../../core/target/dilnytsia-core-" + version + ".jar");
  }
}
