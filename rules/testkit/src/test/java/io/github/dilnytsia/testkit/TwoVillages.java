package io.github.dilnytsia.testkit;

import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Memorandum;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.Role;
import io.github.dilnytsia.staffing.TrainingStage;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.SettlementCategory;
import io.github.dilnytsia.territory.Territory;
import java.time.LocalDate;

/** Luka and Hora in one hromada, a community officer who lives in Luka, and another who is still learning. */
final class TwoVillages {

  static final String HROMADA = "UA05020010000020001";
  static final String LUKA = "UA05020010010030001";
  static final String HORA = "UA05020010010030002";

  private TwoVillages() {}

  static PlanningProblem problem() {
    return PlanningProblem.builder()
        .name("two villages")
        .date(LocalDate.of(2022, 6, 1))
        .territory(Territory.builder()
            .addHromadas(Hromada.builder().code(HROMADA).name("Луцька").build())
            .addSettlements(village(LUKA, "Лука", 49.0, 900), village(HORA, "Гора", 49.05, 400))
            .build())
        .force(Force.builder()
            .addOfficers(
                officer("O-1", TrainingStage.IN_SERVICE), officer("O-2", TrainingStage.TRAINING))
            .addMemoranda(Memorandum.builder()
                .hromadaCode(HROMADA)
                .signed(LocalDate.of(2021, 1, 15))
                .build())
            .build())
        .build();
  }

  private static Settlement village(String code, String name, double north, int residents) {
    return Settlement.builder()
        .code(code)
        .name(name)
        .category(SettlementCategory.VILLAGE)
        .hromadaCode(HROMADA)
        .location(GeoPoint.of(north, 29))
        .residents(residents)
        .build();
  }

  private static Officer officer(String id, TrainingStage stage) {
    return Officer.builder()
        .id(id)
        .role(Role.COMMUNITY_OFFICER)
        .stage(stage)
        .areaCode(HROMADA)
        .homeCode(LUKA)
        .build();
  }
}
