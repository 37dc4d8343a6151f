package io.github.dilnytsia.examples.hello;

import io.github.dilnytsia.examples.hello.OfflineMaven.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A project that knows nothing of ours but what the README of this example shows: its XML, and the class it names. */
record Stranger(Path folder) {

  private static final Path SOURCE =
      Path.of("src/main/java/io/github/dilnytsia/examples/hello/Hello.java");

  /** The plugins Maven binds to the way to a jar, and one to lay the class path beside it. */
  private static final List<String> PLUGINS = List.of(
      "maven-resources-plugin",
      "maven-compiler-plugin",
      "maven-surefire-plugin",
      "maven-jar-plugin",
      "maven-dependency-plugin");

  static Stranger in(Path folder) throws IOException {
    var stranger = new Stranger(folder);
    Files.writeString(folder.resolve("pom.xml"), stranger.pom());
    Files.createDirectories(folder.resolve(SOURCE).getParent());
    Files.copy(SOURCE, folder.resolve(SOURCE));
    return stranger;
  }

  private String pom() throws IOException {
    return """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>example</groupId><artifactId>stranger</artifactId><version>1</version>
          <properties>
            <maven.compiler.release>17</maven.compiler.release>
            <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
          </properties>
          %s
          <build><plugins>%s</plugins></build>
        </project>
        """.formatted(snippet(), plugins());
  }

  /** Between two releases people are shown the last one, while this is about the next. */
  private static String snippet() throws IOException {
    var readme = Files.readString(Path.of("README.md"));
    var begin = readme.indexOf("```xml\n") + "```xml\n".length();
    return readme
        .substring(begin, readme.indexOf("```", begin))
        .replaceFirst(
            "(?s)(dilnytsia-bom</artifactId>\\s*<version>)[^<]*",
            "$1" + System.getProperty("published.version"));
  }

  /** The versions our own build uses: Maven's defaults need not be on this machine. */
  private static String plugins() throws IOException {
    var plugins = new StringBuilder();
    var ours = Files.readString(Path.of("../../pom.xml")) + Files.readString(Path.of("pom.xml"));
    for (var plugin : PLUGINS) {
      var version =
          Pattern.compile(plugin + "</artifactId>\\s*<version>(.*?)</version>").matcher(ours);
      plugins.append("<plugin><artifactId>%s</artifactId><version>%s</version>%s</plugin>"
          .formatted(
              plugin,
              version.results().findFirst().orElseThrow().group(1),
              plugin.contains("dependency") ? COPY_LIBRARIES : ""));
    }
    return plugins.toString();
  }

  private static final String COPY_LIBRARIES = """
      <executions><execution>
        <phase>package</phase><goals><goal>copy-dependencies</goal></goals>
        <configuration><includeScope>runtime</includeScope><outputDirectory>target/lib</outputDirectory></configuration>
      </execution></executions>
      """;

  /** The jars on its class path at run time. */
  List<String> libraries() throws IOException {
    try (var jars = Files.list(folder.resolve("target/lib"))) {
      return jars.map(jar -> jar.getFileName().toString()).sorted().toList();
    }
  }

  String run() throws Exception {
    var path = "target/stranger-1.jar" + System.getProperty("path.separator") + "target/lib/*";
    return Said.by(folder, java("-cp", path, "io.github.dilnytsia.examples.hello.Hello"))
        .withoutFailing();
  }

  static List<String> java(String... arguments) {
    var command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx512m",
        "-Dfile.encoding=UTF-8",
        "-Dstdout.encoding=UTF-8"));
    command.addAll(List.of(arguments));
    return command;
  }
}
