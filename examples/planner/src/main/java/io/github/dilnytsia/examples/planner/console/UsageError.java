package io.github.dilnytsia.examples.planner.console;

import io.github.dilnytsia.judgement.Wording;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A command line that a command cannot do anything with, for a reason that only the command knows. */
public final class UsageError extends ParameterException {

  private static final long serialVersionUID = 1;

  private final transient Wording text;

  public UsageError(CommandSpec command, Wording text) {
    super(command.commandLine(), text.toString());
    this.text = text;
  }

  /** What is wrong, and what was expected. */
  public Wording text() {
    return text;
  }
}
