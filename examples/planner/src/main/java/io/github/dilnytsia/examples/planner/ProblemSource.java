package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.dataset.Datasets;
import io.github.dilnytsia.examples.planner.console.UsageError;
import io.github.dilnytsia.scenario.Scenario;
import io.github.dilnytsia.scenario.Scenarios;
import io.github.dilnytsia.spreadsheet.Spreadsheets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Where a command's facts come from: a dataset folder, a workbook, or a built-in scenario by name. */
final class ProblemSource {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.dataset}",
      descriptionKey = "dataset",
      completionCandidates = Candidates.OfScenarios.class)
  private String source = "";

  /** The source of a command that asks for it in another way than by its first argument. */
  static ProblemSource named(String source, CommandSpec command) {
    var named = new ProblemSource();
    named.source = source;
    named.command = command;
    return named;
  }

  Dataset dataset() {
    var scenario = scenario();
    if (scenario.isPresent()) {
      return scenario.get().dataset();
    }
    requireFacts();
    return isWorkbook() ? Spreadsheets.readDataset(path()) : Datasets.read(path());
  }

  /** Refuses what is neither a folder, nor a workbook, nor a scenario. */
  void requireFacts() {
    if (scenario().isEmpty() && !Files.isDirectory(path()) && !isWorkbook()) {
      throw usage(
          "no-source",
          source,
          Scenarios.all().stream().map(Scenario::name).collect(Collectors.joining(", ")));
    }
  }

  /** The day a scenario is made for; a dataset is good for any. */
  Optional<LocalDate> ownDate() {
    return scenario().map(Scenario::date);
  }

  private Optional<Scenario> scenario() {
    return Files.isDirectory(path()) ? Optional.empty() : Scenarios.find(source);
  }

  private boolean isWorkbook() {
    return Spreadsheets.isSpreadsheet(path()) && Files.exists(path());
  }

  private Path path() {
    try {
      return Path.of(source);
    } catch (InvalidPathException e) {
      throw usage("no-path", source);
    }
  }

  private UsageError usage(String key, Object... figures) {
    return new UsageError(command, ConsolePhrases.wording(key, figures));
  }
}
