package io.github.dilnytsia.dataset;

import io.github.dilnytsia.staffing.Absence;
import java.util.Optional;

/** {@code absences.csv}. */
final class AbsenceRows {

  private AbsenceRows() {}

  static void read(Row row, Draft draft) {
    var from = row.date("from");
    var to = row.date("to");
    var absence = Absence.builder()
        .officerId(Keys.officer(row, draft))
        .firstDay(from)
        .lastDay(to)
        .reason(row.find("reason"));
    Spans.check(row, "from", Optional.of(from), "to", Optional.of(to));
    if (row.isSound()) {
      var fact = absence.build();
      draft.once(
          DatasetFile.ABSENCES,
          row,
          "officer_id",
          "%s %s %s".formatted(fact.officerId(), from, to));
      draft.absences.add(fact);
    }
  }

  static void write(Absence absence, Cells cells) {
    cells.put("officer_id", absence.officerId());
    cells.put("from", absence.firstDay());
    cells.put("to", absence.lastDay());
    cells.put("reason", absence.reason());
  }
}
