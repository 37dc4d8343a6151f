package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.examples.planner.console.UsageError;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Facts and the day they are planned for. */
final class DatedSource {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Mixin
  private ProblemSource source = new ProblemSource();

  @Option(names = "--date", paramLabel = "${bundle:label.day}")
  private @Nullable LocalDate given;

  /** The source of a command that asks for it in another way than by its first argument. */
  static DatedSource named(String source, Optional<LocalDate> date, CommandSpec command) {
    var named = new DatedSource();
    named.source = ProblemSource.named(source, command);
    named.given = date.orElse(null);
    named.command = command;
    return named;
  }

  /** The facts; whether a day is given is checked before they are read. */
  Dataset dataset() {
    source.requireFacts();
    date();
    return source.dataset();
  }

  LocalDate date() {
    return Optional.ofNullable(given)
        .or(source::ownDate)
        .orElseThrow(() -> new UsageError(command, ConsolePhrases.wording("no-date")));
  }
}
