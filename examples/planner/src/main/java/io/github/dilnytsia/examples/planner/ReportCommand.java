package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.examples.planner.console.ExitCode;
import io.github.dilnytsia.examples.planner.console.JsonOption;
import io.github.dilnytsia.examples.planner.console.LanguageOption;
import io.github.dilnytsia.examples.planner.console.Version;
import io.github.dilnytsia.plan.BeatPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
  private PlanSource source = new PlanSource();

  @Mixin
  private PolicyOptions policyOptions = new PolicyOptions();

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Mixin
  private JsonOption json = new JsonOption();

  @Option(names = "--xlsx", descriptionKey = "xlsx")
  private boolean workbook;

  @Option(names = "--contacts", descriptionKey = "contacts")
  private boolean contacts;

  @Override
  public Integer call() {
    return source.use(policyOptions.policy(), language.console(), this::write);
  }

  private int write(WrittenPlan written, BeatPlan plan) {
    var folder = source.folder();
    var documents = new PlanDocuments(
        written.dataset(), written.book(), written.problem(), contacts, language.files());
    var files = new ArrayList<Path>();
    files.add(documents.writeReport(plan, folder));
    if (workbook) {
      files.add(documents.writeWorkbook(plan, folder));
    }
    new WrittenFiles(
            folder,
            files.stream().map(file -> String.valueOf(file.getFileName())).toList())
        .say(
            spec,
            json,
            files.stream()
                .map(file -> ConsolePhrases.say(language.console(), "document-written", file))
                .collect(Collectors.joining(System.lineSeparator())));
    return ExitCode.DONE;
  }
}
