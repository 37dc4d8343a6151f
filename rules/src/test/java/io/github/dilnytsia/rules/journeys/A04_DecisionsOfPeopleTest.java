package io.github.dilnytsia.rules.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.Forbid;
import io.github.dilnytsia.plan.Pin;
import io.github.dilnytsia.rules.Scene;
import io.github.dilnytsia.staffing.TrainingStage;
import org.junit.jupiter.api.Test;

/** Pins hold, forbids exclude, and both end on their day. */
class A04_DecisionsOfPeopleTest {

  @Test
  void aPinThatBreaksAHardRuleIsKeptAndReported() {
    var intern = Scene.officer().stage(TrainingStage.INTERNSHIP);

    var plan = plan(Scene.calm().officer(intern).problem(p -> p.addPins(pin())));

    assertThat(plan.findAssignment(Scene.HORA).orElseThrow().pinned()).isTrue();
    assertThat(plan.findings())
        .filteredOn(finding -> finding.severity() == Severity.FORBIDDEN)
        .singleElement()
        .matches(finding -> finding.ruleId().equals("decision.pin-breaks-rule"));
  }

  @Test
  void aForbidLeavesTheVillageToNobodyRatherThanToTheOneItNames() {
    var plan = plan(Scene.calm().problem(p -> p.addForbids(forbid().build())));

    assertThat(plan.unserved())
        .singleElement()
        .matches(unit -> unit.reasonId().equals("decision.forbid"));
  }

  @Test
  void aForbidThatHasExpiredForbidsNothing() {
    var yesterday = forbid().expires(Scene.DAY.minusDays(1)).build();

    var plan = plan(Scene.calm().problem(p -> p.addForbids(yesterday)));

    assertThat(plan.findAssignment(Scene.HORA)).isPresent();
    assertThat(plan.findings()).anyMatch(finding -> finding.ruleId().equals("decision.expired"));
  }

  private static Pin pin() {
    return Pin.builder()
        .unitId(Scene.HORA)
        .officerId(Scene.OFFICER)
        .author("начальник відділу")
        .reason("знає людей")
        .build();
  }

  private static Forbid.Builder forbid() {
    var builder = Forbid.builder();
    builder
        .unitId(Scene.HORA)
        .officerId(Scene.OFFICER)
        .author("начальник відділу")
        .reason("родичі");
    return builder;
  }

  private static BeatPlan plan(Scene scene) {
    return Planner.builder().policy(Scene.UKRAINE).build().plan(scene.problem());
  }
}
