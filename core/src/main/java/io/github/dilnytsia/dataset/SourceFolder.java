package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import com.google.common.collect.ImmutableSortedSet;
import io.github.dilnytsia.internal.Shown;
import io.github.dilnytsia.judgement.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The folder of a dataset: gives the bytes of its files, and only of regular files that lie in it. */
final class SourceFolder implements Source {

  static final long MOST_BYTES = 64L << 20;

  private final Path folder;
  private final Set<String> names;
  private final Problems problems;

  private SourceFolder(Path folder, Set<String> names, Problems problems) {
    this.folder = folder;
    this.names = names;
    this.problems = problems;
  }

  /**
   * Opens a folder.
   *
   * @throws DatasetException if there is no such folder
   */
  static SourceFolder open(Path folder, Problems problems) {
    if (!Files.isDirectory(folder)) {
      throw noFolder(folder, say("expected.folder"));
    }
    try (var entries = Files.newDirectoryStream(folder)) {
      var names = ImmutableSortedSet.<String>naturalOrder();
      entries.forEach(entry -> names.add(entry.getFileName().toString()));
      return new SourceFolder(folder.toRealPath(), names.build(), problems);
    } catch (IOException e) {
      throw noFolder(folder, say("expected.readable"));
    }
  }

  private static DatasetException noFolder(Path folder, Wording expected) {
    return new DatasetException(List.of(DataProblem.builder()
        .file(Shown.of(folder.toString()))
        .expected(expected)
        .build()));
  }

  /** The bytes of a regular file, unless they are too many to be read. */
  static Optional<byte[]> bytes(Path path, FileLayout file, Problems problems) throws IOException {
    var size = Files.size(path);
    if (size > MOST_BYTES) {
      problems.add(file, Long.toString(size), say("expected.size", MOST_BYTES));
      return Optional.empty();
    }
    return Optional.of(Files.readAllBytes(path));
  }

  /** Names the files that are none of these; a name that begins with a dot is nobody's. */
  SourceFolder noticeUnknown(FileLayout... files) {
    var known = Arrays.stream(files).map(FileLayout::fileName).toList();
    for (var name : names) {
      if (!known.contains(name) && !name.startsWith(".")) {
        problems.notice(Notice.builder()
            .file(Shown.of(name))
            .text(say("notice.unknown-file", Shown.of(name)))
            .build());
      }
    }
    return this;
  }

  @Override
  public boolean shouldHave(FileLayout file) {
    return file.isRequired() || names.contains(file.fileName());
  }

  @Override
  public Optional<byte[]> read(FileLayout file) {
    if (!names.contains(file.fileName())) {
      if (file.isRequired()) {
        problems.add(file, null, say("expected.file"));
      }
      return Optional.empty();
    }
    try {
      var path = folder.resolve(file.fileName()).toRealPath();
      if (!Files.isRegularFile(path) || !path.startsWith(folder)) {
        problems.add(file, null, say("expected.regular-file"));
        return Optional.empty();
      }
      return bytes(path, file, problems);
    } catch (IOException e) {
      problems.add(file, null, say("expected.readable"));
      return Optional.empty();
    }
  }
}
