package io.github.dilnytsia.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.optimize.AssignmentProblem;
import io.github.dilnytsia.optimize.LoadCost;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class InstanceTest {

  @Test
  void inWholeUnitsTheBoundIsTheProblems() {
    assertThat(Instance.whole("x", InstanceFormat.OR_LIBRARY, problem(3)).bound(17))
        .isEqualTo(BigDecimal.valueOf(17));
  }

  @Test
  void theBoundGivesUpWhatRoundingLoadCostsUpCanHaveAdded() {
    var instance =
        new Instance("x", InstanceFormat.DOMAIN, problem(3), BigDecimal.ONE, Instance.FINE);

    // Two units of a thousandth for each of three agents: for the index and for the cost.
    assertThat(instance.bound(5_000)).isEqualTo(new BigDecimal("4.994"));
    assertThat(instance.bound(6)).isEqualTo(new BigDecimal("0"));
    assertThat(instance.bound(0)).isEqualTo(new BigDecimal("-0.006"));
    assertThat(instance.bound(5_000_006)).isEqualTo(new BigDecimal("5000"));
  }

  private static AssignmentProblem problem(int agents) {
    var problem = AssignmentProblem.builder(1);
    for (int a = 0; a < agents; a++) {
      problem.addHardAgent(LoadCost.squared(1000), 10);
    }
    return problem.build();
  }
}
