package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import java.util.Map;
import java.util.Optional;

/** Files in memory, by name: what is going to be written. */
record SourceContents(Map<String, byte[]> contents, Problems problems) implements Source {

  @Override
  public Optional<byte[]> read(FileLayout file) {
    var bytes = Optional.ofNullable(contents.get(file.fileName()));
    if (bytes.isEmpty() && file.isRequired()) {
      problems.add(file, null, say("expected.file"));
    }
    if (bytes.isPresent() && bytes.get().length > SourceFolder.MOST_BYTES) {
      problems.add(
          file,
          Integer.toString(bytes.get().length),
          say("expected.size", SourceFolder.MOST_BYTES));
      return Optional.empty();
    }
    return bytes;
  }

  @Override
  public boolean shouldHave(FileLayout file) {
    return file.isRequired() || contents.containsKey(file.fileName());
  }
}
