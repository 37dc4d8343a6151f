package io.github.dilnytsia.examples.planner.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.dilnytsia.judgement.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Whatever goes wrong is a sentence that names the file, and an exit code that says whose fault it is. */
class FailuresTest {

  private record Said(int code, String text) {}

  private static Said said(Exception failure) {
    var err = new StringWriter();
    var command = new CommandLine(CommandSpec.create()).setErr(new PrintWriter(err));
    var code = new Failures(Manners.of(Language.EN, false))
        .handleExecutionException(
            failure,
            command,
            CommandLine.ParseResult.builder(command.getCommandSpec()).build());
    return new Said(code, err.toString());
  }

  @Test
  void whatTheFileSystemRefusesIsBadUsageAndNamesTheFile() {
    var failures = new IOException[] {
      new NoSuchFileException("some/file"),
      new AccessDeniedException("some/file"),
      new NotDirectoryException("some/file"),
      new FileAlreadyExistsException("some/file"),
      new FileSystemException("some/file", null, "the disk is full")
    };
    for (var failure : failures) {
      for (var given : new Exception[] {failure, new UncheckedIOException("to do", failure)}) {
        assertThat(said(given).code()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(said(given).text())
            .contains("some/file")
            .doesNotContain("Exception", "to do", "null");
      }
    }
    assertThat(said(failures[4]).text()).contains("the disk is full");
    assertThat(java.util.Arrays.stream(failures).map(failure -> said(failure).text()))
        .doesNotHaveDuplicates();
  }

  @Test
  void ofATroubleThatNamesNoFileItSaysTheReasonOfTheSystem() {
    for (var trouble : new Exception[] {
      new IOException("y"), new UncheckedIOException("to do", new IOException("y"))
    }) {
      assertThat(said(trouble).code()).isEqualTo(ExitCode.BAD_USAGE);
      assertThat(said(trouble).text()).contains("\"y\"").doesNotContain("Exception", "to do");
    }
  }

  @Test
  void ofAMoveItNamesThePlaceAndNotWhatNobodyHasHeardOf() {
    var trouble = new FileSystemException("out/.plan.csv.part", "out/plan.csv", "Is a directory");

    assertThat(said(trouble).text()).startsWith("out/plan.csv: ");
  }

  @Test
  void whatIsQuotedOfTheDataIsNoLineOfOurs() {
    var refused = said(new IllegalArgumentException("name\nWritten to out\u202e"));

    assertThat(refused.code()).isEqualTo(ExitCode.BAD_DATA);
    assertThat(refused.text().strip().lines())
        .singleElement()
        .asString()
        .contains("name\\u000AWritten to out\\u202E");
  }

  @Test
  void anythingElseIsADefectOfOurs() {
    var defect = said(new IllegalStateException("impossible"));

    assertThat(defect.code()).isEqualTo(ExitCode.DEFECT);
    assertThat(defect.text()).contains("impossible").doesNotContain("\tat ");
  }

  @Test
  void aTaskFailsWithItsOwnFailure() {
    var own = CompletableFuture.failedFuture(new IllegalStateException("own"));
    var wrapped = CompletableFuture.failedFuture(new IOException("checked"));

    assertThatIllegalStateException().isThrownBy(() -> Failures.join(own)).withMessage("own");
    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(() -> Failures.join(wrapped))
        .withCauseInstanceOf(IOException.class);
    assertThat(Failures.join(CompletableFuture.completedFuture("done"))).isEqualTo("done");
  }
}
