package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.dataset.PolicyTables;
import io.github.dilnytsia.examples.planner.console.ExitCode;
import io.github.dilnytsia.examples.planner.console.JsonOption;
import io.github.dilnytsia.examples.planner.console.LanguageOption;
import io.github.dilnytsia.examples.planner.console.Version;
import io.github.dilnytsia.examples.planner.json.JudgeJson;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.NormBook;
import io.github.dilnytsia.judgement.Norms;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.rules.Amendment;
import io.github.dilnytsia.rules.RuleBook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Judges a written plan by other norms than those it was made by. */
@Command(
    name = "judge",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "  planner judge data/vinnytsia out --norms-on 2017-07-28",
      "  planner judge data/vinnytsia out --norms stricter.csv --json"
    })
final class JudgeCommand implements Callable<Integer> {

  /** Which norms. */
  private static final class Law {
    @Option(names = "--norms-on", paramLabel = "${bundle:label.day}")
    private @Nullable LocalDate day;

    @Option(names = "--norms", paramLabel = "${bundle:label.file}")
    private @Nullable Path file;
  }

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private PlanSource source = new PlanSource();

  @Mixin
  private LanguageOption language = new LanguageOption();

  @ArgGroup(multiplicity = "1")
  private Law law = new Law();

  @Option(names = "--plan-norms", paramLabel = "${bundle:label.file}")
  private @Nullable Path planNorms;

  @Mixin
  private FurtherPolicyOptions further = new FurtherPolicyOptions();

  @Mixin
  private JsonOption json = new JsonOption();

  @Override
  public Integer call() {
    var rows =
        law.file == null ? List.<Norm>of() : PolicyTables.norms(GivenFile.require(law.file, spec));
    return source.use(
        further.policy(Optional.ofNullable(planNorms)),
        language.console(),
        (written, plan) -> judge(written.book(), written.problem(), plan, rows));
  }

  private int judge(RuleBook rules, PlanningProblem problem, BeatPlan plan, List<Norm> rows) {
    if (law.file != null) {
      // Tells of codes and units that no rule knows.
      rules.with(Amendment.norms(law.file));
    }
    var book = rules.norms().with(problem.norms());
    var judged = Planner.builder()
        .policy(rules)
        .build()
        .rejudge(problem, plan, norms(book, rows, problem.date()));
    var out = spec.commandLine().getOut();
    if (json.isGiven()) {
      out.println(JudgeJson.of(judged, language.console()));
    } else {
      judged.in(language.console()).forEach(out::println);
    }
    return ExitCode.DONE;
  }

  private Norms norms(NormBook book, List<Norm> rows, LocalDate planDay) {
    if (law.day != null) {
      return book.on(law.day);
    }
    var norms = book.with(rows).on(planDay);
    for (var row : rows) {
      if (!norms.byCode().containsValue(row)) {
        spec.commandLine()
            .getErr()
            .println(ConsolePhrases.say(
                language.console(),
                "norm-not-in-force",
                row.code(),
                row.inForceFrom().map(LocalDate::toString).orElse(""),
                planDay));
      }
    }
    return norms;
  }
}
