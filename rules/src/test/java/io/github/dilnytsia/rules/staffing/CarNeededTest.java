package io.github.dilnytsia.rules.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.rules.Scene;
import io.github.dilnytsia.territory.GeoPoint;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarNeededTest {

  /** Along a meridian a kilometre is this much of a degree. */
  private static final double DEGREES = 1 / 111.19507973436875;

  @Test
  void allowsAWalkAtTheLimit() {
    var scene = at(2.9999).officer(Scene.officer().hasCar(false));

    assertThat(scene.verdict("staffing.car-needed")).isEmpty();
    assertThat(scene.findings("staffing.car-needed")).isEmpty();
  }

  @Test
  void discouragesALongerOne() {
    var scene = at(3.001).officer(Scene.officer().hasCar(false));

    assertThat(scene.verdict("staffing.car-needed")).hasValueSatisfying(verdict -> {
      assertThat(verdict.kind()).isEqualTo(Verdict.Kind.DISCOURAGED);
      assertThat(verdict.value()).contains(new BigDecimal("3.001"));
      assertThat(verdict.reason().in(Language.EN)).contains("3.001 km");
    });
    assertThat(scene.findings("staffing.car-needed")).singleElement().satisfies(finding -> {
      assertThat(finding.severity()).isEqualTo(Severity.WARNING);
      assertThat(finding.officerId()).contains(Scene.OFFICER);
      assertThat(finding.value()).contains(new BigDecimal("3.001"));
    });
  }

  @Test
  void takesAnUnknownCarForNoBreach() {
    assertThat(at(20).verdict("staffing.car-needed")).isEmpty();
    assertThat(at(20).officer(Scene.officer().hasCar(true)).verdict("staffing.car-needed"))
        .isEmpty();
  }

  private static Scene at(double km) {
    var station = Scene.station().location(GeoPoint.of(49 + km * DEGREES, 29)).build();
    return Scene.calm().force(f -> f.stations(List.of(station)));
  }
}
