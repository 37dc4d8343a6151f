package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.policy.Policy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How long and with what the search goes on. */
final class SearchOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--time-limit",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description =
          "Search until this time is up, such as 30s or 5m. By default steps end the search.")
  private @Nullable Duration timeLimit;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "Threads that search; the plan is the same for any number. By default all processors.")
  void setThreads(int threads) {
    if (threads < 1) {
      throw new ParameterException(
          command.commandLine(), "--threads is %d; expected 1 or more.".formatted(threads));
    }
    this.threads = threads;
  }

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Another seed searches another way (default: 1).")
  private long seed = 1;

  Planner.Builder planner(Policy policy) {
    var planner = Planner.builder().policy(policy).seed(seed).threads(threads);
    return timeLimit == null ? planner : planner.timeLimit(timeLimit);
  }
}
