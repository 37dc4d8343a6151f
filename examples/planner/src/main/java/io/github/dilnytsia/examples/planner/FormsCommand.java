package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.forms.Form;
import io.github.dilnytsia.forms.FormTemplateException;
import io.github.dilnytsia.forms.FormTemplates;
import io.github.dilnytsia.forms.Forms;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanningProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the papers of a written plan. */
@Command(
    name = "forms",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Writes the papers of a written plan as pages to be printed: the annex to the order, passports of beats,",
      "half-year reports, the reception schedule, the register of memoranda and the memo on the shortage.",
      "A plan made with other norms, workload, weights or rules is read with the same."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  planner forms data/vinnytsia out",
      "  planner forms data/vinnytsia out --only passport,half-year --officer POG-05-001 --contacts",
      "  planner forms data/vinnytsia out --to papers --templates own-templates"
    })
final class FormsCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private ProblemSource source = new ProblemSource();

  @Parameters(index = "1", paramLabel = "OUT_DIR", description = "The folder that plan wrote.")
  private Path folder = Path.of("");

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "The folder to write to; by default forms in OUT_DIR.")
  private @Nullable Path target;

  @Option(
      names = "--only",
      paramLabel = "FORM",
      split = ",",
      converter = FormConverter.class,
      description =
          "Only these: annex, passport, half-year, reception, memoranda, shortage; separated by commas.")
  private List<Form> only = List.of();

  @Option(
      names = "--officer",
      paramLabel = "ID",
      description = "Only the passports and reports of this officer's beats.")
  private @Nullable String officer;

  @Option(names = "--hromada", paramLabel = "CODE", description = "Only what is of this hromada.")
  private @Nullable String hromada;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description =
          "Templates in place of the standard ones of the same names; they can run nothing.")
  private @Nullable Path templates;

  @Option(
      names = "--contacts",
      description = "Print officers' contacts, and where they live if drives begin there.")
  private boolean contacts;

  @Mixin
  private PolicyOptions policyOptions = new PolicyOptions();

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Override
  public Integer call() {
    try {
      // What is wrong with them is told before anything that takes time.
      var texts =
          templates == null ? FormTemplates.standard() : FormTemplates.replacedBy(templates);
      var written =
          new WrittenPlan(policyOptions.policy(), source.dataset(), folder, language.console());
      return written.use(
          plan -> write(plan, written.problem(), texts), spec.commandLine().getErr());
    } catch (FormTemplateException e) {
      var err = spec.commandLine().getErr();
      e.problems().forEach(problem -> err.println(problem.in(language.console())));
      err.println(
          ConsolePhrases.say(language.console(), "bad-templates", e.problems().size()));
      return ExitCode.BAD_DATA;
    }
  }

  private int write(BeatPlan plan, PlanningProblem problem, FormTemplates texts) {
    var forms =
        Forms.of(plan, problem).language(language.files()).contacts(contacts).templates(texts);
    if (!only.isEmpty()) {
      forms = forms.only(only);
    }
    if (hromada != null) {
      forms = forms.hromada(hromada);
    }
    if (officer != null) {
      forms = forms.officer(officer);
    }
    var to = Optional.ofNullable(target).orElseGet(() -> folder.resolve("forms"));
    forms.write(to);
    spec.commandLine()
        .getOut()
        .println(ConsolePhrases.say(language.console(), "forms-written", to.resolve("index.html")));
    return ExitCode.DONE;
  }
}
