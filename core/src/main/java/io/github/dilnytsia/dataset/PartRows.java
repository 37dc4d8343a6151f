package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import io.github.dilnytsia.territory.SettlementPart;

/** {@code settlement_parts.csv}. */
final class PartRows {

  private PartRows() {}

  static void read(Row row, Draft draft) {
    var id = Keys.ownId(row, "part_id", draft.partIds);
    if (row.isSound("part_id") && draft.settlementIds.has(id)) {
      row.expect(
          "part_id",
          say("expected.own-id", draft.settlementIds.row(id), row.of(DatasetFile.SETTLEMENTS)));
    }
    var part = SettlementPart.builder()
        .id(id)
        .settlementCode(Keys.settlement(row, "katottg", draft))
        .location(Points.point(row))
        .residents(row.count("population"));
    row.find("katottg").ifPresent(draft.settlementsWithParts::add);
    if (row.isSound()) {
      var fact = part.build();
      draft.parts.put(fact.settlementCode(), fact);
    }
  }

  static void write(SettlementPart part, Cells cells) {
    cells.put("part_id", part.id());
    cells.put("katottg", part.settlementCode());
    cells.put("lat", Points.number(part.location().lat()));
    cells.put("lon", Points.number(part.location().lon()));
    cells.put("population", part.residents());
  }
}
