package io.github.dilnytsia.rules.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.rules.Scene;
import io.github.dilnytsia.staffing.Role;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistrictFallbackTest {

  @Test
  void discouragesADistrictOfficerWhereAMemorandumIsInForce() {
    var scene = Scene.calm().officer(Scene.officer().role(Role.DISTRICT_OFFICER));

    assertThat(scene.verdict("staffing.district-fallback"))
        .map(Verdict::kind)
        .contains(Verdict.Kind.DISCOURAGED);
    assertThat(scene.force(f -> f.memoranda(List.of())).verdict("staffing.district-fallback"))
        .isEmpty();
  }

  @Test
  void findsAHromadaServedByDistrictOfficersOnly() {
    var scene = Scene.calm().officer(Scene.officer().role(Role.DISTRICT_OFFICER));

    assertThat(scene.findings("staffing.district-fallback")).singleElement().satisfies(finding -> {
      assertThat(finding.severity()).isEqualTo(Severity.NOTE);
      assertThat(finding.hromadaCode()).contains(Scene.HROMADA);
      assertThat(finding.value()).contains(BigDecimal.valueOf(1_000));
      assertThat(finding.text().in(Language.UK)).startsWith("Горівська громада: ");
    });
  }

  @Test
  void findsNothingWhereACommunityOfficerServes() {
    assertThat(Scene.calm().findings("staffing.district-fallback")).isEmpty();
  }
}
