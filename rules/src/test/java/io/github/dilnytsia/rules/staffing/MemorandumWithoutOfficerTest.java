package io.github.dilnytsia.rules.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.rules.Scene;
import io.github.dilnytsia.staffing.Role;
import io.github.dilnytsia.staffing.TrainingStage;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemorandumWithoutOfficerTest {

  @Test
  void findsAHromadaThatHasSignedAndWaits() {
    var scene = Scene.calm().officer(Scene.officer().stage(TrainingStage.TRAINING));

    assertThat(scene.findings("staffing.memorandum-without-officer"))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.WARNING);
          assertThat(finding.hromadaCode()).contains(Scene.HROMADA);
        });
  }

  @Test
  void saysNothingWhereAnOfficerServesOrNothingIsSigned() {
    assertThat(Scene.calm().findings("staffing.memorandum-without-officer")).isEmpty();
    assertThat(Scene.calm()
            .force(f -> f.memoranda(List.of())
                .officers(List.of())
                .officers(List.of(Scene.officer().role(Role.DISTRICT_OFFICER).build())))
            .findings("staffing.memorandum-without-officer"))
        .isEmpty();
  }
}
