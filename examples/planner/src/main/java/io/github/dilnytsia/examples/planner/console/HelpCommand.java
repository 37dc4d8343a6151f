package io.github.dilnytsia.examples.planner.console;

import io.github.dilnytsia.judgement.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code planner help COMMAND}: the same as {@code planner COMMAND --help}. */
@Command(name = "help", helpCommand = true)
public final class HelpCommand implements Callable<Integer> {

  private static final Phrases PHRASES = Phrases.load(HelpCommand.class, "usage");

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..*", paramLabel = "${bundle:label.command}", descriptionKey = "command")
  private List<String> words = new ArrayList<>();

  @Override
  public Integer call() {
    var command = spec.parent().commandLine();
    for (var word : words) {
      command = child(command, word);
    }
    command.usage(spec.commandLine().getOut(), command.getColorScheme());
    return ExitCode.DONE;
  }

  private CommandLine child(CommandLine command, String word) {
    var child = command.getSubcommands().get(word);
    if (child == null) {
      throw new UsageError(
          spec,
          PHRASES.say(
              "unknown-command-of",
              word,
              String.join(", ", command.getSubcommands().keySet())));
    }
    return child;
  }
}
