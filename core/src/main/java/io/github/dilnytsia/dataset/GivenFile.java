package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import io.github.dilnytsia.internal.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file that somebody names by its path, wherever it lies. */
final class GivenFile {

  private GivenFile() {}

  /** How messages name the file: by the path as it was given. */
  static String name(Path path) {
    return Shown.whole(path.toString());
  }

  /** The whole file; empty if it cannot be read, which is told. */
  static Optional<byte[]> bytes(Path path, FileLayout file, Problems problems) {
    try {
      if (Files.isRegularFile(path)) {
        return SourceFolder.bytes(path, file, problems);
      }
    } catch (IOException e) {
      // Told like a file that is not there: either way there is nothing to read.
    }
    problems.add(file, null, say("expected.readable"));
    return Optional.empty();
  }
}
