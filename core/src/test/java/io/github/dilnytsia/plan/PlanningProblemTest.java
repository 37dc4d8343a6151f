package io.github.dilnytsia.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Station;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.SettlementCategory;
import io.github.dilnytsia.territory.Territory;
import io.github.dilnytsia.territory.TravelTime;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlanningProblemTest {

  private static final String HROMADA = "UA05020010000053508";
  private static final String VILLAGE = "UA05020010020055396";

  @Test
  void refusesATravelTimeFromAPlaceItDoesNotHave() {
    var known = problem("ST-1", "ST-1");
    var stranger = problem("ST-1", "ST-2");

    assertThat(known.build().territory().travelTimes()).hasSize(1);
    assertThatIllegalArgumentException().isThrownBy(stranger::build).withMessageContaining("ST-2");
  }

  @Test
  void refusesAStationWithTheCodeOfASettlement() {
    var ambiguous = problem(VILLAGE, VILLAGE);

    assertThatIllegalArgumentException()
        .isThrownBy(ambiguous::build)
        .withMessageContaining(VILLAGE);
  }

  private static PlanningProblem.Builder problem(String station, String origin) {
    var territory = Territory.builder()
        .addHromadas(Hromada.builder().code(HROMADA).name("Луцька").build())
        .addSettlements(Settlement.builder()
            .code(VILLAGE)
            .name("Лука")
            .category(SettlementCategory.VILLAGE)
            .hromadaCode(HROMADA)
            .location(GeoPoint.of(49, 28))
            .residents(400)
            .build())
        .addTravelTimes(TravelTime.builder()
            .origin(origin)
            .destination(VILLAGE)
            .duration(Duration.ofMinutes(5))
            .build());
    var force = Force.builder()
        .addStations(Station.builder().id(station).settlementCode(VILLAGE).build());
    return PlanningProblem.builder()
        .name("one village")
        .date(LocalDate.of(2022, 6, 1))
        .territory(territory.build())
        .force(force.build());
  }
}
