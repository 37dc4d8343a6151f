package io.github.dilnytsia.examples.planner.console;

import io.github.dilnytsia.dataset.DatasetException;
import io.github.dilnytsia.forms.FormTemplateException;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.judgement.WordedException;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.rules.RuleBookException;
import io.github.dilnytsia.rules.RuleFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns whatever went wrong into a sentence and an exit code, never a stack trace. */
public final class Failures implements IExecutionExceptionHandler {

  private static final Phrases PHRASES = Phrases.load(Failures.class, "failures");

  private final Manners manners;

  Failures(Manners manners) {
    this.manners = manners;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    return say(command, manners, failure);
  }

  /** Says what went wrong, and returns the exit code. */
  public static int say(CommandLine command, Manners manners, Exception failure) {
    var complaint = complaint(failure);
    complaint.say(manners, command.getErr(), command.getColorScheme().ansi());
    return complaint.exitCode();
  }

  private static Complaint complaint(Exception failure) {
    if (failure instanceof DatasetException data) {
      return Complaint.ofData(data.problems(), say("bad-data", data.problems().size()));
    }
    if (failure instanceof RuleBookException rules) {
      return Complaint.ofRules(
          rules.problems(), say("bad-rules", rules.problems().size()));
    }
    if (failure instanceof FormTemplateException templates) {
      return Complaint.of(
          ExitCode.BAD_DATA,
          templates.problems(),
          say("bad-templates", templates.problems().size()));
    }
    if (failure instanceof RuleFailure rule) {
      return Complaint.of(ExitCode.BAD_DATA, rule.text());
    }
    if (failure instanceof WordedException worded) {
      return Complaint.of(ExitCode.BAD_DATA, worded.text());
    }
    if (failure instanceof IllegalArgumentException argument) {
      // It may quote the data, and nothing quoted may look like a line of ours.
      return Complaint.of(ExitCode.BAD_DATA, say("refused", String.valueOf(argument.getMessage())));
    }
    if (failure instanceof UncheckedIOException unchecked) {
      return Complaint.of(ExitCode.BAD_USAGE, describe(unchecked));
    }
    if (failure instanceof IOException io) {
      return Complaint.of(ExitCode.BAD_USAGE, describe(io));
    }
    return Complaint.of(ExitCode.DEFECT, say("defect", failure));
  }

  /** Says why a command found nothing to answer, and returns the exit code. */
  public static int say(CommandLine command, Manners manners, int exitCode, Wording problem) {
    Complaint.of(exitCode, problem)
        .say(manners, command.getErr(), command.getColorScheme().ansi());
    return exitCode;
  }

  /** Says that a Ctrl-C came before there was anything to write. */
  public static void interrupted(CommandLine command, Language language, boolean json) {
    Complaint.of(ExitCode.INTERRUPTED, say("interrupted"))
        .say(Manners.of(language, json), command.getErr(), Ansi.OFF);
    command.getErr().flush();
  }

  /** Says that Java was given too little memory. */
  public static int outOfMemory(Manners manners, PrintWriter err) {
    var complaint = Complaint.of(ExitCode.DEFECT, say("out-of-memory"));
    complaint.say(manners, err, Ansi.OFF);
    return complaint.exitCode();
  }

  /** What a task came to, or its own failure instead of one that only wraps it. */
  public static <T> T join(CompletableFuture<T> task) {
    try {
      return task.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** What the files system says is worth more than what was to be done. */
  private static Wording describe(UncheckedIOException failure) {
    return describe(Objects.requireNonNull(failure.getCause()));
  }

  /** A file system's own message is often the path alone. */
  private static Wording describe(IOException failure) {
    if (failure instanceof NoSuchFileException file) {
      return say("no-file", file.getFile());
    }
    if (failure instanceof AccessDeniedException file) {
      return say("access-denied", file.getFile());
    }
    if (failure instanceof NotDirectoryException file) {
      return say("no-folder", file.getFile());
    }
    if (failure instanceof FileAlreadyExistsException file) {
      return say("file-exists", file.getFile());
    }
    if (failure instanceof FileSystemException file) {
      return say("file-system", place(file), Troubles.reason(file));
    }
    return say("io", Troubles.reason(failure));
  }

  /** Of a file that could not be moved the place it was to have: until then its name is none that anybody knows. */
  private static String place(FileSystemException trouble) {
    @Nullable String target = trouble.getOtherFile();
    return String.valueOf(target == null ? trouble.getFile() : target);
  }

  private static Wording say(String key, Object... figures) {
    return PHRASES.say(key, figures);
  }
}
