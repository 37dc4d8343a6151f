package io.github.dilnytsia.rules.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.plan.Tier;
import io.github.dilnytsia.rules.Scene;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A village, an officer who lives there, a memorandum: the plan is what anybody would expect, and its cost is known. */
class A01_OneOfficerOneVillageTest {

  private static final Planner PLANNER = Planner.builder().policy(Scene.UKRAINE).build();

  @Test
  void theOfficerServesTheVillage() {
    var plan = PLANNER.plan(Scene.calm().problem());

    assertThat(plan.assignments())
        .singleElement()
        .returns(Scene.HORA, Assignment::unitId)
        .returns(Scene.OFFICER, Assignment::officerId)
        .returns(Tier.COMMUNITY, Assignment::tier)
        .returns(Duration.ZERO, Assignment::drive);
    assertThat(plan.unserved()).isEmpty();
    assertThat(plan.officersMissing()).isZero();
  }

  @Test
  void nothingIsLeftToProve() {
    var plan = PLANNER.plan(Scene.calm().problem());

    assertThat(plan.bound().cost()).isEqualTo(plan.score().total());
    assertThat(plan.gap()).isZero();
  }

  /** 1,000 residents × 0.20 min and an hour of presence, without a drive, against 172 h × 0.82 × 0.60. */
  @Test
  void theLoadIsTheLargerOfResidentsAndHours() {
    var load = PLANNER.plan(Scene.calm().problem()).loads().get(0);

    assertThat(load.work()).isEqualTo(Duration.ofMinutes(260));
    assertThat(load.capacity()).isEqualTo(Duration.ofMillis(304_646_400));
    assertThat(load.normIndex()).isEqualByComparingTo("0.166666667");
    assertThat(load.loadIndex()).isEqualTo(load.normIndex());
  }

  /** The only term is balance: 20 h × (1/6)². */
  @Test
  void theCostIsTwentyHoursTimesTheSquareOfTheLoad() {
    var score = PLANNER.plan(Scene.calm().problem()).score();

    assertThat(score.total()).isEqualTo(score.balance()).isEqualTo(Duration.ofMillis(2_000_001));
  }
}
