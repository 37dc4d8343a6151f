package io.github.dilnytsia.rules.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.rules.Scene;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shortage is the normal case: the plan says how many officers are missing, it does not refuse. */
class A02_TooFewOfficersTest {

  private static final Planner PLANNER = Planner.builder().policy(Scene.UKRAINE).build();

  @Test
  void oneOfficerForNineThousandResidentsIsHalfAnOfficerShort() {
    var crowded = Scene.calm()
        .territory(t -> t.settlements(List.of(Scene.hora().residents(9_000).build())));

    var plan = PLANNER.plan(crowded.problem());

    assertThat(plan.unserved()).isEmpty();
    assertThat(plan.officersMissing()).isEqualByComparingTo("0.5");
    assertThat(plan.shortages())
        .filteredOn(shortage -> shortage.hromadaCode().equals(Scene.HROMADA))
        .singleElement()
        .satisfies(shortage -> assertThat(shortage.officersNeeded()).isEqualByComparingTo("1.5"))
        .satisfies(shortage -> assertThat(shortage.officersMissing()).isEqualByComparingTo("0.5"));
    assertThat(plan.findings())
        .filteredOn(finding -> finding.severity() == Severity.OVER_NORM)
        .anyMatch(finding -> finding.ruleId().equals("workload.residents-per-beat"));
  }

  /** 168 h for each officer missing up to index 1.5. */
  @Test
  void halfAnOfficerShortCostsHalfAnOfficersMonth() {
    var crowded = Scene.calm()
        .territory(t -> t.settlements(List.of(Scene.hora().residents(9_000).build())));

    assertThat(PLANNER.plan(crowded.problem()).score().overload()).isEqualTo(Duration.ofHours(84));
  }

  @Test
  void withNobodyAtAllEverySettlementIsListedWithItsReason() {
    var plan = PLANNER.plan(Scene.calm().force(f -> f.officers(List.of())).problem());

    assertThat(plan.assignments()).isEmpty();
    assertThat(plan.unserved())
        .singleElement()
        .matches(unit -> unit.reasonId().equals("plan.no-officer"));
    assertThat(plan.officersMissing()).isEqualByComparingTo("0.166666667");
  }
}
