package io.github.dilnytsia.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class GeoPointTest {

  @Test
  void refusesWhatIsNotOnTheGlobe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GeoPoint.of(Double.NaN, 30))
        .withMessageContaining("NaN");
  }

  @Property
  void refusesEveryLatitudeBeyondThePole(@ForAll @DoubleRange(min = 90.01, max = 1e9) double lat) {
    assertThatIllegalArgumentException().isThrownBy(() -> GeoPoint.of(lat, 30));
  }

  @Test
  void onePlaceIsOneValueWhateverTheSignOfItsZeros() {
    assertThat(GeoPoint.of(-0.0, -0.0)).isEqualTo(GeoPoint.of(0.0, 0.0));
    assertThat(GeoPoint.of(-0.0, 30)).isEqualTo(GeoPoint.of(0.0, 30));
  }
}
