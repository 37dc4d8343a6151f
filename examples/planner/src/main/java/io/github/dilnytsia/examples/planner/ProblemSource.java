package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.dataset.Datasets;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.scenario.Scenario;
import io.github.dilnytsia.scenario.Scenarios;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Where a command's facts come from: a dataset folder, or a built-in scenario by name. */
final class ProblemSource {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "DATASET|SCENARIO",
      description =
          "A folder of CSV files, or the name of a built-in scenario (see: planner scenarios).")
  private String source = "";

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day to plan for; needed for a dataset, while a scenario has its own.")
  private @Nullable LocalDate date;

  Dataset dataset() {
    var scenario = scenario();
    if (scenario.isPresent()) {
      return scenario.get().dataset();
    }
    var folder = folder();
    if (!Files.isDirectory(folder)) {
      throw usage(
          "There is no folder and no scenario \"%s\". Expected a dataset folder or one of: %s."
              .formatted(
                  source,
                  Scenarios.all().stream().map(Scenario::name).collect(Collectors.joining(", "))));
    }
    return Datasets.read(folder);
  }

  /** The facts on the day that was asked for. */
  PlanningProblem problem(Dataset dataset) {
    return dataset.problemOn(Optional.ofNullable(date)
        .or(() -> scenario().map(Scenario::date))
        .orElseThrow(() -> usage(
            "--date is missing: a dataset is planned for a day, such as --date 2022-06-01.")));
  }

  /** Checks what can be checked before anything is read. */
  void check() {
    if (date == null && scenario().isEmpty() && Files.isDirectory(folder())) {
      throw usage("--date is missing: a dataset is planned for a day, such as --date 2022-06-01.");
    }
  }

  private Optional<Scenario> scenario() {
    return Files.isDirectory(folder()) ? Optional.empty() : Scenarios.find(source);
  }

  private Path folder() {
    try {
      return Path.of(source);
    } catch (InvalidPathException e) {
      throw usage("\"%s\" is no path: %s.".formatted(source, e.getReason()));
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
