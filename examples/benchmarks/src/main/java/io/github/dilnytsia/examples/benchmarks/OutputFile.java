package io.github.dilnytsia.examples.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes results to files, whole or not at all. */
final class OutputFile {

  private OutputFile() {}

  /**
   * Says before a long search that its result could not be written after it.
   *
   * @throws IOException if the file's folder is not there or may not be written
   */
  static void requireWritable(Path file) throws IOException {
    if (isOrdinary(file)) {
      Files.delete(Files.createTempFile(folder(file), ".benchmarks-", ".part"));
    }
  }

  /** Writes a text in UTF-8. */
  static void write(Path file, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    if (isOrdinary(file)) {
      replace(file, bytes);
    } else {
      Files.write(file, bytes);
    }
  }

  private static void replace(Path file, byte[] bytes) throws IOException {
    var part = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      Files.write(part, bytes);
      move(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** A device such as /dev/null or a link is written to, never replaced. */
  private static boolean isOrdinary(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("%s is a folder; expected a file to write to.".formatted(file));
    }
    return Files.notExists(file, LinkOption.NOFOLLOW_LINKS)
        || Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static Path folder(Path file) {
    var parent = file.toAbsolutePath().getParent();
    return parent == null ? file.toAbsolutePath() : parent;
  }
}
