package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the register: each row by itself first, then each against the row of the object above it. */
final class RegisterReader {

  private final RegisterFile file;
  private final Problems problems;
  private final Ids ids = new Ids();
  private final Map<String, RegisterRow> rows = new LinkedHashMap<>();

  RegisterReader(RegisterFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** All codes of the file, of rows that are wrong too. */
  Ids ids() {
    return ids;
  }

  /** The sound row of a code. */
  Optional<RegisterRow> find(String code) {
    return Optional.ofNullable(rows.get(code));
  }

  RegisterReader read(Path path) {
    GivenFile.bytes(path, file, problems).ifPresentOrElse(this::read, ids::giveUp);
    return this;
  }

  void read(byte[] bytes) {
    CsvFile.read(file, bytes, problems, ids, this::accept);
    rows.values().forEach(this::checkParent);
  }

  private void accept(Row row) {
    if (row.hasAllColumns()) {
      RegisterRow.read(row, ids).ifPresent(sound -> rows.put(sound.code(), sound));
    } else {
      ids.giveUp();
    }
  }

  private void checkParent(RegisterRow child) {
    child.parentCode().ifPresent(code -> {
      var parent = rows.get(code);
      if (parent != null) {
        checkParent(child, parent);
      } else if (ids.excludes(code)) {
        child.row().expect(child.parentLevel().column(), say("expected.register-parent"));
      }
    });
  }

  private static void checkParent(RegisterRow child, RegisterRow parent) {
    var column = child.parentLevel().column();
    if (parent.level() != child.parentLevel()) {
      child.row().expect(column, say("expected.register-rank", parent.row().line()));
    } else if (child.category() == RegisterCategory.CITY_DISTRICT
        && !parent.category().isCity()) {
      child.row().expect(column, say("expected.register-city", parent.row().line()));
    } else {
      checkAbove(child, parent);
    }
  }

  /** The levels above the parent stand alike in both rows. */
  private static void checkAbove(RegisterRow child, RegisterRow parent) {
    for (var i = 0; i < parent.codes().size(); i++) {
      var expected = parent.codes().get(i);
      if (!child.codes().get(i).equals(expected)) {
        child
            .row()
            .expect(
                RegisterLevel.ALL.get(i).column(),
                say(
                    "expected.register-chain",
                    expected,
                    parent.code(),
                    parent.row().line()));
        return;
      }
    }
  }

  /** What the file holds, if nothing was wrong with it. */
  Register register() {
    return new Register(
        rows.values().stream().map(RegisterRow::object).toList(), problems.notices());
  }
}
