package io.github.dilnytsia.examples.planner;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dilnytsia.examples.planner.console.ExitCode;
import io.github.dilnytsia.examples.planner.console.JsonOption;
import io.github.dilnytsia.examples.planner.console.JsonText;
import io.github.dilnytsia.examples.planner.console.LanguageOption;
import io.github.dilnytsia.examples.planner.console.Version;
import io.github.dilnytsia.scenario.Scenarios;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the built-in scenarios. */
@Command(
    name = "scenarios",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = "  planner scenarios --lang en")
final class ScenariosCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Mixin
  private JsonOption json = new JsonOption();

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    if (json.isGiven()) {
      out.println(JsonText.of(this::write));
      return ExitCode.DONE;
    }
    var first = true;
    for (var scenario : Scenarios.all()) {
      if (!first) {
        out.println();
      }
      first = false;
      out.println(scenario);
      out.println("  " + scenario.title().in(language.console()));
      out.println("  " + scenario.question().in(language.console()));
    }
    return ExitCode.DONE;
  }

  private void write(JsonGenerator generator) throws IOException {
    generator.writeStartArray();
    for (var scenario : Scenarios.all()) {
      generator.writeStartObject();
      generator.writeStringField("name", scenario.name());
      generator.writeStringField("date", scenario.date().toString());
      generator.writeStringField("title", scenario.title().in(language.console()));
      generator.writeStringField("question", scenario.question().in(language.console()));
      generator.writeEndObject();
    }
    generator.writeEndArray();
  }
}
