package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.examples.planner.console.UsageError;
import io.github.dilnytsia.policy.Policy;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How long and with what the search goes on. */
final class SearchOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--time-limit",
      paramLabel = "${bundle:label.time}",
      converter = TimeConverter.class)
  private @Nullable Duration timeLimit;

  @Option(names = "--threads", paramLabel = "${bundle:label.number}")
  void setThreads(int threads) {
    if (threads < 1) {
      throw new UsageError(command, ConsolePhrases.wording("few-threads", threads));
    }
    this.threads = threads;
  }

  @Option(names = "--seed", paramLabel = "${bundle:label.number}")
  private long seed = 1;

  /** Empty if steps end the search. */
  Optional<Duration> timeLimit() {
    return Optional.ofNullable(timeLimit);
  }

  Planner.Builder planner(Policy policy) {
    var planner = Planner.builder().policy(policy).seed(seed).threads(threads);
    return timeLimit == null ? planner : planner.timeLimit(timeLimit);
  }
}
