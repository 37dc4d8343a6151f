package io.github.dilnytsia.examples.planner.console;

import io.github.dilnytsia.judgement.Language;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.OptionSpec;

/** Gives a command line and all commands below it the manners asked for. */
public final class Dress {

  private static final int LONGEST_OPTION_COLUMN = 28;

  private Dress() {}

  /** Help, errors and colours as the words of the command line want them. */
  public static void up(CommandLine commandLine, Manners manners, Terminal terminal) {
    addOptions(commandLine);
    commandLine.setResourceBundle(new HelpTexts(manners.language()));
    commandLine.setColorScheme(scheme(manners, terminal));
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    // A name may begin with "@", and is no file of further words.
    commandLine.setExpandAtFiles(false);
    commandLine.setParameterExceptionHandler(new UsageErrors(manners));
    commandLine.setExecutionExceptionHandler(new Failures(manners));
    commandLine.setUsageHelpLongOptionsMaxWidth(LONGEST_OPTION_COLUMN);
    if (terminal.isOutWatched()) {
      commandLine.setUsageHelpAutoWidth(true);
    }
  }

  /** Whatever a command is about, it may be asked for these: they are read before the command line is parsed. */
  private static void addOptions(CommandLine commandLine) {
    var command = commandLine.getCommandSpec();
    if (command.findOption(Manners.LANGUAGE) == null) {
      command.addOption(OptionSpec.builder(Manners.LANGUAGE)
          .type(Language.class)
          .paramLabel("uk|en")
          .build());
    }
    command.addOption(OptionSpec.builder(Manners.COLOUR)
        .type(When.class)
        .paramLabel("auto|always|never")
        .build());
    commandLine.getSubcommands().values().forEach(Dress::addOptions);
  }

  private static ColorScheme scheme(Manners manners, Terminal terminal) {
    return new ColorScheme.Builder(Help.defaultColorScheme(manners.colour().ansi(terminal)))
        .ansi(manners.colour().ansi(terminal))
        .build();
  }
}
