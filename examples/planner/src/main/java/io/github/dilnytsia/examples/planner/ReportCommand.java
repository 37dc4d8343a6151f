package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.examples.planner.console.ExitCode;
import io.github.dilnytsia.examples.planner.console.JsonOption;
import io.github.dilnytsia.examples.planner.console.LanguageOption;
import io.github.dilnytsia.examples.planner.console.Version;
import io.github.dilnytsia.examples.planner.json.WrittenJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a written plan as one page and, where asked, as a workbook. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "  planner report data/vinnytsia out",
      "  planner report data/vinnytsia out --xlsx --contacts"
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

  @Mixin
  private JsonOption json = new JsonOption();

  @Parameters(
      index = "1",
      paramLabel = "${bundle:label.plan-folder}",
      descriptionKey = "plan-folder")
  private Path folder = Path.of("");

  @Option(names = "--xlsx", descriptionKey = "xlsx")
  private boolean workbook;

  @Option(names = "--contacts", descriptionKey = "contacts")
  private boolean contacts;

  @Override
  public Integer call() {
    GivenFile.requireFolder(folder, spec);
    var dataset = source.dataset();
    var written = new WrittenPlan(policyOptions.policy(), dataset, folder, language.console());
    return written.use(
        plan -> {
          var documents = new PlanDocuments(
              dataset, written.book(), written.problem(), contacts, language.files());
          var files = new ArrayList<Path>();
          files.add(documents.writeReport(plan, folder));
          if (workbook) {
            files.add(documents.writeWorkbook(plan, folder));
          }
          say(files);
          return ExitCode.DONE;
        },
        spec.commandLine().getErr());
  }

  private void say(List<Path> files) {
    var out = spec.commandLine().getOut();
    if (json.isGiven()) {
      out.println(WrittenJson.of(folder, files));
    } else {
      files.forEach(
          file -> out.println(ConsolePhrases.say(language.console(), "document-written", file)));
    }
  }
}
