package io.github.dilnytsia.examples.planner;

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
    description = {
      "Writes the templates of all forms and their style. Change what should be different, delete the other files,",
      "and give the folder as --templates."
    },
    footerHeading = "%nExample:%n",
    footer = "  planner templates own-templates")
final class TemplatesCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "The folder to write to.")
  private Path folder = Path.of("");

  @Option(names = "--force", description = "Replace files that are there already.")
  private boolean force;

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Override
  public Integer call() {
    FormTemplates.standard().write(folder, force);
    spec.commandLine()
        .getOut()
        .println(ConsolePhrases.say(
            language.console(),
            "templates-written",
            folder,
            String.join(", ", FormTemplates.standard().files().keySet())));
    return ExitCode.DONE;
  }
}
