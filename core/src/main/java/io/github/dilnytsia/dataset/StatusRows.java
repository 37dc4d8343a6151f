package io.github.dilnytsia.dataset;

import io.github.dilnytsia.territory.Access;
import io.github.dilnytsia.territory.SettlementStatus;
import java.util.Map;
import java.util.Optional;

/** {@code settlement_status.csv}. */
final class StatusRows {

  private static final Map<String, Access> ACCESS = Words.by(Access.class, Access::name);

  private StatusRows() {}

  static void read(Row row, Draft draft) {
    var from = row.date("from");
    var to = row.findDate("to");
    var status = SettlementStatus.builder()
        .settlementCode(Keys.settlement(row, "katottg", draft))
        .access(row.oneOf("status", ACCESS))
        .firstDay(from)
        .lastDay(to)
        .reason(row.find("reason"));
    Spans.check(row, "from", Optional.of(from), "to", to);
    if (row.isSound()) {
      var fact = status.build();
      draft.once(DatasetFile.STATUS, row, "from", fact.settlementCode() + " " + from);
      draft.statuses.add(fact);
    }
  }

  static void write(SettlementStatus status, Cells cells) {
    cells.put("katottg", status.settlementCode());
    cells.put("status", status.access().name());
    cells.put("from", status.firstDay());
    cells.put("to", status.lastDay());
    cells.put("reason", status.reason());
  }
}
