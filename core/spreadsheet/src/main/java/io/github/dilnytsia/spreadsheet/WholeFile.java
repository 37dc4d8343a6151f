package io.github.dilnytsia.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/** Writes a file whole or not at all: beside its place first, and moved there when it is written. */
final class WholeFile {

  private WholeFile() {}

  /**
   * Writes a file, in place of one that is there.
   *
   * @param check of the file before it is moved to its place; nothing is left of one that it throws at
   * @throws UncheckedIOException if it cannot be written
   */
  static void write(Path path, byte[] bytes, Consumer<Path> check) {
    var place = path.toAbsolutePath();
    var part = place.resolveSibling("." + place.getFileName() + ".part");
    try {
      Files.createDirectories(place.getParent());
      Files.deleteIfExists(part);
      Files.write(part, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      check.accept(part);
      move(part, place);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The file %s cannot be written: %s".formatted(path, e.getMessage()), named(path, e));
    } finally {
      discard(part);
    }
  }

  /** The trouble itself if it names a file, or else one that does: a full disk is told by its reason alone. */
  static FileSystemException named(Path place, IOException trouble) {
    if (trouble instanceof FileSystemException named) {
      return named;
    }
    var named = new FileSystemException(place.toString(), null, trouble.getMessage());
    named.initCause(trouble);
    return named;
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // The failure that is on its way already says more than a leftover would.
    }
  }
}
