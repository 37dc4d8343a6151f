package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import io.github.dilnytsia.staffing.Memorandum;
import io.github.dilnytsia.territory.Hromada;
import java.util.Optional;

/** {@code hromadas.csv}: hromadas and their memoranda. */
final class HromadaRows {

  private HromadaRows() {}

  static void read(Row row, Draft draft) {
    var hromada = Hromada.builder()
        .code(Keys.ownCode(row, "hromada_code", draft.hromadaIds))
        .name(row.text("name_uk"))
        .nameEn(row.find("name_en"))
        .type(row.find("type"))
        .oblast(row.find("oblast"))
        .raionCode(row.findCode("raion_code"))
        .raion(row.find("raion"))
        .centerCode(row.findCode("center_code"))
        .areaKm2(row.findDecimal("area_km2"))
        .statedResidents(row.findCount("population"));
    var memorandum = readMemorandum(row);
    row.findCode("raion_code").ifPresent(draft.raions::add);
    if (row.isSound("center_code") && row.find("center_code").isPresent()) {
      draft.centerRows.add(row);
    }
    if (row.isSound()) {
      var fact = hromada.build();
      draft.hromadas.put(fact.code(), fact);
      memorandum.ifPresent(m -> draft.memoranda.add(m.hromadaCode(fact.code()).build()));
    }
  }

  private static Optional<Memorandum.Builder> readMemorandum(Row row) {
    var signed = row.findDate("memorandum_signed");
    var suspended = row.findDate("memorandum_suspended");
    var ended = row.findDate("memorandum_ended");
    Spans.check(row, "memorandum_signed", signed, "memorandum_suspended", suspended);
    Spans.check(row, "memorandum_signed", signed, "memorandum_ended", ended);
    if (signed.isEmpty() && (suspended.isPresent() || ended.isPresent())) {
      row.expect("memorandum_signed", say("expected.signed"));
    }
    return signed.map(
        day -> Memorandum.builder().signed(day).suspended(suspended).ended(ended));
  }

  /** What could not be judged before the settlements were read. */
  static void checkCenter(Row row, Draft draft) {
    var center = Keys.settlement(row, "center_code", draft);
    var settlement = draft.settlements.get(center);
    var hromada = row.find("hromada_code").orElse("");
    if (settlement != null && !settlement.hromadaCode().equals(hromada)) {
      row.notice(
          "center_code", say("notice.center-elsewhere", hromada, center, settlement.hromadaCode()));
    }
  }

  static void write(Hromada hromada, Optional<Memorandum> memorandum, Cells cells) {
    cells.put("hromada_code", hromada.code());
    cells.put("name_uk", hromada.name());
    cells.put("name_en", hromada.nameEn());
    cells.put("type", hromada.type());
    cells.put("oblast", hromada.oblast());
    cells.put("raion_code", hromada.raionCode());
    cells.put("raion", hromada.raion());
    cells.put("center_code", hromada.centerCode());
    cells.put("area_km2", hromada.areaKm2());
    cells.put("population", hromada.statedResidents());
    cells.put("memorandum_signed", memorandum.map(Memorandum::signed));
    cells.put("memorandum_suspended", memorandum.flatMap(Memorandum::suspended));
    cells.put("memorandum_ended", memorandum.flatMap(Memorandum::ended));
  }
}
