package io.github.dilnytsia.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes one file beside its place first and moves it there when it is whole. */
final class WholeFile {

  private WholeFile() {}

  static void write(Path file, byte[] contents) {
    var place = file.toAbsolutePath();
    try {
      Files.createDirectories(place.getParent());
      var part = place.resolveSibling("." + place.getFileName() + ".part");
      try {
        Files.deleteIfExists(part);
        Files.write(part, contents, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        move(part, place);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The file %s cannot be written: %s".formatted(file, e.getMessage()), e);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
