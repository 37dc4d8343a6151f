package io.github.dilnytsia.examples.planner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.examples.planner.console.Manners;
import io.github.dilnytsia.examples.planner.console.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Every command, option and parameter explains itself in both languages; a new one that does not fails here. */
class HelpTest {

  /** Labels that are values, or the same in both languages. */
  private static final Set<String> SAME =
      Set.of("uk|en", "bash|zsh", "auto|always|never", "N", "ID");

  private static final String CYRILLIC = "(?s).*\\p{IsCyrillic}.*";

  static Stream<String> commands() {
    var names = new ArrayList<String>();
    collect(commandLine("en"), names);
    return names.stream();
  }

  private static void collect(CommandLine command, List<String> names) {
    names.add(command.getCommandSpec().qualifiedName(" "));
    command.getSubcommands().values().forEach(child -> collect(child, names));
  }

  private static CommandLine commandLine(String language) {
    return PlannerApp.commandLine(Manners.of("--lang", language), Terminal.none());
  }

  private static CommandLine command(String language, String qualifiedName) {
    var command = commandLine(language);
    for (var word : List.of(qualifiedName.split(" ")).subList(1, qualifiedName.split(" ").length)) {
      command = Objects.requireNonNull(command.getSubcommands().get(word));
    }
    return command;
  }

  @Test
  void allCommandsAreAsked() {
    assertThat(commands())
        .contains("planner", "planner plan", "planner rules check")
        .hasSizeGreaterThan(15);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void isExplainedInBothLanguages(String name) {
    var uk = command("uk", name).getCommandSpec();
    var en = command("en", name).getCommandSpec();
    var key = name.replace(' ', '.');

    var about = String.join(" ", uk.usageMessage().description())
        + String.join(" ", uk.usageMessage().header());
    assertThat(about).as("%s.usage.description.0 in help_uk.properties", key).matches(CYRILLIC);
    assertThat(String.join(" ", en.usageMessage().description())
            + String.join(" ", en.usageMessage().header()))
        .as("%s.usage.description.0 in help_en.properties", key)
        .isNotBlank()
        .doesNotMatch(CYRILLIC);
    for (var i = 0; i < uk.args().size(); i++) {
      explains(key, uk.args().get(i), en.args().get(i));
    }
  }

  private static void explains(String command, ArgSpec uk, ArgSpec en) {
    var name = en.isOption() ? ((CommandLine.Model.OptionSpec) en).longestName() : en.paramLabel();
    var ukrainian = String.join(" ", uk.description());
    var english = String.join(" ", en.description());
    assertThat(ukrainian)
        .as("%s of %s in help_uk.properties", name, command)
        .isNotBlank()
        .matches(CYRILLIC);
    assertThat(english)
        .as("%s of %s in help_en.properties", name, command)
        .isNotBlank()
        .isNotEqualTo(ukrainian);
    if (!en.typeInfo().isBoolean() && !SAME.contains(en.paramLabel())) {
      assertThat(uk.paramLabel())
          .as("label of %s of %s: paramLabel = \"${bundle:label.…}\"", name, command)
          .matches(CYRILLIC);
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void fitsTheWidthInBothLanguages(String name) {
    for (var language : List.of("uk", "en")) {
      for (var width : List.of(60, 80, 120)) {
        var command = command(language, name);
        command.setUsageHelpWidth(width);

        assertThat(command.getUsageMessage().lines())
            .as("%s, %s, %d", name, language, width)
            .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
      }
    }
  }

  @Test
  void isInTheLanguageGivenWhateverTheMachines() {
    var before = Locale.getDefault();
    try {
      for (var tag : List.of("uk-UA", "tr-TR", "en-US")) {
        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThat(Run.of("plan", "--help", "--lang", "uk").out())
            .contains("Використання: planner plan", "Приклади:", "ФАЙЛ")
            .doesNotContain("Usage:", "Examples:");
        assertThat(Run.of("plan", "--lang=en", "--help").out())
            .contains("Usage: planner plan", "Examples:")
            .doesNotMatch("(?s).*Використання.*");
      }
      Locale.setDefault(Locale.forLanguageTag("uk-UA"));
      assertThat(Run.of("--help").out()).contains("Команди:", "Коди завершення:");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void isTheSameByHelpAndByTheHelpCommand() {
    assertThat(Run.of("help", "rules", "check", "--lang", "uk").out())
        .isEqualTo(Run.of("rules", "check", "--help", "--lang", "uk").out());
    assertThat(Run.of("help", "plam", "--lang", "en"))
        .matches(run -> run.code() == 2 && run.err().contains("There is no command \"plam\""));
  }
}
