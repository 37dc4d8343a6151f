package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.examples.planner.console.ExitCode;
import io.github.dilnytsia.examples.planner.console.JsonOption;
import io.github.dilnytsia.examples.planner.console.LanguageOption;
import io.github.dilnytsia.examples.planner.console.UsageError;
import io.github.dilnytsia.examples.planner.console.Version;
import io.github.dilnytsia.examples.planner.json.ExplainJson;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why a unit is served as it is. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "  planner explain data/vinnytsia UA05020010010058853 --date 2022-06-01",
      "  planner explain data/vinnytsia UA05020010010058853 --date 2022-06-01 --plan out",
      "  planner explain data/vinnytsia UA05020010010058853 --date 2022-06-01 --why-not DOP-0517"
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

  @Mixin
  private JsonOption json = new JsonOption();

  @Parameters(index = "1", paramLabel = "${bundle:label.unit}", descriptionKey = "unit")
  private String unit = "";

  @Option(names = "--plan", paramLabel = "${bundle:label.plan-folder}")
  private @Nullable Path folder;

  @Option(names = "--why-not", paramLabel = "${bundle:label.officer}")
  private @Nullable String whyNot;

  @Override
  public Integer call() {
    var policy = policyOptions.policy();
    var dataset = source.dataset();
    var problem = policy.on(dataset.problemOn(source.date()));
    requireUnit(problem);
    requireOfficer(problem);
    if (folder == null) {
      var planner = search.planner(policy.book()).build();
      return explain(planner, problem, planner.plan(problem));
    }
    var written =
        new WrittenPlan(policy, dataset, GivenFile.requirePlan(folder, spec), language.console());
    return written.use(
        plan -> explain(search.planner(policy.book()).build(), written.problem(), plan),
        spec.commandLine().getErr());
  }

  private int explain(Planner planner, PlanningProblem problem, BeatPlan plan) {
    var out = spec.commandLine().getOut();
    if (whyNot == null) {
      var explanation = plan.explanation(unit);
      if (json.isGiven()) {
        out.println(ExplainJson.of(explanation, language.console()));
      } else {
        explanation.in(language.console()).forEach(out::println);
      }
    } else {
      var answer = planner.inquire(problem, plan).whyNot(unit, whyNot);
      if (json.isGiven()) {
        out.println(ExplainJson.of(answer, language.console()));
      } else {
        answer.in(language.console()).forEach(out::println);
      }
    }
    return ExitCode.DONE;
  }

  private void requireOfficer(PlanningProblem problem) {
    if (whyNot != null && problem.force().findOfficer(whyNot).isEmpty()) {
      throw new UsageError(spec, ConsolePhrases.wording("no-officer", whyNot));
    }
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
    throw new UsageError(
        spec,
        parts.isEmpty()
            ? ConsolePhrases.wording("no-unit", unit)
            : ConsolePhrases.wording("in-parts", unit, parts));
  }
}
