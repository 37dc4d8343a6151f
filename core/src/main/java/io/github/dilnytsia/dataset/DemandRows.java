package io.github.dilnytsia.dataset;

import io.github.dilnytsia.territory.Demand;

/** {@code demand.csv}: what settlements ask for, counts only. An unknown count is none that could be planned with: 0. */
final class DemandRows {

  private DemandRows() {}

  static void read(Row row, Draft draft) {
    var settlement = Keys.settlement(row, "katottg", draft);
    if (row.isSound()) {
      draft.once(DatasetFile.DEMAND, row, "katottg", settlement);
    }
    var demand = Demand.builder()
        .settlementCode(settlement)
        .calls(row.findCount("calls_per_month").orElse(0))
        .materials(row.findCount("registered_materials_per_month").orElse(0))
        .preventiveRegister(row.findCount("preventive_register").orElse(0))
        .domesticViolenceRegister(row.findCount("domestic_violence_register").orElse(0))
        .restrainingOrders(row.findCount("restraining_orders_per_month").orElse(0))
        .schools(row.findCount("schools").orElse(0));
    if (row.isSound()) {
      draft.demands.add(demand.build());
    }
  }

  static void write(Demand demand, Cells cells) {
    cells.put("katottg", demand.settlementCode());
    cells.put("calls_per_month", demand.calls());
    cells.put("registered_materials_per_month", demand.materials());
    cells.put("preventive_register", demand.preventiveRegister());
    cells.put("domestic_violence_register", demand.domesticViolenceRegister());
    cells.put("restraining_orders_per_month", demand.restrainingOrders());
    cells.put("schools", demand.schools());
  }
}
