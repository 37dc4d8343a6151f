package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.dataset.PolicyTablesFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the figures that rules rest on, to be changed. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Writes norms.csv, workload.csv and weights.csv: every figure that rules and the cost of a plan rest on. Change",
      "them in a spreadsheet or an editor, check them with planner rules check, and plan with --norms, --workload and",
      "--weights."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  planner rules export own", "  planner rules export own --semicolon --force"})
final class RulesExportCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private PolicyOptions policyOptions = new PolicyOptions();

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Parameters(paramLabel = "DIR", description = "The folder to write to.")
  private Path folder = Path.of("");

  @Option(
      names = "--semicolon",
      description = "Separate fields by ; for a spreadsheet that writes decimals with a comma.")
  private boolean semicolon;

  @Option(names = "--force", description = "Replace files that are there already.")
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
    spec.commandLine()
        .getOut()
        .println(ConsolePhrases.say(
            language.console(), "exported", folder, String.join(", ", contents.keySet())));
    return ExitCode.DONE;
  }

  private void requireNothingThere(Iterable<String> names) {
    for (var name : names) {
      if (Files.exists(folder.resolve(name))) {
        throw new ParameterException(
            spec.commandLine(),
            "%s is there already and may have been edited. Expected another folder, or --force to replace it."
                .formatted(folder.resolve(name)));
      }
    }
  }
}
