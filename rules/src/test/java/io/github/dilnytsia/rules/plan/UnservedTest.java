package io.github.dilnytsia.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.rules.Scene;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class UnservedTest {

  @Test
  void findsEveryUnitThatNobodyServes() {
    var plan = Scene.calm().planOf(unit -> false);

    assertThat(plan.findings())
        .filteredOn(finding -> finding.ruleId().equals("plan.unserved"))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.WARNING);
          assertThat(finding.unitId()).contains(Scene.HORA);
          assertThat(finding.hromadaCode()).contains(Scene.HROMADA);
          assertThat(finding.value()).contains(BigDecimal.valueOf(1_000));
        });
  }

  @Test
  void saysNothingWhereEverybodyIsServed() {
    assertThat(Scene.calm().findings("plan.unserved")).isEmpty();
  }
}
