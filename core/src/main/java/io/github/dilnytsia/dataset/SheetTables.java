package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import com.google.common.collect.ImmutableSet;
import io.github.dilnytsia.internal.Shown;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Tables that somebody else reads, cell by cell. */
final class SheetTables implements Tables {

  private final TableSource source;
  private final Problems problems;
  private final Set<String> names;

  SheetTables(TableSource source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.names = ImmutableSet.copyOf(source.tables());
    noticeUnknown();
  }

  private void noticeUnknown() {
    var known = Arrays.stream(DatasetFile.values())
        .filter(file -> !file.columns().isEmpty())
        .map(SheetPlaces::sheet)
        .collect(Collectors.toSet());
    for (var name : names) {
      if (!known.contains(name)) {
        problems.notice(Notice.builder()
            .file(source.file())
            .sheet(Shown.of(name))
            .text(say("notice.unknown-sheet", Shown.of(name)))
            .build());
      }
    }
  }

  @Override
  public void read(DatasetFile table, Ids ids, Consumer<Row> reader) {
    var name = SheetPlaces.sheet(table);
    if (names.contains(name)) {
      var sheet = new Sheet(table, problems, ids, reader);
      source.read(name, sheet::accept);
      sheet.finish();
    } else if (table.isRequired()) {
      var problem = Problems.problem(null, say("expected.sheet"));
      lookalike(name).ifPresent(other -> problem.hint(say("hint.sheet", Shown.of(other))));
      problems.add(table, problem);
      ids.giveUp();
    }
  }

  private Optional<String> lookalike(String name) {
    return names.stream()
        .filter(other -> Ids.isClose(other.strip().toLowerCase(Locale.ROOT), name))
        .findFirst();
  }

  @Override
  public Optional<byte[]> outlines() {
    return source
        .folderOfOutlines()
        .flatMap(folder -> SourceFolder.open(folder, problems).read(DatasetFile.OUTLINES));
  }
}
