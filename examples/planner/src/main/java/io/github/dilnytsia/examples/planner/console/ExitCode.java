package io.github.dilnytsia.examples.planner.console;

/** What a command's exit code means; part of the command line's promise to scripts. */
public final class ExitCode {

  public static final int DONE = 0;
  /** With {@code --strict}: the plan has findings that forbid it. */
  public static final int FORBIDDEN = 1;

  public static final int BAD_USAGE = 2;
  public static final int BAD_DATA = 3;
  public static final int NOT_VERIFIED = 4;
  /** Nothing bears the name, code or id asked for. */
  public static final int NOT_FOUND = 5;

  /** Ended by Ctrl-C; a plan is written all the same once the search has begun. */
  public static final int INTERRUPTED = 130;

  /** A defect of the software. */
  public static final int DEFECT = 70;

  private ExitCode() {}
}
