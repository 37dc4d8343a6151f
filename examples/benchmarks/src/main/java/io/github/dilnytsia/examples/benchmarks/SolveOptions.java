package io.github.dilnytsia.examples.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How long, with what and on which price of load to search. */
final class SolveOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--time-limit",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description = {
        "End the whole process after this time, such as 10s or 5m: the start of Java and reading count.",
        "By default steps end the search, and the result is the same on any machine."
      })
  private @Nullable Duration timeLimit;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads that search. By default all processors.")
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

  @Option(
      names = "--lambda",
      paramLabel = "PRICE",
      converter = PriceConverter.class,
      description =
          "The price of an officer's squared load index, instead of the file's own (.dom).")
  private @Nullable BigDecimal lambda;

  Optional<Duration> timeLimit() {
    return Optional.ofNullable(timeLimit);
  }

  int threads() {
    return threads;
  }

  long seed() {
    return seed;
  }

  Optional<BigDecimal> lambda() {
    return Optional.ofNullable(lambda);
  }

  /** Reads an instance with the price of load that was asked for. */
  Instance read(Path file) throws IOException {
    var instance = InstanceFile.read(file, lambda());
    if (lambda != null && instance.format() != InstanceFormat.DOMAIN) {
      throw new ParameterException(
          command.commandLine(),
          "--lambda is for .dom files; %s has no price of load to replace."
              .formatted(instance.name()));
    }
    return instance;
  }
}
