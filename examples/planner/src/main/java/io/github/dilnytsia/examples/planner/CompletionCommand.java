package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.examples.planner.console.ExitCode;
import io.github.dilnytsia.examples.planner.console.Version;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what makes a shell complete commands, options, scenarios and policies. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {"  planner completion bash", "  source <(planner completion bash)"})
final class CompletionCommand implements Callable<Integer> {

  /** A shell that reads it; zsh does by its emulation of bash's completion, which the script turns on. */
  enum Shell {
    BASH,
    ZSH
  }

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "${bundle:label.shell}",
      descriptionKey = "shell",
      completionCandidates = Candidates.OfShells.class)
  private Shell shell = Shell.BASH;

  @Override
  public Integer call() {
    var root = spec.root().commandLine();
    if (shell == Shell.ZSH) {
      spec.commandLine().getOut().println("#compdef planner");
    }
    spec.commandLine().getOut().print(AutoComplete.bash(root.getCommandName(), root));
    return ExitCode.DONE;
  }
}
