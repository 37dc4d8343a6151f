package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.examples.planner.console.ExitCode;
import io.github.dilnytsia.examples.planner.console.Failures;
import io.github.dilnytsia.examples.planner.console.JsonOption;
import io.github.dilnytsia.examples.planner.console.LanguageOption;
import io.github.dilnytsia.examples.planner.console.Manners;
import io.github.dilnytsia.examples.planner.console.Version;
import io.github.dilnytsia.examples.planner.json.RulesJson;
import io.github.dilnytsia.rules.PolicySheet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints all there is to read about one policy. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "  planner rules show reach.wanted",
      "  planner rules show reach.wanted --drl > own/wanted.drl"
    })
final class RulesShowCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private PolicyOptions policyOptions = new PolicyOptions();

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Parameters(
      paramLabel = "${bundle:label.id}",
      descriptionKey = "id",
      completionCandidates = Candidates.OfPolicies.class)
  private String id = "";

  @Mixin
  private JsonOption json = new JsonOption();

  @Option(names = "--drl")
  private boolean drl;

  @Override
  public Integer call() {
    var policies = policyOptions.policy().book().policies();
    return policies.stream()
        .filter(policy -> policy.id().equals(id))
        .findFirst()
        .map(this::show)
        .orElseGet(() -> offer(policies));
  }

  private int show(PolicySheet policy) {
    var out = spec.commandLine().getOut();
    if (json.isGiven()) {
      out.println(RulesJson.of(policy));
      return ExitCode.DONE;
    }
    if (!drl) {
      var text = new PolicyText(language.console());
      text.whole(policy).forEach(out::println);
      out.println();
    }
    out.print(policy.text());
    return ExitCode.DONE;
  }

  private int offer(List<PolicySheet> policies) {
    var ids = policies.stream().map(PolicySheet::id).toList();
    var group = id.split("\\.", 2)[0] + ".";
    var near = ids.stream().filter(known -> known.startsWith(group)).toList();
    return Failures.say(
        spec.commandLine(),
        Manners.of(language.console(), json.isGiven()),
        ExitCode.NOT_FOUND,
        ConsolePhrases.wording("no-policy", id, String.join(", ", near.isEmpty() ? ids : near)));
  }
}
