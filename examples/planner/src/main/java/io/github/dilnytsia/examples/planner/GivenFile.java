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
  static Path requirePlan(Path folder, CommandSpec command) {
    return requireFolder("no-plan", folder, command);
  }

  /** The folder of templates. */
  static Path requireTemplates(Path folder, CommandSpec command) {
    return requireFolder("no-templates", folder, command);
  }

  private static Path requireFolder(String complaint, Path folder, CommandSpec command) {
    if (!Files.isDirectory(folder)) {
      throw new UsageError(command, ConsolePhrases.wording(complaint, folder));
    }
    return folder;
  }
}
