package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import io.github.dilnytsia.territory.Neighbours;

/** {@code settlement_neighbours.csv}: each pair once, in either order. */
final class NeighbourRows {

  private NeighbourRows() {}

  static void read(Row row, Draft draft) {
    var one = Keys.settlement(row, "katottg_a", draft);
    var other = Keys.settlement(row, "katottg_b", draft);
    var pair = Neighbours.between(one, other)
        .distanceKm(row.findDecimal("distance_km"))
        .sharedBorderKm(row.findDecimal("shared_border_km_approx"));
    if (row.isSound() && one.equals(other)) {
      row.expect("katottg_b", say("expected.other-settlement"));
    }
    if (row.isSound()) {
      var fact = pair.build();
      draft.once(DatasetFile.NEIGHBOURS, row, "katottg_b", fact.first() + " " + fact.second());
      draft.neighbours.add(fact);
    }
  }

  static void write(Neighbours pair, Cells cells) {
    cells.put("katottg_a", pair.first());
    cells.put("katottg_b", pair.second());
    cells.put("distance_km", pair.distanceKm());
    cells.put("shared_border_km_approx", pair.sharedBorderKm());
  }
}
