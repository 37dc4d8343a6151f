package io.github.dilnytsia.examples.benchmarks;

import io.github.dilnytsia.internal.Shown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns whatever went wrong into a sentence and an exit code, never a stack trace. */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    var err = command.getErr();
    if (failure instanceof InstanceException bad) {
      bad.problems().forEach(err::println);
      return ExitCode.BAD_DATA;
    }
    if (failure instanceof IllegalArgumentException argument) {
      String.valueOf(argument.getMessage()).lines().map(Shown::whole).forEach(err::println);
      return ExitCode.BAD_DATA;
    }
    if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
      err.println(describe(unchecked.getCause()));
      return ExitCode.BAD_USAGE;
    }
    if (failure instanceof IOException io) {
      err.println(describe(io));
      return ExitCode.BAD_USAGE;
    }
    err.println("This should not have happened: " + Shown.whole(String.valueOf(failure)));
    return ExitCode.DEFECT;
  }

  /** A file system's own message is often the path alone. */
  private static String describe(IOException failure) {
    if (failure instanceof NoSuchFileException file) {
      return Shown.whole(String.valueOf(file.getFile())) + ": there is no such file or folder.";
    }
    if (failure instanceof FileSystemException file) {
      var reason = file.getReason() != null ? file.getReason() : file.getClass().getSimpleName();
      return "%s: %s. May it be read and written?"
          .formatted(Shown.whole(String.valueOf(file.getFile())), Shown.whole(reason));
    }
    return Shown.whole(String.valueOf(failure.getMessage()));
  }
}
