package io.github.dilnytsia.dataset;

import io.github.dilnytsia.internal.Troubles;
import io.github.dilnytsia.internal.WholeFiles;
import io.github.dilnytsia.judgement.WordedException;
import io.github.dilnytsia.judgement.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The folder of a skeleton: new, empty, or with files that the skeleton only adds to.
 *
 * <p>A planner begins to fill a skeleton in and then imports again, with more residents known. Whatever was filled in by
 * hand must survive that.
 */
final class SkeletonFolder {

  private static final String MISSING = SkeletonTables.MISSING.fileName();

  private final Path folder;
  private final Set<String> names;

  private SkeletonFolder(Path folder, Set<String> names) {
    this.folder = folder;
    this.names = names;
  }

  static void write(Path folder, SkeletonTables tables) {
    var dataset = tables.dataset();
    requireNothingLost(folder, dataset);
    var contents = new LinkedHashMap<String, byte[]>();
    dataset.forEach((file, bytes) -> contents.put(file.fileName(), bytes));
    writeWith(folder, contents, tables);
  }

  static void writeMissing(Path folder, SkeletonTables tables) {
    requireNothingLost(folder, tables.dataset());
    writeWith(folder, new LinkedHashMap<>(), tables);
  }

  private static void writeWith(Path folder, Map<String, byte[]> contents, SkeletonTables tables) {
    var missing = tables.missing();
    missing.ifPresent(bytes -> contents.put(MISSING, bytes));
    WholeFiles.write(folder, contents, missing.isPresent() ? List.of() : List.of(MISSING));
  }

  private static void requireNothingLost(Path folder, Map<DatasetFile, byte[]> dataset) {
    if (!Files.isDirectory(folder)) {
      // A new folder; that a file is none is told when it is written to.
      return;
    }
    try (var entries = Files.list(folder)) {
      var names = entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toSet());
      new SkeletonFolder(folder, names).requireNothingLost(dataset);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The folder %s cannot be read: %s".formatted(folder, e.getMessage()),
          Troubles.at(folder, e));
    }
  }

  private void requireNothingLost(Map<DatasetFile, byte[]> dataset) throws IOException {
    if (!names.contains(DatasetFile.SETTLEMENTS.fileName())) {
      requireNoStranger();
    }
    if (names.contains(MISSING) && !FilledIn.hasHeader(bytes(MISSING), SkeletonTables.MISSING)) {
      throw refusal(DatasetPhrases.say("import.not-ours"), MISSING);
    }
    for (var file : dataset.keySet()) {
      if (names.contains(file.fileName())) {
        var lost = FilledIn.lost(file, bytes(file.fileName()), dataset.get(file));
        if (lost.isPresent()) {
          throw refusal(lost.get(), file.fileName());
        }
      }
    }
  }

  private void requireNoStranger() {
    var stranger = names.stream()
        .filter(name -> !name.equals(MISSING) && !name.startsWith("."))
        .sorted()
        .findFirst();
    if (stranger.isPresent()) {
      throw new WordedException(DatasetPhrases.say("folder.no-import", folder, stranger.get()));
    }
  }

  private byte[] bytes(String name) throws IOException {
    var path = folder.resolve(name);
    if (!Files.isRegularFile(path) || Files.size(path) > SourceFolder.MOST_BYTES) {
      throw refusal(DatasetPhrases.say("import.no-file"), name);
    }
    return Files.readAllBytes(path);
  }

  private WordedException refusal(Wording what, String name) {
    return new WordedException(DatasetPhrases.say("import.refused", folder.resolve(name), what));
  }
}
