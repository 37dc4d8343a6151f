package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.dataset.DatasetException;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.rules.RuleBookException;
import io.github.dilnytsia.rules.RuleFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns whatever went wrong into a sentence and an exit code, never a stack trace. */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    var err = command.getErr();
    if (failure instanceof DatasetException data) {
      var language = LanguageOption.of(parsed).console();
      data.problems().forEach(problem -> err.println(problem.text().in(language)));
      err.println(ConsolePhrases.say(language, "bad-data", data.problems().size()));
      return ExitCode.BAD_DATA;
    }
    if (failure instanceof RuleBookException rules) {
      var language = LanguageOption.of(parsed).console();
      rules.problems().forEach(problem -> err.println(problem.in(language)));
      err.println(ConsolePhrases.say(language, "bad-rules", rules.problems().size()));
      return ExitCode.BAD_DATA;
    }
    if (failure instanceof RuleFailure rule) {
      err.println(rule.text().in(LanguageOption.of(parsed).console()));
      return ExitCode.BAD_DATA;
    }
    if (failure instanceof IllegalArgumentException argument) {
      // It may quote the data, and nothing quoted may look like a line of ours.
      String.valueOf(argument.getMessage())
          .lines()
          .forEach(line -> err.println(Wording.same(line).in(Language.EN)));
      return ExitCode.BAD_DATA;
    }
    if (failure instanceof UncheckedIOException unchecked) {
      err.println(String.valueOf(unchecked.getMessage()));
      return ExitCode.BAD_USAGE;
    }
    if (failure instanceof IOException io) {
      err.println(describe(io));
      return ExitCode.BAD_USAGE;
    }
    err.println("This should not have happened: " + failure);
    return ExitCode.DEFECT;
  }

  /** What a task came to, or its own failure instead of one that only wraps it. */
  static <T> T join(CompletableFuture<T> task) {
    try {
      return task.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** A file system's own message is often the path alone. */
  private static String describe(IOException failure) {
    if (failure instanceof FileSystemException file) {
      var reason = file.getReason() != null ? file.getReason() : file.getClass().getSimpleName();
      return "%s: %s. May it be read and written?".formatted(file.getFile(), reason);
    }
    return String.valueOf(failure.getMessage());
  }
}
