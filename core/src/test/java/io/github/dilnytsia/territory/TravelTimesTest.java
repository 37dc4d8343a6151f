package io.github.dilnytsia.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TravelTimesTest {

  private static final TravelTimes STRAIGHT = TravelTimes.greatCircle(new BigDecimal("38"));
  private static final Place VINNYTSIA = Place.of("V", GeoPoint.of(49.2328, 28.4810));
  private static final Place KYIV = Place.of("K", GeoPoint.of(50.4501, 30.5234));

  @Test
  void aDegreeOfTheMeridianIsAHundredAndElevenKilometres() {
    assertThat(GeoPoint.of(49, 30).kilometresTo(GeoPoint.of(50, 30)))
        .isCloseTo(111.195, Offset.offset(0.001));
  }

  @Test
  void nineteenKilometresTakeHalfAnHourAtThirtyEight() {
    var north = GeoPoint.of(49 + 19 / 111.1950797, 30);

    assertThat(STRAIGHT
            .drive(Place.of("a", GeoPoint.of(49, 30)), Place.of("b", north))
            .duration())
        .contains(Duration.ofMinutes(30));
  }

  @Property
  void theWayBackIsAsLong(
      @ForAll @DoubleRange(min = 44, max = 52) double lat1,
      @ForAll @DoubleRange(min = 22, max = 40) double lon1,
      @ForAll @DoubleRange(min = 44, max = 52) double lat2,
      @ForAll @DoubleRange(min = 22, max = 40) double lon2) {
    var one = Place.of("1", GeoPoint.of(lat1, lon1));
    var other = Place.of("2", GeoPoint.of(lat2, lon2));

    assertThat(STRAIGHT.drive(one, other)).isEqualTo(STRAIGHT.drive(other, one));
    assertThat(STRAIGHT.drive(one, one).duration()).contains(Duration.ZERO);
  }

  @Test
  void aGivenTimeGoesBeforeTheGreatCircleAndOnlyInItsDirection() {
    var given = TravelTime.builder()
        .origin("V")
        .destination("K")
        .duration(Duration.ofHours(3))
        .build();
    var times = TravelTimes.given(List.of(given), STRAIGHT);

    assertThat(times.drive(VINNYTSIA, KYIV)).isEqualTo(Drive.given(Duration.ofHours(3)));
    assertThat(times.drive(KYIV, VINNYTSIA).estimated()).isTrue();
  }

  @Test
  void aGivenTimeWithoutMinutesMeansThereIsNoWay() {
    var none = TravelTime.builder().origin("V").destination("K").build();

    var drive = TravelTimes.given(List.of(none), STRAIGHT).drive(VINNYTSIA, KYIV);

    assertThat(drive.isReachable()).isFalse();
    assertThat(drive.estimated()).isFalse();
  }

  @Test
  void refusesHalfSecondsAndStandingStill() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Drive.given(Duration.ofMillis(1500)))
        .withMessageContaining("whole seconds");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TravelTimes.greatCircle(BigDecimal.ZERO))
        .withMessageContaining("0 km/h");
  }
}
