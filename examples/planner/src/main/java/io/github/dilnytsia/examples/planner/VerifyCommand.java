package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.examples.planner.console.ExitCode;
import io.github.dilnytsia.examples.planner.console.LanguageOption;
import io.github.dilnytsia.examples.planner.console.Version;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a folder of plan files against the data it was made from. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "  planner verify data/vinnytsia out",
      "  planner verify data/vinnytsia out --norms own/norms.csv"
    })
final class VerifyCommand implements Callable<Integer> {

  private static final int DIFFERENCES_SHOWN = 50;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private ProblemSource source = new ProblemSource();

  @Mixin
  private PolicyOptions policyOptions = new PolicyOptions();

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Parameters(
      index = "1",
      paramLabel = "${bundle:label.plan-folder}",
      descriptionKey = "plan-folder")
  private Path folder = Path.of("");

  @Override
  public Integer call() {
    var policy = policyOptions.policy();
    var differences = new FolderVerifier(
            policy, source.dataset(), GivenFile.requireFolder(folder, spec), language.console())
        .differences();
    if (differences.isEmpty()) {
      spec.commandLine()
          .getOut()
          .println(ConsolePhrases.say(language.console(), "verified", folder));
      return ExitCode.DONE;
    }
    var err = spec.commandLine().getErr();
    differences.stream().limit(DIFFERENCES_SHOWN).forEach(err::println);
    err.println(ConsolePhrases.say(language.console(), "not-verified", folder, differences.size()));
    return ExitCode.NOT_VERIFIED;
  }
}
