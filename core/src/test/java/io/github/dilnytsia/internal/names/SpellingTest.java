package io.github.dilnytsia.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.internal.names.Spelling.Tightness;
import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpellingTest {

  /** Or else a looser spelling would tell apart what a tighter one takes for the same. */
  @Property(tries = 2000)
  void textsThatAgreeInOneSpellingAgreeInAllLooserOnes(
      @ForAll("texts") String one, @ForAll("texts") String other, @ForAll Alphabet alphabet) {
    var first = Spelling.of(one, alphabet);
    var second = Spelling.of(other, alphabet);
    for (var tightness : Tightness.values()) {
      if (first.at(tightness).equals(second.at(tightness))) {
        for (var looser : Tightness.values()) {
          assertThat(looser.compareTo(tightness) < 0 || first.at(looser).equals(second.at(looser)))
              .as("%s and %s agree when %s and not when %s", one, other, tightness, looser)
              .isTrue();
        }
      }
    }
  }

  @Property(tries = 2000)
  void aFoldedTextIsFolded(@ForAll("texts") String text) {
    var folded = Folding.fold(text);

    assertThat(Folding.fold(folded)).isEqualTo(folded);
    assertThat(Folding.space(Folding.space(folded))).isEqualTo(Folding.space(folded));
  }

  /** Plain texts take a shorter way. */
  @Property(tries = 2000)
  void theShortWayLeadsWhereTheLongOneDoes(@ForAll("texts") String text) {
    assertThat(Folding.fold(text + "\u200B")).isEqualTo(Folding.fold(text));
    assertThat(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
        .isEqualTo(Folding.fold(text));
    assertThat(Folding.fold(text.toUpperCase(Locale.ROOT)))
        .isEqualTo(Folding.fold(text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "а", "А", "a", "й", "и\u0306", "ї", "і\u0308", "i\u0308", "'", "’", "\"", " ", "\u00A0",
            "-", "–", ".", "\u0301", "ґ", "ж", "z", "I", "ı", "İ", "«")
        .list()
        .ofMaxSize(7)
        .map(pieces -> String.join("", pieces));
  }
}
