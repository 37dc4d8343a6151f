package io.github.dilnytsia.examples.planner.console;

import io.github.dilnytsia.judgement.Language;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether people are shown how far the work is. */
public final class ProgressOption {

  @Option(names = "--progress", paramLabel = "auto|always|never")
  private When when = When.AUTO;

  /**
   * The progress of work that begins now.
   *
   * @param isWanted whether the command says anything to people at all
   */
  public Progress start(
      boolean isWanted,
      Terminal terminal,
      PrintWriter err,
      Language language,
      Optional<Duration> limit) {
    return Progress.start(
        when == When.ALWAYS || (isWanted && when.isMet(terminal.isErrWatched())),
        err,
        language,
        limit);
  }
}
