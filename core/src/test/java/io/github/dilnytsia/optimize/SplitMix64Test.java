package io.github.dilnytsia.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SplitMix64Test {

  @Test
  void givesThePublishedNumbers() {
    var random = new SplitMix64(1234567);

    assertThat(random.nextLong()).isEqualTo(6457827717110365317L);
    assertThat(random.nextLong()).isEqualTo(3203168211198807973L);
    assertThat(random.nextLong()).isEqualTo(Long.parseUnsignedLong("9817491932198370423"));
  }

  @Property
  void staysBelowTheBound(@ForAll long seed, @ForAll @IntRange(min = 1) int bound) {
    var random = new SplitMix64(seed);

    assertThat(random.nextInt(bound)).isBetween(0, bound - 1);
  }

  @Property
  void streamsDiffer(@ForAll long seed, @ForAll @IntRange(min = 0, max = 1000) int stream) {
    assertThat(SplitMix64.derive(seed, stream)).isNotEqualTo(SplitMix64.derive(seed, stream + 1L));
  }
}
