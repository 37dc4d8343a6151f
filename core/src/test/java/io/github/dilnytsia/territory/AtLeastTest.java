package io.github.dilnytsia.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** What a drive takes at least. */
class AtLeastTest {

  private static final TravelTimes STRAIGHT = TravelTimes.greatCircle(new BigDecimal(38));

  @Property
  void isNeverMoreThanTheDrive(
      @ForAll @DoubleRange(min = -90, max = 90) double lat1,
      @ForAll @DoubleRange(min = -180, max = 180) double lon1,
      @ForAll @DoubleRange(min = -90, max = 90) double lat2,
      @ForAll @DoubleRange(min = -180, max = 180) double lon2) {
    var from = Place.of("A", GeoPoint.of(lat1, lon1));
    var to = Place.of("B", GeoPoint.of(lat2, lon2));

    assertThat(STRAIGHT.atLeast(from, to))
        .isLessThanOrEqualTo(STRAIGHT.drive(from, to).duration().orElseThrow());
  }

  @Test
  void isNearlyTheDriveAlongAMeridian() {
    var from = Place.of("A", GeoPoint.of(49, 28));
    var to = Place.of("B", GeoPoint.of(50, 28));

    assertThat(STRAIGHT.atLeast(from, to))
        .isGreaterThan(
            STRAIGHT.drive(from, to).duration().orElseThrow().minus(Duration.ofSeconds(5)));
  }

  @Test
  void isTheGivenTimeWhereOneIsGiven() {
    var from = Place.of("A", GeoPoint.of(49, 28));
    var to = Place.of("B", GeoPoint.of(50, 28));
    var given = TravelTime.builder()
        .origin("A")
        .destination("B")
        .duration(Duration.ofMinutes(7))
        .build();

    assertThat(TravelTimes.given(List.of(given), STRAIGHT).atLeast(from, to))
        .isEqualTo(Duration.ofMinutes(7));
    assertThat(TravelTimes.given(List.of(given), STRAIGHT).atLeast(to, from))
        .isEqualTo(STRAIGHT.atLeast(to, from));
  }
}
