package io.github.dilnytsia.examples.benchmarks;

/** What a command's exit code means; the same as in the planner's command line. */
final class ExitCode {

  static final int DONE = 0;
  static final int BAD_USAGE = 2;
  static final int BAD_DATA = 3;

  /** A defect of the software. */
  static final int DEFECT = 70;

  private ExitCode() {}
}
