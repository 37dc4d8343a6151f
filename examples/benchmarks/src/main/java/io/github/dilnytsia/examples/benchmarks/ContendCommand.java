package io.github.dilnytsia.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The part of {@code compare} that runs in a process of its own: one solver on one instance. */
@Command(name = "contend", hidden = true, versionProvider = Version.class)
final class ContendCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "SOLVER")
  private Contestant contestant = Contestant.DILNYTSIA;

  @Parameters(index = "1", paramLabel = "FILE")
  private Path file = Path.of("");

  @Mixin
  private SolveOptions options = new SolveOptions();

  @Option(names = "--report", required = true, paramLabel = "OUT")
  private Path reportFile = Path.of("");

  @Override
  public Integer call() throws IOException {
    var clock = ProcessClock.sinceStart();
    var instance = options.read(file);
    var effort = new Effort(
        options.timeLimit().orElse(CompareCommand.DEFAULT_LIMIT),
        clock,
        options.threads(),
        options.seed());
    var answer = contestant.contender().solve(instance, effort);
    new Report(answer, clock.seconds(), Memory.peakProcessMiB()).write(reportFile);
    return ExitCode.DONE;
  }
}
