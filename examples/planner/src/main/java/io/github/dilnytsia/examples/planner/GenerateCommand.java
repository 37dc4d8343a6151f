package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.dataset.Datasets;
import io.github.dilnytsia.scenario.Scenario;
import io.github.dilnytsia.scenario.Scenarios;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a built-in scenario as a dataset folder. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Writes a built-in scenario as a dataset folder, to be changed and planned.",
    footerHeading = "%nExample:%n",
    footer = "  planner generate national-2021 --out data")
final class GenerateCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Parameters(paramLabel = "SCENARIO", description = "Name of a scenario (see: planner scenarios).")
  private String name = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder to write.")
  private Path folder = Path.of("");

  @Override
  public Integer call() {
    var scenario = Scenarios.find(name)
        .orElseThrow(() -> new ParameterException(
            spec.commandLine(),
            "There is no scenario \"%s\". Expected one of: %s."
                .formatted(
                    name,
                    Scenarios.all().stream()
                        .map(Scenario::name)
                        .collect(Collectors.joining(", ")))));
    Datasets.write(scenario.dataset(), folder);
    spec.commandLine()
        .getOut()
        .println(ConsolePhrases.say(
            language.console(), "generated", scenario.name(), folder, scenario.date()));
    return ExitCode.DONE;
  }
}
