package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import io.github.dilnytsia.internal.Shown;
import io.github.dilnytsia.plan.Decision;
import io.github.dilnytsia.plan.Forbid;
import io.github.dilnytsia.plan.Pin;
import java.util.Map;

/** {@code current_plan.csv}, {@code pins.csv} and {@code forbids.csv}: an officer for a unit, as it is or by decision. */
final class DecisionRows {

  private DecisionRows() {}

  static void readCurrent(Row row, Draft draft) {
    var unit = Keys.unit(row, draft);
    var officer = Keys.officer(row, draft);
    if (row.isSound("unit_id")) {
      draft.once(DatasetFile.CURRENT_PLAN, row, "unit_id", unit);
    }
    if (row.isSound()) {
      draft.currentPlan.put(unit, officer);
    }
  }

  static void readPin(Row row, Draft draft) {
    var pin = Pin.builder()
        .unitId(Keys.unit(row, draft))
        .officerId(Keys.officer(row, draft))
        .author(row.text("author"))
        .reason(row.text("reason"))
        .expires(row.findDate("expires"));
    if (!row.isSound()) {
      return;
    }
    var fact = pin.build();
    var earlier = draft.pins.putIfAbsent(fact.unitId(), fact);
    if (earlier == null) {
      draft.once(DatasetFile.PINS, row, "unit_id", fact.unitId());
    } else if (earlier.officerId().equals(fact.officerId())) {
      draft.once(DatasetFile.PINS, row, "unit_id", fact.unitId());
    } else {
      row.expect(
          "officer_id", say("expected.one-pin", fact.unitId(), Shown.of(earlier.officerId())));
    }
  }

  static void readForbid(Row row, Draft draft) {
    var forbid = Forbid.builder()
        .unitId(Keys.unit(row, draft))
        .officerId(Keys.officer(row, draft))
        .author(row.text("author"))
        .reason(row.text("reason"))
        .expires(row.findDate("expires"));
    if (!row.isSound()) {
      return;
    }
    var fact = forbid.build();
    draft.once(DatasetFile.FORBIDS, row, "unit_id", fact.unitId() + '\n' + fact.officerId());
    var pin = draft.pins.get(fact.unitId());
    if (pin != null && pin.officerId().equals(fact.officerId())) {
      row.expect(
          "officer_id", say("expected.pin-or-forbid", fact.unitId(), row.name(DatasetFile.PINS)));
    }
    draft.forbids.add(fact);
  }

  static void writeCurrent(Map.Entry<String, String> current, Cells cells) {
    cells.put("unit_id", current.getKey());
    cells.put("officer_id", current.getValue());
  }

  static void writeDecision(Decision decision, Cells cells) {
    cells.put("unit_id", decision.unitId());
    cells.put("officer_id", decision.officerId());
    cells.put("author", decision.author());
    cells.put("reason", decision.reason());
    cells.put("expires", decision.expires());
  }
}
