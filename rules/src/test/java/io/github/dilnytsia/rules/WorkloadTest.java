package io.github.dilnytsia.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dilnytsia.judgement.Sureness;
import io.github.dilnytsia.judgement.WorkItem;
import io.github.dilnytsia.judgement.WorkloadRate;
import io.github.dilnytsia.territory.Demand;
import io.github.dilnytsia.territory.SettlementPart;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkloadTest {

  private static final Demand DEMAND = Demand.builder()
      .settlementCode(Scene.HORA)
      .calls(7)
      .materials(5)
      .preventiveRegister(4)
      .domesticViolenceRegister(3)
      .restrainingOrders(2)
      .schools(1)
      .build();

  @Test
  void followsTheTableReasonByReason() {
    var workload = Scene.calm().territory(t -> t.addDemands(DEMAND)).workload(Scene.HORA);

    assertThat(workload.items())
        .extracting(WorkItem::reason, i -> i.work().toMinutes(), i -> i.trips().doubleValue())
        .containsExactly(
            tuple("call", 7 * 45L, 2.1),
            tuple("contact", 200L, 0.0),
            tuple("domestic-violence-register", 3 * 45L, 0.9),
            tuple("material", 5 * 60L, 1.0),
            tuple("presence", 60L, 2.0),
            tuple("preventive-register", 4 * 30L, 0.4),
            tuple("restraining-order", 2 * 180L, 2.0),
            tuple("school", 60L, 0.5));
    assertThat(workload.work())
        .isEqualTo(Duration.ofMinutes(315 + 200 + 135 + 300 + 60 + 120 + 360 + 60));
    assertThat(workload.trips()).isEqualByComparingTo("8.9");
  }

  @Test
  void asksForNothingButPresenceWhereNobodyLives() {
    var scene = Scene.calm()
        .territory(t -> t.settlements(List.of(Scene.hora().residents(0).build())));

    assertThat(scene.workload(Scene.HORA).items())
        .extracting(WorkItem::reason)
        .containsExactly("presence");
  }

  @Test
  void sharesPresenceOverPartsByTheirResidents() {
    var scene =
        Scene.calm().territory(t -> t.addParts(part("a", 250), part("b", 750), part("c", 0)));

    assertThat(scene.workload("a").items())
        .extracting(
            WorkItem::reason, i -> i.count().doubleValue(), i -> i.work().toMinutes())
        .containsExactly(tuple("contact", 250.0, 50L), tuple("presence", 0.25, 15L));
    assertThat(scene.workload("c").items()).isEmpty();
  }

  @Test
  void takesAHostsRateForOneReason() {
    var rate = WorkloadRate.builder()
        .reason("contact")
        .minutes(BigDecimal.ONE)
        .trips(new BigDecimal("0.001"))
        .sureness(Sureness.READ)
        .source("measured in 2023")
        .build();

    var workload = Scene.calm().problem(p -> p.addWorkloadRates(rate)).workload(Scene.HORA);

    assertThat(workload.items())
        .extracting(WorkItem::reason, i -> i.work().toMinutes(), i -> i.trips().doubleValue())
        .containsExactly(tuple("contact", 1_000L, 1.0), tuple("presence", 60L, 2.0));
  }

  private static SettlementPart part(String id, int residents) {
    return SettlementPart.builder()
        .id(id)
        .settlementCode(Scene.HORA)
        .location(Scene.hora().build().location())
        .residents(residents)
        .build();
  }
}
