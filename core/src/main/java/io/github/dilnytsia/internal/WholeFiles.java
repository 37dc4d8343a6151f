package io.github.dilnytsia.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes files whole or not at all: each beside its place first, and moved there when all are written.
 *
 * <p>A failure before the first move leaves the folder as it was; one between two moves leaves whole files of both runs.
 */
public final class WholeFiles {

  private WholeFiles() {}

  /**
   * Writes files into a folder, in the order they are given.
   *
   * @param obsolete files to be removed before the first new one is in its place
   * @throws UncheckedIOException if the folder or a file cannot be written
   */
  public static void write(Path folder, Map<String, byte[]> contents, Iterable<String> obsolete) {
    try {
      replace(folder, contents, obsolete, part -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The folder %s cannot be written: %s".formatted(folder, e.getMessage()),
          Troubles.at(folder, e));
    }
  }

  /**
   * Writes a file, in place of one that is there.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public static void write(Path file, byte[] content) {
    write(file, content, part -> {});
  }

  /**
   * Writes a file that somebody looks at first, in place of one that is there.
   *
   * @param check of the file before it is moved to its place, while it has another name; nothing is left of one that it
   *     throws at
   * @throws UncheckedIOException if it cannot be written
   */
  public static void write(Path file, byte[] content, Consumer<Path> check) {
    var place = file.toAbsolutePath();
    try {
      replace(
          place.resolveSibling(""),
          Map.of(place.getFileName().toString(), content),
          List.of(),
          check);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The file %s cannot be written: %s".formatted(file, e.getMessage()),
          Troubles.at(file, e));
    }
  }

  private static void replace(
      Path folder, Map<String, byte[]> contents, Iterable<String> obsolete, Consumer<Path> check)
      throws IOException {
    var parts = new ArrayList<Path>();
    try {
      Files.createDirectories(folder);
      for (var file : contents.entrySet()) {
        var part = part(folder, file.getKey());
        parts.add(part);
        Files.deleteIfExists(part);
        Files.write(part, file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        check.accept(part);
      }
      for (var name : obsolete) {
        Files.deleteIfExists(folder.resolve(name));
      }
      for (var name : contents.keySet()) {
        move(part(folder, name), folder.resolve(name));
      }
    } finally {
      parts.forEach(WholeFiles::discard);
    }
  }

  private static Path part(Path folder, String name) {
    return folder.resolve("." + name + ".part");
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
