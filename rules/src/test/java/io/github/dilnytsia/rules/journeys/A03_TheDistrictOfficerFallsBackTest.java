package io.github.dilnytsia.rules.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.Tier;
import io.github.dilnytsia.rules.Scene;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where no community officer may serve, a district officer of the raion does. */
class A03_TheDistrictOfficerFallsBackTest {

  private static final Officer DISTRICT = Scene.officer()
      .id("DOP-1")
      .role(Role.DISTRICT_OFFICER)
      .areaCode(Scene.RAION)
      .build();

  @Test
  void beforeTheMemorandumIsSignedTheDistrictOfficerServes() {
    var plan = plan(Scene.calm().force(f -> f.addOfficers(DISTRICT).memoranda(List.of())));

    assertThat(plan.findAssignment(Scene.HORA).orElseThrow())
        .matches(assignment -> assignment.officerId().equals("DOP-1"))
        .matches(assignment -> assignment.tier() == Tier.DISTRICT_FALLBACK);
    assertThat(plan.score().district()).isZero();
  }

  @Test
  void onceItIsSignedTheCommunityOfficerDoes() {
    var plan = plan(Scene.calm().force(f -> f.addOfficers(DISTRICT)));

    assertThat(plan.findAssignment(Scene.HORA).orElseThrow().officerId()).isEqualTo(Scene.OFFICER);
  }

  @Test
  void aSuspensionHandsTheVillageBack() {
    var suspended = Scene.memorandum().suspended(Scene.DAY).build();

    var plan = plan(Scene.calm().force(f -> f.addOfficers(DISTRICT).memoranda(List.of(suspended))));

    assertThat(plan.findAssignment(Scene.HORA).orElseThrow().officerId()).isEqualTo("DOP-1");
  }

  private static BeatPlan plan(Scene scene) {
    return Planner.builder().policy(Scene.UKRAINE).build().plan(scene.problem());
  }
}
