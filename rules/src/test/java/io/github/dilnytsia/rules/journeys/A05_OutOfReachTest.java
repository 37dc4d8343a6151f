package io.github.dilnytsia.rules.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.rules.Scene;
import io.github.dilnytsia.territory.Access;
import io.github.dilnytsia.territory.Drive;
import io.github.dilnytsia.territory.SettlementStatus;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What cannot be reached is not lost: it is listed, with the reason. */
class A05_OutOfReachTest {

  @Test
  void occupiedTerritoryIsListedWithItsReason() {
    var occupied = SettlementStatus.builder()
        .settlementCode(Scene.HORA)
        .access(Access.INACCESSIBLE)
        .firstDay(Scene.DAY.minusDays(90))
        .reason("тимчасово окуповано")
        .build();

    var plan = plan(Scene.calm().territory(t -> t.addStatuses(occupied)));

    assertThat(plan.unserved())
        .singleElement()
        .matches(unit -> unit.reasonId().equals("access.inaccessible"))
        .matches(unit -> unit.reason().in(Language.UK).contains("тимчасово окуповано"));
  }

  @Test
  void anHourIsTheFarthestAndASecondMoreIsTooFar() {
    assertThat(plan(Scene.calm().drive(Duration.ofHours(1))).unserved()).isEmpty();
    assertThat(plan(Scene.calm().drive(Duration.ofSeconds(3_601))).unserved())
        .singleElement()
        .matches(unit -> unit.reasonId().equals("reach.hard-limit"));
  }

  @Test
  void aHostsRouterMaySayThereIsNoWay() {
    var cutOff =
        Scene.calm().problem(p -> p.travelTimes(Optional.of((from, to) -> Drive.unreachable())));

    assertThat(plan(cutOff).unserved())
        .singleElement()
        .matches(unit -> unit.reasonId().equals("reach.no-way"));
  }

  private static BeatPlan plan(Scene scene) {
    return Planner.builder().policy(Scene.UKRAINE).build().plan(scene.problem());
  }
}
