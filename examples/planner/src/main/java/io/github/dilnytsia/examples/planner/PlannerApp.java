package io.github.dilnytsia.examples.planner;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code planner}: makes, explains and verifies plans, and begins datasets. */
@Command(
    name = "planner",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    header =
        "Assigns police officers to settlements, proves how good the plan is, and explains it.",
    footerHeading = "%nExample:%n",
    footer = {
      "  planner plan national-2021 --out out",
      "",
      "Exit codes: 0 done, 1 findings that forbid (only with --strict), 2 bad usage, 3 bad data,",
      "4 verification failed, 5 no such place (who) or policy (rules show), 70 a defect of the software."
    },
    subcommands = {
      PlanCommand.class,
      ExplainCommand.class,
      VerifyCommand.class,
      ReportCommand.class,
      JudgeCommand.class,
      WhoCommand.class,
      FormsCommand.class,
      TemplatesCommand.class,
      RulesCommand.class,
      ScenariosCommand.class,
      GenerateCommand.class,
      ImportCommand.class,
      HelpCommand.class
    })
public final class PlannerApp implements Runnable {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  private PlannerApp() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, args));
  }

  /** Runs a command and returns its exit code; nothing else of the process is touched. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    var commandLine = new CommandLine(new PlannerApp());
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
