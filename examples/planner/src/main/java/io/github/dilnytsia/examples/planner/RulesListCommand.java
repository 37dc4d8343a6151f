package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.examples.planner.console.ExitCode;
import io.github.dilnytsia.examples.planner.console.JsonOption;
import io.github.dilnytsia.examples.planner.console.LanguageOption;
import io.github.dilnytsia.examples.planner.console.Version;
import io.github.dilnytsia.examples.planner.json.RulesJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists every policy of the book with its rules. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {"  planner rules list --lang uk", "  planner rules list --json --norms own/norms.csv"
    })
final class RulesListCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private PolicyOptions policyOptions = new PolicyOptions();

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Mixin
  private JsonOption json = new JsonOption();

  @Override
  public Integer call() {
    var book = policyOptions.policy().book();
    var out = spec.commandLine().getOut();
    if (json.isGiven()) {
      out.println(RulesJson.of(book.policies()));
    } else {
      var text = new PolicyText(language.console());
      book.policies().forEach(policy -> text.summary(policy).forEach(out::println));
      out.println(ConsolePhrases.say(
          language.console(), "rules-count", book.ruleIds().size(), book.rules().size()));
    }
    return ExitCode.DONE;
  }
}
