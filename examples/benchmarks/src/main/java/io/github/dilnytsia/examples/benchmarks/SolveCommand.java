package io.github.dilnytsia.examples.benchmarks;

import io.github.dilnytsia.optimize.AssignmentSolver;
import io.github.dilnytsia.optimize.Lack;
import io.github.dilnytsia.optimize.Solution;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Solves one instance and says in one line of JSON how good the result is. */
@Command(
    name = "solve",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Solves an instance and prints one line of JSON: instance, objective, bound, gap, feasible, unassigned, seconds, "
          + "peakHeapMiB, threads, seed.",
      "Without a feasible solution objective and gap are null, and what is lacking is said beside it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  benchmarks solve d20200 --time-limit 10s --threads 2 --solution d20200.sol",
      "  benchmarks solve d20200 --solution d20200.sol --certificate d20200.cert",
      "  benchmarks solve national.dom --lambda 50000"
    })
final class SolveCommand implements Callable<Integer> {

  private static final int MOST_LACKS = 10;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      description = "An instance of the OR-Library or of Yagiura, a .dom or a .gapx file.")
  private Path file = Path.of("");

  @Mixin
  private SolveOptions options = new SolveOptions();

  @Option(
      names = "--solution",
      paramLabel = "OUT",
      description = "Write each task's agent to this file, one index a line; -1 for no agent.")
  private @Nullable Path solutionFile;

  @Option(
      names = "--certificate",
      paramLabel = "OUT",
      description =
          "Prove by multipliers alone, and write them to this file for CheckCertificate.java.")
  private @Nullable Path certificateFile;

  @Override
  public Integer call() throws IOException {
    var clock = ProcessClock.sinceStart();
    if (solutionFile != null) {
      OutputFile.requireWritable(solutionFile);
    }
    if (certificateFile != null) {
      OutputFile.requireWritable(certificateFile);
    }
    var instance = options.read(file);
    var solution = solver(clock).solve(instance.problem());
    if (solutionFile != null) {
      OutputFile.write(solutionFile, lines(solution.agentOfTask()));
    }
    if (certificateFile != null) {
      var text = new StringBuilder();
      solution.certificate().write(text);
      OutputFile.write(certificateFile, text.toString());
    }
    sayLacks(solution);
    spec.commandLine()
        .getOut()
        .println(Outcome.of(instance, solution, options, clock).toJson());
    return ExitCode.DONE;
  }

  /** One agent's index a line, in the order of the tasks. */
  private static String lines(int[] agentOfTask) {
    var text = new StringBuilder();
    for (int agent : agentOfTask) {
      text.append(agent).append('\n');
    }
    return text.toString();
  }

  private AssignmentSolver solver(ProcessClock clock) {
    var solver = AssignmentSolver.builder().seed(options.seed()).threads(options.threads());
    options.timeLimit().map(clock::left).ifPresent(solver::timeLimit);
    if (certificateFile != null) {
      solver.certify();
    }
    return solver.build();
  }

  private void sayLacks(Solution solution) {
    var err = spec.commandLine().getErr();
    solution.lacks().stream().limit(MOST_LACKS).map(Lack::message).forEach(err::println);
    if (solution.lacks().size() > MOST_LACKS) {
      err.println("… and %d more tasks.".formatted(solution.lacks().size() - MOST_LACKS));
    }
  }
}
