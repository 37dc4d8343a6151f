package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import io.github.dilnytsia.internal.Shown;
import io.github.dilnytsia.judgement.Wording;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What reading has to tell: problems, which stop it in the end, and notices, which do not.
 *
 * <p>Of one file at most 20,000 problems and as many notices are kept, and one more that counts the rest: a file with
 * millions of bad rows has one cause and must not exhaust the memory.
 */
final class Problems {

  private static final int MOST_PER_FILE = 20_000;

  private final Places places;
  private final ImmutableList<FileLayout> files;
  private final ListMultimap<FileLayout, DataProblem> problems = ArrayListMultimap.create();
  private final ListMultimap<String, Notice> notices = ArrayListMultimap.create();
  private final Map<FileLayout, Integer> left = new HashMap<>();

  /**
   * Nothing told yet.
   *
   * @param files in the order in which their problems and notices are told
   */
  Problems(FileLayout... files) {
    this(Places.FILES, files);
  }

  /** The same where tables are no files. */
  Problems(Places places, FileLayout... files) {
    this.places = places;
    this.files = ImmutableList.copyOf(files);
  }

  /** How places are told. */
  Places places() {
    return places;
  }

  void add(FileLayout file, DataProblem.Builder problem) {
    if (problems.get(file).size() < MOST_PER_FILE) {
      problems.put(file, places.problem(file, problem.file(file.fileName()).build()));
    } else {
      left.merge(file, 1, Integer::sum);
    }
  }

  /** A problem of a file as a whole. */
  void add(FileLayout file, @Nullable String found, Wording expected) {
    add(file, problem(found, expected));
  }

  void add(FileLayout file, int row, String column, @Nullable String found, Wording expected) {
    add(file, problem(found, expected).row(row).column(column));
  }

  static DataProblem.Builder problem(@Nullable String found, Wording expected) {
    var problem = DataProblem.builder().expected(expected);
    return found == null || found.isEmpty() ? problem : problem.found(Shown.of(found));
  }

  void notice(FileLayout file, int row, String column, Wording text) {
    var notice = Notice.builder()
        .file(file.fileName())
        .row(row)
        .column(column)
        .text(text)
        .build();
    notice(file.fileName(), places.notice(file, notice));
  }

  /** A notice about a file that is none of a folder's. */
  void notice(Notice notice) {
    notice(notice.file(), notice);
  }

  private void notice(String file, Notice notice) {
    if (notices.get(file).size() < MOST_PER_FILE) {
      notices.put(file, notice);
    }
  }

  /**
   * Ends the reading if there are problems.
   *
   * @throws DatasetException with all of them
   */
  void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new DatasetException(all());
    }
  }

  /** All problems by file, row and column. */
  List<DataProblem> all() {
    var sorted = ImmutableList.<DataProblem>builder();
    for (var file : inOrder()) {
      problems.get(file).stream()
          .sorted(Comparator.comparingInt((DataProblem p) -> p.row().orElse(0))
              .thenComparingInt(p -> file.columns().indexOf(p.column().orElse("")))
              .thenComparing(p -> p.column().orElse("")))
          .forEach(sorted::add);
      if (left.containsKey(file)) {
        var rest = problem(null, say("expected.fewer-problems", MOST_PER_FILE, left.get(file)));
        sorted.add(places.problem(file, rest.file(file.fileName()).build()));
      }
    }
    return sorted.build();
  }

  /** The files in the order given, then others in the order of their names. */
  private Iterable<FileLayout> inOrder() {
    return Stream.concat(
            files.stream(),
            problems.keySet().stream()
                .filter(file -> !files.contains(file))
                .sorted(Comparator.comparing(FileLayout::fileName)))
        .toList();
  }

  /** All notices by file, those of unknown files last, and row. */
  List<Notice> notices() {
    var order = files.stream().map(FileLayout::fileName).toList();
    return notices.keySet().stream()
        .sorted(Comparator.comparingInt(
                (String file) -> order.contains(file) ? order.indexOf(file) : order.size())
            .thenComparing(Comparator.naturalOrder()))
        .flatMap(file -> notices.get(file).stream()
            .sorted(Comparator.comparingInt(n -> n.row().orElse(0))))
        .collect(ImmutableList.toImmutableList());
  }
}
