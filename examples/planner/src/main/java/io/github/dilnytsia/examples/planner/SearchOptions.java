package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.rules.RuleBook;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How long and with what the search goes on. */
final class SearchOptions {

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
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Another seed searches another way (default: 1).")
  private long seed = 1;

  Planner.Builder planner() {
    var planner = Planner.builder().policy(RuleBook.ukraine()).seed(seed).threads(threads);
    return timeLimit == null ? planner : planner.timeLimit(timeLimit);
  }
}
