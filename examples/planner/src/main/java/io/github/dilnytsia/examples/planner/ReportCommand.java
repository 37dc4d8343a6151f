package io.github.dilnytsia.examples.planner;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a written plan as one page. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Writes report.html into the folder of a plan: one page with a map that opens by a double click, without a",
      "network, in Ukrainian and English. A plan made with other norms, workload, weights or rules is reported with",
      "the same."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  planner report data/vinnytsia out",
      "  planner report data/vinnytsia out --contacts"
    })
final class ReportCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private ProblemSource source = new ProblemSource();

  @Mixin
  private PolicyOptions policyOptions = new PolicyOptions();

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Parameters(index = "1", paramLabel = "OUT_DIR", description = "The folder that plan wrote.")
  private Path folder = Path.of("");

  @Option(
      names = "--contacts",
      description = "Show officers' contacts; otherwise they are nowhere in the file.")
  private boolean contacts;

  @Override
  public Integer call() {
    var dataset = source.dataset();
    var written = new WrittenPlan(policyOptions.policy(), dataset, folder, language.console());
    return written.use(
        plan -> {
          var file = new ReportFile(dataset, written.book(), contacts, language.files())
              .write(written.problem(), plan, folder);
          spec.commandLine()
              .getOut()
              .println(ConsolePhrases.say(language.console(), "report-written", file));
          return ExitCode.DONE;
        },
        spec.commandLine().getErr());
  }
}
