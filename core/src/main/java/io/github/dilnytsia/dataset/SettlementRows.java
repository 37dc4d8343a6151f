package io.github.dilnytsia.dataset;

import io.github.dilnytsia.territory.PopulationQuality;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.SettlementCategory;
import java.util.Map;

/** {@code settlements.csv}. */
final class SettlementRows {

  private static final Map<String, SettlementCategory> CATEGORIES =
      Words.by(SettlementCategory.class, SettlementCategory::letter);
  private static final Map<String, PopulationQuality> QUALITIES =
      Words.by(PopulationQuality.class, PopulationQuality::label);

  private SettlementRows() {}

  static void read(Row row, Draft draft) {
    var settlement = Settlement.builder()
        .code(Keys.ownCode(row, "katottg", draft.settlementIds))
        .name(row.text("name_uk"))
        .nameEn(row.find("name_en"))
        .category(row.oneOf("category", CATEGORIES))
        .formerUrbanType(row.findFlag("former_smt"))
        .raionCode(row.findCode("raion_code"))
        .hromadaCode(Keys.hromada(row, "hromada_code", draft))
        .hromadaCenter(row.findFlag("is_hromada_center"))
        .location(Points.point(row))
        .residents(row.count("population"))
        .populationQuality(row.findOneOf("population_quality", QUALITIES));
    row.findCode("raion_code").ifPresent(draft.raions::add);
    if (row.isSound()) {
      var fact = settlement.build();
      draft.settlements.put(fact.code(), fact);
    }
  }

  static void write(Settlement settlement, Cells cells) {
    cells.put("katottg", settlement.code());
    cells.put("name_uk", settlement.name());
    cells.put("name_en", settlement.nameEn());
    cells.put("category", settlement.category().letter());
    cells.put("former_smt", settlement.formerUrbanType());
    cells.put("raion_code", settlement.raionCode());
    cells.put("hromada_code", settlement.hromadaCode());
    cells.put("is_hromada_center", settlement.hromadaCenter());
    cells.put("lat", Points.number(settlement.location().lat()));
    cells.put("lon", Points.number(settlement.location().lon()));
    cells.put("population", settlement.residents());
    cells.put("population_quality", settlement.populationQuality().map(PopulationQuality::label));
  }
}
