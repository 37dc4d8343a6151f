package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.territory.BasicUnit;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why a unit is served as it is. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Says why a settlement, or a part of one, is served by its officer, and who would be next.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  planner explain data/vinnytsia UA05020010010058853 --date 2022-06-01",
      "  planner explain data/vinnytsia UA05020010010058853 --date 2022-06-01 --plan out"
    })
final class ExplainCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private DatedSource source = new DatedSource();

  @Mixin
  private PolicyOptions policyOptions = new PolicyOptions();

  @Mixin
  private SearchOptions search = new SearchOptions();

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Parameters(
      index = "1",
      paramLabel = "UNIT",
      description = "Id of a part, or code of a settlement without parts.")
  private String unit = "";

  @Option(
      names = "--plan",
      paramLabel = "OUT_DIR",
      description = "Explain the plan in this folder instead of making it anew.")
  private @Nullable Path folder;

  @Override
  public Integer call() {
    var policy = policyOptions.policy();
    var dataset = source.dataset();
    var problem = policy.on(dataset.problemOn(source.date()));
    requireUnit(problem);
    if (folder == null) {
      return explain(search.planner(policy.book()).build().plan(problem));
    }
    return new WrittenPlan(policy, dataset, folder, language.console())
        .use(this::explain, spec.commandLine().getErr());
  }

  private int explain(BeatPlan plan) {
    plan.explanation(unit).in(language.console()).forEach(spec.commandLine().getOut()::println);
    return ExitCode.DONE;
  }

  private void requireUnit(PlanningProblem problem) {
    if (problem.territory().findUnit(unit).isPresent()) {
      return;
    }
    var parts = problem.territory().units().stream()
        .filter(u -> u.settlementCode().equals(unit))
        .map(BasicUnit::id)
        .limit(5)
        .collect(Collectors.joining(", "));
    throw new ParameterException(
        spec.commandLine(),
        parts.isEmpty()
            ? "There is no unit \"%s\" in the data. Expected the id of a part or the code of a settlement."
                .formatted(unit)
            : "Settlement %s is served part by part. Expected one of its parts: %s …"
                .formatted(unit, parts));
  }
}
