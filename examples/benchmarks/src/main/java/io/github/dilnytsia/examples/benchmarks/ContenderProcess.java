package io.github.dilnytsia.examples.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs one solver on one instance in a Java machine of its own, so that each begins cold and its memory is its alone.
 *
 * <p>The machine gets the {@code -X} options of this one, such as {@code -Xmx1g}.
 */
final class ContenderProcess {

  /** Solvers that overrun their limit are waited for, but not for ever. */
  private static final Duration GRACE = Duration.ofMinutes(2);

  private final SolveOptions options;
  private final Duration limit;

  ContenderProcess(SolveOptions options, Duration limit) {
    this.options = options;
    this.limit = limit;
  }

  /**
   * What the solver left behind.
   *
   * @throws IOException if it failed, with the last thing it said
   */
  Report run(Contestant contestant, Path instance) throws IOException, InterruptedException {
    var report = Files.createTempFile("benchmarks-", ".report");
    var said = Files.createTempFile("benchmarks-", ".log");
    try {
      var process = new ProcessBuilder(command(contestant, instance, report))
          .redirectErrorStream(true)
          .redirectOutput(said.toFile())
          .start();
      await(process, contestant, said);
      return Report.read(report);
    } finally {
      Files.deleteIfExists(report);
      Files.deleteIfExists(said);
    }
  }

  private void await(Process process, Contestant contestant, Path said)
      throws IOException, InterruptedException {
    try {
      if (!process.waitFor(limit.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IOException("%s did not end %d s after its time was up."
            .formatted(contestant.word(), GRACE.toSeconds()));
      }
    } finally {
      process.destroyForcibly();
    }
    if (process.exitValue() != 0) {
      throw new IOException("%s ended with code %d: %s"
          .formatted(contestant.word(), process.exitValue(), last(said)));
    }
  }

  /** Java's path to the classes is this process's own, whichever way it was started. */
  private List<String> command(Contestant contestant, Path instance, Path report) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("-X"))
        .forEach(command::add);
    command.addAll(List.of(
        "-cp",
        System.getProperty("java.class.path"),
        BenchmarksApp.class.getName(),
        "contend",
        contestant.word(),
        instance.toString(),
        "--report",
        report.toString(),
        "--time-limit",
        limit.toMillis() + "ms",
        "--threads",
        Integer.toString(options.threads()),
        "--seed",
        Long.toString(options.seed())));
    options
        .lambda()
        .ifPresent(lambda -> command.addAll(List.of("--lambda", lambda.toPlainString())));
    return command;
  }

  private static String last(Path said) throws IOException {
    var lines =
        new String(Files.readAllBytes(said), StandardCharsets.UTF_8).lines().toList();
    return lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1);
  }
}
