package io.github.dilnytsia.examples.hello;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Maven in a process of its own that reaches no network and begins with an empty local repository.
 *
 * <p>It knows two remote repositories, both folders: first the one given, then this machine's local repository in the
 * place of Maven Central.
 */
final class OfflineMaven {

  private final Path settings;
  private final Path local;

  private OfflineMaven(Path settings, Path local) {
    this.settings = settings;
    this.local = local;
  }

  /** Keeps its settings and its local repository in the folder, which has neither. */
  static OfflineMaven in(Path folder, Path repository) throws IOException {
    var machine = System.getProperty("machine.repository");
    assumeTrue(machine != null, "Started by something else than `mvn verify`: no Maven is known.");
    var settings = """
        <settings>
          <mirrors><mirror><id>machine</id><mirrorOf>central</mirrorOf><url>%s</url></mirror></mirrors>
          <profiles><profile><id>given</id><repositories>
            <repository><id>given</id><url>%s</url></repository>
          </repositories></profile></profiles>
          <activeProfiles><activeProfile>given</activeProfile></activeProfiles>
        </settings>
        """.formatted(Path.of(machine).toUri(), repository.toUri());
    return new OfflineMaven(
        Files.writeString(folder.resolve("settings.xml"), settings), folder.resolve("local"));
  }

  /** Runs in a project; what it said, on one stream. */
  Said run(Path project, String... arguments) throws Exception {
    var maven = Path.of(System.getProperty("maven.home"), "bin", "mvn").toString();
    var command = new ArrayList<>(List.of(
        maven,
        "--batch-mode",
        "--quiet",
        "--no-transfer-progress",
        "--offline",
        "-Daether.offline.protocols=file",
        "--settings=" + settings,
        "-Dmaven.repo.local=" + local));
    command.addAll(List.of(arguments));
    return Said.by(project, command);
  }

  /** The id of the repository from which a file came that is now in the local one. */
  String origin(Path file) {
    try (var origins = Files.lines(local.resolve(file).resolveSibling("_remote.repositories"))) {
      return origins
          .filter(line -> line.startsWith(file.getFileName() + ">"))
          .map(line -> line.substring(line.indexOf('>') + 1, line.indexOf('=')))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a process said, and the code it ended with. */
  record Said(String text, int code) {

    static Said by(Path folder, List<String> command) throws Exception {
      var builder =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
      var environment = builder.environment();
      environment.remove("MAVEN_ARGS");
      environment.put("JAVA_HOME", System.getProperty("java.home"));
      environment.put("MAVEN_OPTS", "-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1");
      var process = builder.start();
      process.getOutputStream().close();
      var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Said(text, process.waitFor());
    }

    String withoutFailing() {
      assertThat(code).as(text).isZero();
      return text;
    }
  }
}
