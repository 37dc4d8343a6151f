package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import com.google.common.hash.Hashing;
import io.github.dilnytsia.dataset.PlanFolderContents.FileState;
import io.github.dilnytsia.dataset.PlanFolderContents.Summary;
import io.github.dilnytsia.internal.Shown;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the folder of a plan to its end, whatever is wrong with it. */
final class PlanFolderReader {

  private final Problems problems = new Problems(PlanFile.values());
  private final PlanFolderContents.Builder contents = PlanFolderContents.builder();
  private final PlanRows rows = new PlanRows(contents);
  private final SourceFolder folder;
  private final Map<FileLayout, byte[]> bytesByFile = new HashMap<>();

  private PlanFolderReader(Path folder) {
    this.folder = SourceFolder.open(folder, problems);
  }

  static PlanFolderContents read(Path folder) {
    try {
      return new PlanFolderReader(folder).read();
    } catch (DatasetException e) {
      return PlanFolderContents.builder().problems(e.problems()).build();
    }
  }

  private PlanFolderContents read() {
    for (var file : PlanFile.values()) {
      folder.read(file).ifPresent(bytes -> bytesByFile.put(file, bytes));
    }
    var summary = Optional.ofNullable(bytesByFile.get(PlanFile.SUMMARY))
        .flatMap(bytes ->
            Jackson.require("Reading a plan", () -> PlanSummaryReader.read(bytes, problems)));
    contents.summary(summary);
    for (var file : PlanFile.values()) {
      if (file != PlanFile.SUMMARY) {
        contents.putFile(file.fileName(), state(file, summary));
      }
    }
    summary.ifPresent(this::readFurther);
    table(PlanFile.PLAN, rows::readAssignment);
    table(PlanFile.UNSERVED, rows::readUnserved);
    table(PlanFile.BEATS, rows::readBeat);
    table(PlanFile.OFFICERS, rows::readOfficer);
    table(PlanFile.SHORTAGE, rows::readShortage);
    table(PlanFile.NEARNESS, rows::readNearness);
    return contents.problems(problems.all()).build();
  }

  /** Files only the summary knows of; it is data, so that a name in it may be anything. */
  private void readFurther(Summary summary) {
    var own = Arrays.stream(PlanFile.values()).map(PlanFile::fileName).toList();
    for (var name : summary.hashes().keySet()) {
      if (!FurtherFile.isPlain(name)) {
        problems.add(
            PlanFile.SUMMARY, Problems.problem(name, say("expected.plain-name")).column("files"));
      } else if (!own.contains(name)) {
        var file = new FurtherFile(name);
        folder.read(file).ifPresent(bytes -> bytesByFile.put(file, bytes));
        contents.putFile(name, state(file, Optional.of(summary))).addFurtherFiles(name);
      }
    }
  }

  private FileState state(FileLayout file, Optional<Summary> summary) {
    var bytes = bytesByFile.get(file);
    if (bytes == null) {
      return FileState.MISSING;
    }
    if (summary.isEmpty()) {
      return FileState.UNLISTED;
    }
    var expected = summary.get().hashes().get(file.fileName());
    if (expected == null) {
      problems.add(
          PlanFile.SUMMARY,
          Problems.problem(null, say("expected.hash", file.fileName()))
              .column("files." + file.fileName()));
      return FileState.UNLISTED;
    }
    var hash = Hashing.sha256().hashBytes(bytes).toString();
    if (hash.equals(expected)) {
      return FileState.AS_WRITTEN;
    }
    problems.add(
        file,
        Problems.problem(hash, say("expected.unchanged", Shown.of(expected)))
            .hint(say("hint.mixed")));
    return FileState.CHANGED;
  }

  private void table(PlanFile file, Consumer<Row> reader) {
    var bytes = bytesByFile.get(file);
    if (bytes != null) {
      CsvFile.read(file, bytes, problems, new Ids(), reader);
    }
  }
}
