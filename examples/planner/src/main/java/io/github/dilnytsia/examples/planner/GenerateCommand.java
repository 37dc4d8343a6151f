package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.dataset.Datasets;
import io.github.dilnytsia.scenario.Scenario;
import io.github.dilnytsia.scenario.Scenarios;
import io.github.dilnytsia.spreadsheet.Spreadsheets;
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

/** Writes a built-in scenario as a dataset folder or workbook. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Writes a built-in scenario as a dataset, to be changed and planned: as a folder, or where the name ends with .xlsx",
      "as one workbook."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  planner generate national-2021 --out data",
      "  planner generate one-car --out data.xlsx"
    })
final class GenerateCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Parameters(paramLabel = "SCENARIO", description = "Name of a scenario (see: planner scenarios).")
  private String name = "";

  @Option(
      names = "--out",
      paramLabel = "DIR|FILE.xlsx",
      required = true,
      description = "The folder or the workbook to write.")
  private Path path = Path.of("");

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
    if (Spreadsheets.isSpreadsheet(path)) {
      Spreadsheets.write(scenario.dataset(), path);
    } else {
      Datasets.write(scenario.dataset(), path);
    }
    spec.commandLine()
        .getOut()
        .println(ConsolePhrases.say(
            language.console(), "generated", scenario.name(), path, scenario.date()));
    return ExitCode.DONE;
  }
}
