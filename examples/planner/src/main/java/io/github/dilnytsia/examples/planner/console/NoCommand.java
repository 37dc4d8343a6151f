package io.github.dilnytsia.examples.planner.console;

import io.github.dilnytsia.judgement.Phrases;
import picocli.CommandLine.Model.CommandSpec;

/** What is said where a command is missing. */
public final class NoCommand {

  private static final Phrases PHRASES = Phrases.load(NoCommand.class, "usage");

  private NoCommand() {}

  /** The error of a command that does nothing without one of its subcommands. */
  public static UsageError in(CommandSpec spec) {
    return new UsageError(
        spec, PHRASES.say("which-command", String.join(", ", spec.subcommands().keySet())));
  }
}
