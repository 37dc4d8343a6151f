package io.github.dilnytsia.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.dilnytsia.judgement.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/json.md shows is so. */
class DocsTest {

  private static final Path PAGE = Path.of("../../docs/json.md");

  @Test
  void theExampleIsValidAndRead() throws IOException {
    var example = block("json");
    var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(ProblemJson.schema());

    assertThat(schema.validate(example, InputFormat.JSON)).isEmpty();
    assertThat(ProblemJson.read(example).name()).isEqualTo("one village");
  }

  @Test
  void theErrorsAreThoseThatAreTold() throws IOException {
    var spoilt = block("json").replace("\"residents\": 400", "\"populaton\": \"400\"");

    var told = catchThrowableOfType(JsonException.class, () -> ProblemJson.read(spoilt));

    assertThat(told.problems())
        .map(problem -> problem.text().in(Language.EN))
        .containsExactlyElementsOf(block("text").lines().map(String::strip).toList());
  }

  @Test
  void theLinesForAHostCompileAndRun(@TempDir Path folder) throws Exception {
    var java = block("java");
    var imports = lines(java, true);
    var body = lines(java, false);
    var source = Files.writeString(
        folder.resolve("Host.java"),
        imports
            + "\npublic class Host { public static void main(String[] args) throws Exception {\n"
            + body
            + "\n} }\n");
    Files.writeString(folder.resolve("problem.json"), block("json"));

    var compiled = ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, "-cp", classPath(), "-d", folder.toString(), source.toString());
    var process = new ProcessBuilder(List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            classPath() + System.getProperty("path.separator") + folder,
            "Host"))
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(compiled).isZero();
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains("POG-1");
    assertThat(folder.resolve("plan.json")).isNotEmptyFile();
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  private static String lines(String java, boolean imports) {
    return java.lines()
        .filter(line -> line.startsWith("import ") == imports)
        .collect(Collectors.joining("\n"));
  }

  private static String block(String language) throws IOException {
    var text = Files.readString(PAGE);
    var begin = text.indexOf("```" + language + "\n") + language.length() + 4;
    return text.substring(begin, text.indexOf("```", begin)).strip();
  }
}
