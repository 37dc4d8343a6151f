package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.examples.planner.console.UsageError;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** A file or folder named on the command line: whichever command it is, one that is not there is bad usage. */
final class GivenFile {

  private GivenFile() {}

  static Path require(Path file, CommandSpec command) {
    if (!Files.isRegularFile(file)) {
      throw new UsageError(command, ConsolePhrases.wording("no-file", file));
    }
    return file;
  }

  /** The folder of a plan. */
  static Path requireFolder(Path folder, CommandSpec command) {
    if (!Files.isDirectory(folder)) {
      throw new UsageError(command, ConsolePhrases.wording("no-folder", folder));
    }
    return folder;
  }
}
