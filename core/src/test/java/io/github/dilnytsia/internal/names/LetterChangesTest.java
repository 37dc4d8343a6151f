package io.github.dilnytsia.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterChangesTest {

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "Лука, Лука, 0",
    "Лука, Лупа, 1",
    "Лука, Луук, 2",
    "Лука, Лукаш, 1",
    "Лука, '', 4",
    "settlement, setlements, 2",
    "POG-01, PGO-01, 2",
    "Лука, лука, 1"
  })
  void countsLettersPutInLeftOutAndReplaced(String one, String other, int changes) {
    assertThat(LetterChanges.between(one, other)).isEqualTo(changes);
  }

  @Property(tries = 300)
  void isADistance(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 7) String one,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 7) String other,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 7) String third) {
    var direct = LetterChanges.between(one, other);

    assertThat(LetterChanges.between(other, one)).isEqualTo(direct);
    assertThat(direct == 0).isEqualTo(one.equals(other));
    assertThat(LetterChanges.between(one, third) + LetterChanges.between(third, other))
        .isGreaterThanOrEqualTo(direct);
    assertThat(direct)
        .isBetween(Math.abs(one.length() - other.length()), Math.max(one.length(), other.length()));
  }
}
