package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.examples.planner.console.ExitCode;
import io.github.dilnytsia.examples.planner.console.JsonOption;
import io.github.dilnytsia.examples.planner.console.LanguageOption;
import io.github.dilnytsia.examples.planner.console.Version;
import io.github.dilnytsia.forms.Form;
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
import picocli.CommandLine.Spec;

/** Writes the papers of a written plan. */
@Command(
    name = "forms",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "  planner forms data/vinnytsia out",
      "  planner forms data/vinnytsia out --only passport,half-year --officer POG-05-001 --contacts",
      "  planner forms data/vinnytsia out --to papers --templates own-templates"
    })
final class FormsCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private PlanSource source = new PlanSource();

  @Option(names = "--to", paramLabel = "${bundle:label.folder}")
  private @Nullable Path target;

  @Option(
      names = "--only",
      paramLabel = "${bundle:label.form}",
      split = ",",
      converter = FormConverter.class)
  private List<Form> only = List.of();

  @Option(names = "--officer", paramLabel = "${bundle:label.officer}")
  private @Nullable String officer;

  @Option(names = "--hromada", paramLabel = "${bundle:label.code}")
  private @Nullable String hromada;

  @Option(names = "--templates", paramLabel = "${bundle:label.folder}")
  private @Nullable Path templates;

  @Option(names = "--contacts")
  private boolean contacts;

  @Mixin
  private PolicyOptions policyOptions = new PolicyOptions();

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Mixin
  private JsonOption json = new JsonOption();

  @Override
  public Integer call() {
    source.requireFolder();
    // What is wrong with them is told before anything that takes time.
    var texts = templates == null
        ? FormTemplates.standard()
        : FormTemplates.replacedBy(GivenFile.requireTemplates(templates, spec));
    return source.use(
        policyOptions.policy(),
        language.console(),
        (written, plan) -> write(forms(plan, written.problem()).templates(texts)));
  }

  private Forms forms(BeatPlan plan, PlanningProblem problem) {
    var forms = Forms.of(plan, problem).language(language.files()).contacts(contacts);
    if (!only.isEmpty()) {
      forms = forms.only(only);
    }
    if (hromada != null) {
      forms = forms.hromada(hromada);
    }
    if (officer != null) {
      forms = forms.officer(officer);
    }
    return forms;
  }

  private int write(Forms forms) {
    var to = Optional.ofNullable(target).orElseGet(() -> source.folder().resolve("forms"));
    forms.write(to);
    new WrittenFiles(to, forms.contents().keySet())
        .say(
            spec,
            json,
            ConsolePhrases.say(language.console(), "forms-written", to.resolve("index.html")));
    return ExitCode.DONE;
  }
}
