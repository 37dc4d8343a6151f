package io.github.dilnytsia.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DemandSharesTest {

  @Property
  void sharesSumToTheWholeAndStayWithinOneOfTheirQuota(
      @ForAll @IntRange(max = 100_000) int count,
      @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 1, max = 50_000) Long> people) {
    var residents = people.stream().mapToLong(number -> number).toArray();

    var shares = DemandShares.shares(count, residents);

    var all = Arrays.stream(residents).sum();
    assertThat(Arrays.stream(shares).sum()).isEqualTo(count);
    for (var i = 0; i < shares.length; i++) {
      assertThat((double) shares[i])
          .isBetween(
              (double) count * residents[i] / all - 1, (double) count * residents[i] / all + 1);
    }
  }

  @Test
  void tiesGoToTheSmallerId() {
    assertThat(DemandShares.shares(2, new long[] {500, 500, 500})).containsExactly(1, 1, 0);
  }

  @Test
  void theLargestRemainderComesFirst() {
    assertThat(DemandShares.shares(10, new long[] {335, 333, 332})).containsExactly(4, 3, 3);
  }
}
