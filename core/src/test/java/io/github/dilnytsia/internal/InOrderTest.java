package io.github.dilnytsia.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InOrderTest {

  @Test
  void pairsThatReadAlikeWhenPutTogetherAreTwo() {
    var pairs = List.of(Map.entry("a to b", "c"), Map.entry("a", "b to c"));

    assertThat(InOrder.uniquePairs(pairs, Map.Entry::getKey, Map.Entry::getValue, "%s to %s"))
        .containsExactly(Map.entry("a", "b to c"), Map.entry("a to b", "c"));
  }

  @Test
  void aPairThatComesTwiceIsNamed() {
    var pairs = List.of(Map.entry("a", "b"), Map.entry("c", "d"), Map.entry("a", "b"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> InOrder.uniquePairs(
            pairs, Map.Entry::getKey, Map.Entry::getValue, "travel time from %s to %s"))
        .withMessage("There are two of travel time from a to b; expected one.");
  }

  @Test
  void aKeyThatComesTwiceIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InOrder.unique(List.of("b", "a", "b"), key -> key, "officer"))
        .withMessage("There are two of officer b; expected one.");
  }
}
