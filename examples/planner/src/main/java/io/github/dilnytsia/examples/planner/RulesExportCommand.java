package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.dataset.PolicyTablesFolder;
import io.github.dilnytsia.examples.planner.console.ExitCode;
import io.github.dilnytsia.examples.planner.console.JsonOption;
import io.github.dilnytsia.examples.planner.console.LanguageOption;
import io.github.dilnytsia.examples.planner.console.UsageError;
import io.github.dilnytsia.examples.planner.console.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the figures that rules rest on, to be changed. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {"  planner rules export own", "  planner rules export own --semicolon --force"})
final class RulesExportCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private PolicyOptions policyOptions = new PolicyOptions();

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Mixin
  private JsonOption json = new JsonOption();

  @Parameters(paramLabel = "${bundle:label.folder}", descriptionKey = "folder")
  private Path folder = Path.of("");

  @Option(names = "--semicolon")
  private boolean semicolon;

  @Option(names = "--force")
  private boolean force;

  @Override
  public Integer call() {
    var book = policyOptions.policy().book();
    var contents = PolicyTablesFolder.contents(
        book.norms().norms(),
        book.workloadRates().values(),
        book.weights().byName(),
        semicolon ? ';' : ',');
    if (!force) {
      requireNothingThere(contents.keySet());
    }
    PolicyTablesFolder.write(folder, contents, force);
    new WrittenFiles(folder, contents.keySet())
        .say(
            spec,
            json,
            ConsolePhrases.say(
                language.console(), "exported", folder, String.join(", ", contents.keySet())));
    return ExitCode.DONE;
  }

  private void requireNothingThere(Iterable<String> names) {
    for (var name : names) {
      if (Files.exists(folder.resolve(name))) {
        throw new UsageError(spec, ConsolePhrases.wording("export-there", folder.resolve(name)));
      }
    }
  }
}
