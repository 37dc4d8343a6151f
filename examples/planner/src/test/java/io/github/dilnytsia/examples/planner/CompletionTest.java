package io.github.dilnytsia.examples.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dilnytsia.scenario.Scenario;
import io.github.dilnytsia.scenario.Scenarios;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that {@code planner completion} prints, run by bash itself. */
class CompletionTest {

  @TempDir
  private Path temp = Path.of("");

  @Test
  void completesCommandsOptionsScenariosAndPolicies() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash here");

    assertThat(complete("pl")).containsExactly("plan");
    assertThat(complete("plan", "na")).containsExactly("national-2021");
    assertThat(complete("generate", ""))
        .containsAll(Scenarios.all().stream().map(Scenario::name).toList());
    assertThat(complete("plan", "one-car", "--time")).containsExactly("--time-limit");
    assertThat(complete("rules", "show", "reach.w")).containsExactly("reach.wanted");
    assertThat(complete("plan", "one-car", "--without", "reach.w")).containsExactly("reach.wanted");
    assertThat(complete("completion", "z")).containsExactlyInAnyOrder("zsh");
  }

  @Test
  void isMadeForZshAsWell() {
    assertThat(Run.of("completion", "zsh").out())
        .startsWith("#compdef planner")
        .contains("bashcompinit");
    assertThat(Run.of("completion", "fish", "--lang", "en"))
        .matches(run -> run.code() == 2 && run.err().contains("expected one of bash, zsh"));
  }

  private Iterable<String> complete(String... words) throws IOException, InterruptedException {
    var script = temp.resolve("completion.sh");
    Files.writeString(script, Run.of("completion", "bash").out());
    var quoted = new StringBuilder("planner");
    for (var word : words) {
      quoted.append(" '").append(word).append("'");
    }
    var command =
        "source '%s'; COMP_WORDS=(%s); COMP_CWORD=%d; _complete_planner; printf '%%s\\n' \"${COMPREPLY[@]}\""
            .formatted(script, quoted, words.length);
    var bash = new ProcessBuilder("/bin/bash", "-c", command)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    var out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    bash.waitFor();
    return out.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
