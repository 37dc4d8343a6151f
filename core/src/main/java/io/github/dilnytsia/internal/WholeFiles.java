package io.github.dilnytsia.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Map;

/**
 * Writes files into a folder whole or not at all: each beside its place first, and moved there when all are written.
 *
 * <p>A failure before the first move leaves the folder as it was; one between two moves leaves whole files of both runs.
 */
public final class WholeFiles {

  private WholeFiles() {}

  /**
   * Writes files in the order they are given.
   *
   * @param obsolete files to be removed before the first new one is in its place
   * @throws UncheckedIOException if the folder or a file cannot be written
   */
  public static void write(Path folder, Map<String, byte[]> contents, Iterable<String> obsolete) {
    var parts = new ArrayList<Path>();
    try {
      Files.createDirectories(folder);
      for (var file : contents.entrySet()) {
        var part = folder.resolve("." + file.getKey() + ".part");
        parts.add(part);
        Files.deleteIfExists(part);
        Files.write(part, file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      }
      for (var name : obsolete) {
        Files.deleteIfExists(folder.resolve(name));
      }
      for (var name : contents.keySet()) {
        move(folder.resolve("." + name + ".part"), folder.resolve(name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The folder %s cannot be written: %s".formatted(folder, e.getMessage()),
          Troubles.at(folder, e));
    } finally {
      parts.forEach(WholeFiles::discard);
    }
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
