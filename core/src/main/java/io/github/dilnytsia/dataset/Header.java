package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import io.github.dilnytsia.internal.Shown;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The first row of a CSV file: which column stands where. */
final class Header {

  private final FileLayout file;
  private final List<String> names;
  private final Map<String, Integer> indexByName = new HashMap<>();
  private final boolean complete;

  private Header(FileLayout file, List<String> names) {
    this.file = file;
    this.names = names;
    for (var i = 0; i < names.size(); i++) {
      indexByName.putIfAbsent(names.get(i), i);
    }
    this.complete = indexByName.keySet().containsAll(file.requiredColumns());
  }

  /** The header, with everything wrong with it told; empty if no row can be read by it. */
  static Optional<Header> read(FileLayout file, RawRow line, boolean malformed, Problems problems) {
    if (malformed) {
      problems.add(
          file,
          Problems.problem(String.join(",", line.fields()), say("expected.utf8"))
              .hint(say("hint.utf8"))
              .row(line.line()));
      return Optional.empty();
    }
    var header = new Header(file, line.fields());
    if (header.indexByName.keySet().stream().noneMatch(file.columns()::contains)) {
      problems.add(
          file,
          Problems.problem(
                  String.join(",", line.fields()),
                  say("expected.header", String.join(",", file.columns())))
              .row(line.line()));
      return Optional.empty();
    }
    problems.places().header(file, line.fields());
    header.check(line.line(), problems);
    return Optional.of(header);
  }

  private void check(int row, Problems problems) {
    for (var i = 0; i < names.size(); i++) {
      var name = names.get(i);
      if (name.isEmpty()) {
        problems.notice(file, row, "", say("notice.unnamed-column", i + 1));
      } else if (index(name).orElse(i) != i) {
        problems.add(
            file,
            Problems.problem(name, say("expected.column-once"))
                .row(row)
                .column(Shown.of(name))
                .cell(problems.places().cell(row, i)));
      } else if (!file.columns().contains(name)) {
        problems.notice(file, row, Shown.of(name), say("notice.unknown-column", Shown.of(name)));
      }
    }
    for (var column : file.requiredColumns()) {
      if (index(column).isEmpty()) {
        var problem =
            Problems.problem(null, say("expected.column", column)).row(row).column(column);
        lookalike(column).ifPresent(name -> problem.hint(say("hint.column", Shown.of(name))));
        problems.add(file, problem);
      }
    }
  }

  private Optional<String> lookalike(String column) {
    return names.stream()
        .filter(name -> !file.columns().contains(name))
        .filter(name -> Ids.isClose(name.strip().toLowerCase(Locale.ROOT), column))
        .findFirst();
  }

  Optional<Integer> index(String column) {
    return Optional.ofNullable(indexByName.get(column));
  }

  String name(int index) {
    return names.get(index);
  }

  int width() {
    return names.size();
  }

  /** Whether all columns are there that the file must have. */
  boolean isComplete() {
    return complete;
  }

  /** Whether the column of ids, the first of each file that has any, is there. */
  boolean hasKey() {
    return index(file.columns().get(0)).isPresent();
  }
}
