package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.examples.planner.console.ExitCode;
import io.github.dilnytsia.examples.planner.console.LanguageOption;
import io.github.dilnytsia.examples.planner.console.Version;
import io.github.dilnytsia.scenario.Scenarios;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the built-in scenarios. */
@Command(
    name = "scenarios",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = "  planner scenarios --lang en")
final class ScenariosCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    var first = true;
    for (var scenario : Scenarios.all()) {
      if (!first) {
        out.println();
      }
      first = false;
      out.println(scenario);
      out.println("  " + scenario.title().in(language.console()));
      out.println("  " + scenario.question().in(language.console()));
    }
    return ExitCode.DONE;
  }
}
