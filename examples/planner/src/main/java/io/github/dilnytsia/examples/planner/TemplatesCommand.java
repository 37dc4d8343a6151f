package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.examples.planner.console.ExitCode;
import io.github.dilnytsia.examples.planner.console.JsonOption;
import io.github.dilnytsia.examples.planner.console.LanguageOption;
import io.github.dilnytsia.examples.planner.console.Version;
import io.github.dilnytsia.forms.FormTemplates;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the templates of forms, to be changed. */
@Command(
    name = "templates",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = "  planner templates own-templates")
final class TemplatesCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "${bundle:label.folder}", descriptionKey = "planner.templates.folder")
  private Path folder = Path.of("");

  @Option(names = "--force")
  private boolean force;

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Mixin
  private JsonOption json = new JsonOption();

  @Override
  public Integer call() {
    var templates = FormTemplates.standard();
    templates.write(folder, force);
    var names = templates.files().keySet();
    new WrittenFiles(folder, names)
        .say(
            spec,
            json,
            ConsolePhrases.say(
                language.console(), "templates-written", folder, String.join(", ", names)));
    return ExitCode.DONE;
  }
}
