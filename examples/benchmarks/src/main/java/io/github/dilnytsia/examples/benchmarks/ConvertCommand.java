package io.github.dilnytsia.examples.benchmarks;

import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.dataset.DatasetException;
import io.github.dilnytsia.dataset.Datasets;
import io.github.dilnytsia.internal.planning.Costing;
import io.github.dilnytsia.internal.planning.SolverModel;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.optimize.ProblemText;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.scenario.Scenario;
import io.github.dilnytsia.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what the planner would have its optimiser solve, for others to try their solver on. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Writes a planner's problem, under Ukraine's rules, as a .gapx file that solve reads: units as tasks, officers as "
          + "agents, the norm and the time as resources, costs in milliseconds a month."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  benchmarks convert data/vinnytsia vinnytsia.gapx --date 2022-06-01",
      "  benchmarks convert national-2021 national-2021.gapx"
    })
final class ConvertCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "DATASET|SCENARIO",
      description = "A folder of CSV files, or the name of a built-in scenario.")
  private String source = "";

  @Parameters(index = "1", paramLabel = "OUT", description = "The file to write.")
  private Path out = Path.of("");

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day to plan for; needed for a dataset, while a scenario has its own.")
  private @Nullable LocalDate given;

  @Override
  public Integer call() throws IOException {
    var date = date();
    OutputFile.requireWritable(out);
    var text = new StringBuilder();
    try {
      ProblemText.write(model(dataset().problemOn(date)).problem(), text);
    } catch (DatasetException refused) {
      throw new InstanceException(refused.problems().stream()
          .map(problem -> problem.text().in(Language.EN))
          .toList());
    }
    OutputFile.write(out, text.toString());
    return ExitCode.DONE;
  }

  private static SolverModel model(PlanningProblem problem) {
    var assessment = RuleBook.ukraine().assess(problem);
    return new SolverModel(problem, assessment, new Costing(problem, assessment));
  }

  private Dataset dataset() {
    return scenario().map(Scenario::dataset).orElseGet(() -> Datasets.read(Path.of(source)));
  }

  private LocalDate date() {
    if (scenario().isEmpty() && !Files.isDirectory(Path.of(source))) {
      throw new ParameterException(
          spec.commandLine(), "There is no folder and no scenario \"%s\".".formatted(source));
    }
    return Optional.ofNullable(given)
        .or(() -> scenario().map(Scenario::date))
        .orElseThrow(() -> new ParameterException(
            spec.commandLine(),
            "--date is missing: a dataset is planned for a day, such as --date 2022-06-01."));
  }

  private Optional<Scenario> scenario() {
    return Files.isDirectory(Path.of(source)) ? Optional.empty() : Scenarios.find(source);
  }
}
