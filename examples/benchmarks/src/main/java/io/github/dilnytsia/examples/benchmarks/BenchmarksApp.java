package io.github.dilnytsia.examples.benchmarks;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code benchmarks}: solves instances of the generalised assignment problem. */
@Command(
    name = "benchmarks",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    header =
        "Solves instances of the generalised assignment problem and says how good the result is.",
    footerHeading = "%nExample:%n",
    footer = {
      "  benchmarks solve d20200 --time-limit 10s --threads 2",
      "",
      "Exit codes: 0 done, 2 bad usage, 3 bad data, 70 a defect of the software."
    },
    subcommands = {
      SolveCommand.class,
      CompareCommand.class,
      ConvertCommand.class,
      ContendCommand.class,
      HelpCommand.class
    })
public final class BenchmarksApp implements Runnable {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  private BenchmarksApp() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, args));
  }

  /** Runs a command and returns its exit code; nothing else of the process is touched. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    var commandLine = new CommandLine(new BenchmarksApp());
    commandLine.setOut(out);
    commandLine.setErr(err);
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setExecutionExceptionHandler(new Failures());
    commandLine.setUsageHelpLongOptionsMaxWidth(28);
    try {
      return commandLine.execute(args);
    } catch (OutOfMemoryError e) {
      err.println("There is not enough memory; give Java more, such as java -Xmx1g -jar …");
      return ExitCode.DEFECT;
    } catch (LinkageError e) {
      err.println("A solver cannot be loaded on this machine: " + e);
      return ExitCode.DEFECT;
    } finally {
      out.flush();
      err.flush();
    }
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command? Expected one of those below.");
  }
}
