package io.github.dilnytsia.examples.planner;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dilnytsia.examples.planner.console.ExitCode;
import io.github.dilnytsia.examples.planner.console.JsonOption;
import io.github.dilnytsia.examples.planner.console.JsonText;
import io.github.dilnytsia.examples.planner.console.LanguageOption;
import io.github.dilnytsia.examples.planner.console.Version;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
  private PlanSource source = new PlanSource();

  @Mixin
  private PolicyOptions policyOptions = new PolicyOptions();

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Mixin
  private JsonOption json = new JsonOption();

  @Override
  public Integer call() {
    var written = source.read(policyOptions.policy(), language.console());
    var folder = source.folder();
    var differences = new FolderVerifier(written, folder, language.console()).differences();
    if (json.isGiven()) {
      spec.commandLine().getOut().println(JsonText.of(generator -> write(generator, differences)));
      return differences.isEmpty() ? ExitCode.DONE : ExitCode.NOT_VERIFIED;
    }
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

  private void write(JsonGenerator generator, List<String> differences) throws IOException {
    generator.writeStartObject();
    generator.writeStringField("folder", source.folder().toString());
    generator.writeBooleanField("verified", differences.isEmpty());
    JsonText.write(generator, "differences", differences);
    generator.writeEndObject();
  }
}
