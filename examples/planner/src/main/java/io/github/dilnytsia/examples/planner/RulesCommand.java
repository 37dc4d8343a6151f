package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.examples.planner.console.HelpCommand;
import io.github.dilnytsia.examples.planner.console.NoCommand;
import io.github.dilnytsia.examples.planner.console.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists, shows, exports and checks the rules and the figures they rest on. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "  planner rules list --lang uk",
      "  planner rules show reach.wanted",
      "  planner rules export own",
      "  planner rules check own/norms.csv"
    },
    subcommands = {
      RulesListCommand.class,
      RulesShowCommand.class,
      RulesExportCommand.class,
      RulesCheckCommand.class,
      HelpCommand.class
    })
final class RulesCommand implements Runnable {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw NoCommand.in(spec);
  }
}
