package io.github.dilnytsia.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class LoadCostTest {

  private static final long HOUR = 3_600_000;

  /** 20·i² hours up to the norm, then 168, 336 and 672 hours for a whole index more. */
  private static final LoadCost OVERLOAD = LoadCost.builder()
      .piece(0, 0, 20 * HOUR)
      .piece(LoadCost.ONE, 168 * HOUR, 0)
      .piece(3 * LoadCost.ONE / 2, 336 * HOUR, 0)
      .piece(2 * LoadCost.ONE, 672 * HOUR, 0)
      .build();

  @Test
  void costsWhatItsPiecesSayAtTheirEnds() {
    assertThat(OVERLOAD.at(0)).isZero();
    assertThat(OVERLOAD.at(LoadCost.ONE / 2)).isEqualTo(5 * HOUR);
    assertThat(OVERLOAD.at(LoadCost.ONE)).isEqualTo(20 * HOUR);
    assertThat(OVERLOAD.at(3 * LoadCost.ONE / 2)).isEqualTo(104 * HOUR);
    assertThat(OVERLOAD.at(2 * LoadCost.ONE)).isEqualTo(272 * HOUR);
    assertThat(OVERLOAD.at(102 * LoadCost.ONE)).isEqualTo(272 * HOUR + 100 * 672 * HOUR);
  }

  @Test
  void roundsTheLeastPartOfAUnitUp() {
    assertThat(OVERLOAD.at(1)).isEqualTo(1);
    assertThat(LoadCost.none().at(LoadCost.ONE)).isZero();
  }

  @Property
  void agreesWithUnlimitedArithmetic(
      @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long index,
      @ForAll @LongRange(min = 1, max = 5_000_000_000L) long bend,
      @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long slope,
      @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long quadratic) {
    var cost =
        LoadCost.builder().piece(0, 3, 7).piece(bend, 103 + slope, quadratic).build();

    assertThat(BigInteger.valueOf(cost.at(index)))
        .isEqualTo(BruteForce.loadCost(cost, BigInteger.valueOf(index)));
  }

  @Property
  void neverFallsAndNeverBendsDown(
      @ForAll @LongRange(min = 0, max = 4_000_000_000L) long index,
      @ForAll @LongRange(min = 1, max = 2_000_000_000L) long step) {
    long low = OVERLOAD.at(index);
    long middle = OVERLOAD.at(index + step);
    long high = OVERLOAD.at(index + 2 * step);

    assertThat(middle).isGreaterThanOrEqualTo(low);
    assertThat(high - middle).isGreaterThanOrEqualTo(middle - low - 2);
  }

  @Property
  void indexIsUseOverCapacityRoundedUp(
      @ForAll @LongRange(min = 0, max = 1_000_000_000_000_000L) long use,
      @ForAll @LongRange(min = 1_000_000L, max = 1_000_000_000_000_000L) long capacity) {
    var exact = BigInteger.valueOf(use).multiply(BigInteger.valueOf(LoadCost.ONE));
    var index = BigInteger.valueOf(LoadCost.index(use, capacity));

    assertThat(index.multiply(BigInteger.valueOf(capacity)))
        .isBetween(exact, exact.add(BigInteger.valueOf(capacity - 1)));
  }

  @Property
  void scaledValueIsBelowTheExactOneByLessThanAStep(
      @ForAll @LongRange(min = 0, max = 5_000_000_000L) long index,
      @ForAll @IntRange(min = 0, max = 20) int shift) {
    long scaled = OVERLOAD.scaledDown(index, shift);

    assertThat(scaled).isLessThanOrEqualTo(OVERLOAD.at(index) << shift);
    assertThat(scaled).isGreaterThan(((OVERLOAD.at(index) - 1) << shift) - 1);
  }

  @Test
  void refusesACostThatBendsDown() {
    var builder = LoadCost.builder().piece(0, 0, 100).piece(LoadCost.ONE, 199, 0);

    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageContainingAll("199", "200", "convex");
  }

  @Test
  void refusesPiecesThatFallOrDoNotAscend() {
    var falling = LoadCost.builder().piece(0, -1, 0);
    var twice = LoadCost.builder().piece(5, 1, 0).piece(5, 2, 0);

    assertThatIllegalArgumentException().isThrownBy(falling::build).withMessageContaining("-1");
    assertThatIllegalArgumentException()
        .isThrownBy(twice::build)
        .withMessageContaining("ascending");
  }

  @Test
  void isEqualWhereItsPiecesAre() {
    assertThat(LoadCost.squared(7))
        .isEqualTo(LoadCost.squared(7))
        .hasSameHashCodeAs(LoadCost.squared(7));
    assertThat(LoadCost.squared(7)).isNotEqualTo(LoadCost.squared(8));
    assertThat(OVERLOAD).isNotEqualTo(LoadCost.none());
  }

  @Test
  void saysSoWhenACostFitsNoLong() {
    var steep = LoadCost.squared(1_000_000_000_000L);

    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> steep.at(Long.MAX_VALUE));
  }
}
