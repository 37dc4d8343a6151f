package io.github.dilnytsia.rules.station;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.rules.Scene;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoneTest {

  @Test
  void findsAnOfficerWithoutAStation() {
    var scene = Scene.calm().officer(Scene.officer().stationId(Optional.empty()));

    assertThat(scene.findings("station.none")).singleElement().satisfies(finding -> {
      assertThat(finding.severity()).isEqualTo(Severity.NOTE);
      assertThat(finding.officerId()).contains(Scene.OFFICER);
    });
  }

  @Test
  void saysNothingOfAnOfficerWithOne() {
    assertThat(Scene.calm().findings("station.none")).isEmpty();
  }
}
