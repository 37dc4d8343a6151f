package io.github.dilnytsia.examples.planner;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dilnytsia.dataset.Datasets;
import io.github.dilnytsia.examples.planner.console.ExitCode;
import io.github.dilnytsia.examples.planner.console.JsonOption;
import io.github.dilnytsia.examples.planner.console.JsonText;
import io.github.dilnytsia.examples.planner.console.LanguageOption;
import io.github.dilnytsia.examples.planner.console.UsageError;
import io.github.dilnytsia.examples.planner.console.Version;
import io.github.dilnytsia.scenario.Scenario;
import io.github.dilnytsia.scenario.Scenarios;
import io.github.dilnytsia.spreadsheet.Spreadsheets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a built-in scenario as a dataset folder or workbook. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "  planner generate national-2021 --out data",
      "  planner generate one-car --out data.xlsx"
    })
final class GenerateCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Mixin
  private JsonOption json = new JsonOption();

  @Parameters(
      paramLabel = "${bundle:label.scenario}",
      descriptionKey = "scenario",
      completionCandidates = Candidates.OfScenarios.class)
  private String name = "";

  @Option(names = "--out", paramLabel = "${bundle:label.folder-or-workbook}", required = true)
  private Path path = Path.of("");

  @Override
  public Integer call() {
    var scenario = Scenarios.find(name)
        .orElseThrow(() -> new UsageError(
            spec,
            ConsolePhrases.wording(
                "no-scenario",
                name,
                Scenarios.all().stream().map(Scenario::name).collect(Collectors.joining(", ")))));
    if (Spreadsheets.isSpreadsheet(path)) {
      Spreadsheets.write(scenario.dataset(), path);
    } else {
      Datasets.write(scenario.dataset(), path);
    }
    spec.commandLine()
        .getOut()
        .println(
            json.isGiven()
                ? JsonText.of(generator -> write(generator, scenario))
                : ConsolePhrases.say(
                    language.console(), "generated", scenario.name(), path, scenario.date()));
    return ExitCode.DONE;
  }

  private void write(JsonGenerator generator, Scenario scenario) throws IOException {
    generator.writeStartObject();
    generator.writeStringField("scenario", scenario.name());
    generator.writeStringField("date", scenario.date().toString());
    generator.writeStringField("folder", path.toString());
    generator.writeEndObject();
  }
}
