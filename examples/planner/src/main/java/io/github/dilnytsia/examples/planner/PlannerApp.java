package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.examples.planner.console.Dress;
import io.github.dilnytsia.examples.planner.console.Failures;
import io.github.dilnytsia.examples.planner.console.HelpCommand;
import io.github.dilnytsia.examples.planner.console.Manners;
import io.github.dilnytsia.examples.planner.console.NoCommand;
import io.github.dilnytsia.examples.planner.console.Terminal;
import io.github.dilnytsia.examples.planner.console.Version;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code planner}: makes, explains and verifies plans, and begins datasets. */
@Command(
    name = "planner",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "  planner plan national-2021 --out out",
      "  planner plan --help",
      "  planner who data/vinnytsia out \"Тростянець\" --lang uk"
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
      CompletionCommand.class,
      HelpCommand.class
    })
public final class PlannerApp implements Runnable {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  private final Terminal terminal;

  private PlannerApp(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(Terminal.ofProcess(), out, err, args));
  }

  /** Runs a command and returns its exit code; nothing else of the process is touched. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    return run(Terminal.none(), out, err, args);
  }

  static int run(Terminal terminal, PrintWriter out, PrintWriter err, String... args) {
    var manners = Manners.of(args);
    var commandLine = commandLine(manners, terminal);
    commandLine.setOut(out);
    commandLine.setErr(err);
    try {
      return commandLine.execute(args);
    } catch (OutOfMemoryError e) {
      return Failures.outOfMemory(manners, err);
    } finally {
      out.flush();
      err.flush();
    }
  }

  /** All commands, in the manners asked for. */
  static CommandLine commandLine(Manners manners, Terminal terminal) {
    var commandLine = new CommandLine(new PlannerApp(terminal));
    Dress.up(commandLine, manners, terminal);
    return commandLine;
  }

  /** Where the output of a command goes. */
  static Terminal terminal(CommandSpec command) {
    return command.root().userObject() instanceof PlannerApp app ? app.terminal : Terminal.none();
  }

  @Override
  public void run() {
    throw NoCommand.in(spec);
  }
}
