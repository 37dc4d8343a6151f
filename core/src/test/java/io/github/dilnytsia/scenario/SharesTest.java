package io.github.dilnytsia.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.primitives.Longs;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SharesTest {

  @Property
  void sharesAddUpToTheTotalWithinTheirBounds(
      @ForAll @Size(min = 1, max = 12) List<@LongRange(max = 1_000_000) Long> drawn,
      @ForAll @IntRange(max = 5) int least,
      @ForAll @IntRange(max = 40) int spread,
      @ForAll @IntRange(max = 400) int wanted) {
    var most = least + spread;
    var weights = Longs.toArray(drawn);
    var total = Math.min(Math.max(wanted, least * weights.length), most * weights.length);

    var shares = Shares.of(total, weights, least, most);

    assertThat(Arrays.stream(shares).sum()).isEqualTo(total);
    assertThat(Arrays.stream(shares).boxed()).allMatch(share -> share >= least && share <= most);
  }

  @Test
  void givesTheRestToTheLargestRemainders() {
    assertThat(Shares.of(10, new long[] {1, 1, 4}, 0)).containsExactly(2, 2, 6);
    assertThat(Shares.of(11, new long[] {3, 3, 1}, 1)).containsExactly(5, 4, 2);
  }

  @Test
  void refusesATotalTheBoundsCannotHold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shares.of(5, new long[] {1, 1}, 3))
        .withMessageContainingAll("5", "2", "3");
  }
}
