package io.github.dilnytsia.forms;

import io.github.dilnytsia.internal.Troubles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a folder holds already: papers of ours may be replaced, and anything else is left alone.
 *
 * <p>A paper is known by the mark near its beginning.
 */
final class EarlierPapers {

  private static final int BEGINNING = 300;

  private final Path folder;

  private EarlierPapers(Path folder) {
    this.folder = folder;
  }

  static EarlierPapers in(Path folder) {
    return new EarlierPapers(folder);
  }

  /** Refuses to replace what is no paper of ours. */
  void requireOurs(Set<String> names) {
    for (var name : names) {
      var file = folder.resolve(name);
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isOurs(file)) {
        throw TemplateProblems.refusal("no-paper", file);
      }
    }
  }

  /** Papers of beats that are no longer among those to be written. */
  Set<String> obsolete(Set<String> names) {
    var obsolete = new TreeSet<String>();
    if (Files.isDirectory(folder)) {
      try (var files = Files.newDirectoryStream(folder, "*.html")) {
        for (var file : files) {
          var name = file.getFileName().toString();
          if (FileNames.isOfBeat(name) && !names.contains(name) && isOurs(file)) {
            obsolete.add(name);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(
            "The folder %s cannot be read.".formatted(folder), Troubles.at(folder, e));
      }
    }
    return obsolete;
  }

  private static boolean isOurs(Path file) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (var stream = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return new String(stream.readNBytes(BEGINNING), StandardCharsets.UTF_8).contains(Page.MARK);
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be read.".formatted(file), Troubles.at(file, e));
    }
  }
}
