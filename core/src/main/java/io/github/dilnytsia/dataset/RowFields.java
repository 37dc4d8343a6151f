package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import io.github.dilnytsia.internal.Shown;
import io.github.dilnytsia.judgement.Wording;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The fields of one row as text by column, and what has been wrong with them. */
abstract class RowFields {

  private final FileLayout file;
  private final Header header;
  private final RawRow line;
  private final Problems problems;
  private Set<String> wrongColumns = Set.of();
  private Set<String> settledColumns = Set.of();

  RowFields(FileLayout file, Header header, RawRow line, Problems problems) {
    this.file = file;
    this.header = header;
    this.line = line;
    this.problems = problems;
    rejectControlCharacters();
  }

  /** Whether nothing has been wrong with the row so far. */
  boolean isSound() {
    return wrongColumns.isEmpty();
  }

  /** Whether nothing has been wrong with one column of the row so far. */
  boolean isSound(String column) {
    return !wrongColumns.contains(column);
  }

  private void markWrong(String column) {
    if (wrongColumns.isEmpty()) {
      wrongColumns = new HashSet<>();
    }
    wrongColumns.add(column);
  }

  int line() {
    return line.line();
  }

  /** What sentences call another table. */
  String name(FileLayout table) {
    return problems.places().name(table);
  }

  /** The same where something of it is meant, such as a row. */
  Wording of(FileLayout table) {
    return problems.places().of(table);
  }

  /** What stands in a column; empty if nothing does, or there is no such column. */
  Optional<String> find(String column) {
    return header
        .index(column)
        .filter(index -> index < line.fields().size())
        .map(line.fields()::get)
        .filter(text -> !text.isEmpty());
  }

  void expect(String column, Wording expected) {
    expect(column, expected, Optional.empty());
  }

  void expect(String column, Wording expected, Wording hint) {
    expect(column, expected, Optional.of(hint));
  }

  void expect(String column, Wording expected, Optional<Wording> hint) {
    markWrong(column);
    if (settledColumns.contains(column)) {
      return;
    }
    problems.add(
        file,
        Problems.problem(find(column).orElse(null), expected)
            .row(line())
            .column(column)
            .hint(hint));
  }

  void notice(String column, Wording text) {
    problems.notice(file, line(), column, text);
  }

  private void rejectControlCharacters() {
    for (var i = 0; i < line.fields().size() && i < header.width(); i++) {
      if (RawRow.hasControlCharacter(line.fields().get(i), "\t\n\r")) {
        reject(i, say("expected.no-control"), Optional.empty());
      }
    }
  }

  /** Tells every field that is no UTF-8. */
  void rejectMalformed() {
    for (var i = 0; i < line.fields().size() && i < header.width(); i++) {
      if (line.fields().get(i).indexOf('\uFFFD') >= 0) {
        reject(i, say("expected.utf8"), Optional.of(say("hint.utf8")));
      }
    }
    if (isSound()) {
      markWrong("");
      problems.add(file, Problems.problem(null, say("expected.utf8")).row(line()));
    }
  }

  /** Tells what is wrong with a field whatever its column asks for: nothing further will be told of it. */
  void settle(int index, Wording expected, Optional<Wording> hint) {
    reject(index, expected, hint);
    if (settledColumns.isEmpty()) {
      settledColumns = new HashSet<>();
    }
    settledColumns.add(header.name(index));
  }

  private void reject(int index, Wording expected, Optional<Wording> hint) {
    markWrong(header.name(index));
    problems.add(
        file,
        Problems.problem(line.fields().get(index), expected)
            .row(line())
            .column(Shown.of(header.name(index)))
            .cell(problems.places().cell(line(), index))
            .hint(hint));
  }

  /** Whether a field is asked for a day, or for nothing. */
  boolean isOfDates(int index) {
    var name = header.name(index);
    return file.dateColumns().contains(name) || !file.columns().contains(name);
  }

  /** Whether the file has all columns that it must have, or else little can be said of any row. */
  boolean hasAllColumns() {
    return header.isComplete();
  }

  /** Whether the file lacks the column, which has been told once and not again for each row. */
  boolean isMissing(String column) {
    if (header.index(column).isPresent() || !file.requiredColumns().contains(column)) {
      return false;
    }
    markWrong(column);
    return true;
  }

  /** The field, or the problem that there is none. */
  Optional<String> require(String column, Supplier<Wording> expected) {
    var text = find(column);
    if (text.isEmpty() && !isMissing(column)) {
      expect(column, expected.get());
    }
    return text;
  }
}
