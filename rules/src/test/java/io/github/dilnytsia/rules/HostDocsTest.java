package io.github.dilnytsia.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/rules-for-hosts.md shows is so. */
class HostDocsTest {

  private static final Path PAGE = Path.of("../docs/rules-for-hosts.md");

  @Test
  void theLinesForAHostCompileAndRun(@TempDir Path folder) throws Exception {
    var java = blocks("java").get(0);
    var source = Files.writeString(
        folder.resolve("Host.java"),
        lines(java, true)
            + "\npublic class Host { public static void main(String[] args) throws Exception {\n"
            + lines(java, false)
            + "\n} }\n");
    Files.writeString(folder.resolve("norms.csv"), blocks("csv").get(0));
    Files.writeString(folder.resolve("night.drl"), blocks("drl").get(0));
    Files.writeString(folder.resolve("bands.drl.csv"), blocks("csv").get(1));

    var classPath = System.getProperty("java.class.path");
    var compiled = ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, "-cp", classPath, "-d", folder.toString(), source.toString());
    var process = new ProcessBuilder(List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            classPath + System.getProperty("path.separator") + folder,
            "Host"))
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(compiled).isZero();
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains("night.far", "night.drl", "host.band", "bands.drl.csv");
  }

  @Test
  void theErrorIsTheOneThatIsTold() throws IOException {
    var spoilt = blocks("drl").get(0).replace("isDriveLongerThan", "isDriveLongrThan");

    assertThat(Drl.told(
            Amendment.norms("norms.csv", blocks("csv").get(0)),
            HostRules.trustingCode(RuleText.of("night.drl", spoilt))))
        .singleElement()
        .asString()
        .startsWith(blocks("text").get(0).strip());
  }

  private static String lines(String java, boolean imports) {
    return java.lines()
        .filter(line -> line.startsWith("import ") == imports)
        .collect(Collectors.joining("\n"));
  }

  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile("(?s)```" + language + "\n(.*?)```")
        .matcher(Files.readString(PAGE))
        .results()
        .map(block -> block.group(1))
        .toList();
  }
}
