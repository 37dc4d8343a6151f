package io.github.dilnytsia.examples.planner;

/** What a command's exit code means; part of the command line's promise to scripts. */
final class ExitCode {

  static final int DONE = 0;
  /** With {@code --strict}: the plan has findings that forbid it. */
  static final int FORBIDDEN = 1;

  static final int BAD_USAGE = 2;
  static final int BAD_DATA = 3;
  static final int NOT_VERIFIED = 4;
  /** Nothing bears the name, code or id asked for. */
  static final int NOT_FOUND = 5;

  /** A defect of the software. */
  static final int DEFECT = 70;

  private ExitCode() {}
}
