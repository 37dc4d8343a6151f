package io.github.dilnytsia.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RoundedTest {

  @Property
  void rowsAddUpToTheRoundedTotalAndNoneIsFarOff(
      @ForAll @Size(max = 20) List<@Scale(9) @BigRange(min = "0", max = "1000") BigDecimal> exact) {
    var rounded = Rounded.of(exact, 1);

    var sum = exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(rounded.total()).isEqualByComparingTo(sum.setScale(1, RoundingMode.HALF_UP));
    assertThat(rounded.rows().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(rounded.total());
    for (var i = 0; i < exact.size(); i++) {
      assertThat(rounded.rows().get(i).subtract(exact.get(i)).abs())
          .isLessThan(new BigDecimal("0.1"));
    }
  }

  @Test
  void ofAlikeRowsTheEarlierIsRoundedUp() {
    var third = new BigDecimal("0.333333333");

    assertThat(Rounded.of(List.of(third, third, third), 1).rows())
        .containsExactly(new BigDecimal("0.4"), new BigDecimal("0.3"), new BigDecimal("0.3"));
  }
}
