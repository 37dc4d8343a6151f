package io.github.dilnytsia.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.Place;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.SettlementCategory;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReachTest {

  private static final Settlement HORA = Settlement.builder()
      .code("UA05020010010030001")
      .name("Гора")
      .category(SettlementCategory.VILLAGE)
      .hromadaCode("UA05020010000020001")
      .location(GeoPoint.of(49, 29))
      .residents(1_000)
      .build();

  @Test
  void aQuarterOfAnHourIsNearAndASecondMoreIsNot() {
    assertThat(Reach.of(10, way(900, 0)).residentsWithin15Minutes()).isEqualTo(10);
    assertThat(Reach.of(10, way(901, 0)).residentsWithin15Minutes()).isZero();
    assertThat(Reach.of(10, way(1_800, 0)).residentsWithin30Minutes()).isEqualTo(10);
    assertThat(Reach.of(10, way(1_801, 0)).residentsWithin30Minutes()).isZero();
  }

  @Property
  void aGroupIsAsFarAsItsResidentsAreOnAverage(
      @ForAll @IntRange(max = 9_999) int here,
      @ForAll @IntRange(max = 9_999) int there,
      @ForAll @IntRange(max = 7_200) int seconds,
      @ForAll @IntRange(max = 90_000) int metres) {
    var group = Reach.of(here, way(0, 0)).plus(Reach.of(there, way(seconds, metres)));

    var all = here + there;
    var expected = all == 0 ? 0 : Math.floorDiv(2_000L * there * seconds + all, 2L * all);
    assertThat(group.meanDrive()).isEqualTo(Duration.ofMillis(expected));
    assertThat(group.meanMetres())
        .isEqualTo(all == 0 ? 0 : Math.floorDiv(2L * there * metres + all, 2L * all));
    assertThat(group.residentsWithin30Minutes()).isEqualTo(seconds <= 1_800 ? all : here);
  }

  @Test
  void nobodyHasNoMean() {
    assertThat(Reach.NONE.meanDrive()).isZero();
    assertThat(Reach.NONE.meanMetres()).isZero();
    assertThat(Reach.NONE.shareWithin15Minutes()).isZero();
  }

  @Test
  void absurdDataGiveALargestSumInsteadOfAnError() {
    var absurd = Reach.of(2_000_000_000, way(Integer.MAX_VALUE, 0));

    assertThat(absurd.plus(absurd).plus(absurd).residentSeconds()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void refusesMoreWithin15MinutesThanWithin30() {
    var wrong = Reach.builder()
        .from(Reach.NONE)
        .residents(5)
        .residentsWithin15Minutes(4)
        .residentsWithin30Minutes(3);

    assertThatIllegalArgumentException()
        .isThrownBy(wrong::build)
        .withMessageContainingAll("5", "4", "3");
  }

  private static Way way(int seconds, int metres) {
    return Way.builder()
        .place(Place.of("ST-1", HORA.location()))
        .settlement(HORA)
        .drive(Duration.ofSeconds(seconds))
        .estimated(true)
        .metres(metres)
        .build();
  }
}
