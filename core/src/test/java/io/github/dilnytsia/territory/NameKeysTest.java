package io.github.dilnytsia.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameKeysTest {

  @Test
  void aNameHasItsUkrainianEnglishAndTransliteratedSpellings() {
    assertThat(NameKeys.of("Кам’янка-Бузька", Optional.of("Kamianka Buzka")))
        .containsExactly("камянка бузька", "kamianka buzka");
    assertThat(NameKeys.of("Лісове", Optional.of("Forest")))
        .containsExactly("лісове", "forest", "lisove");
  }

  @Test
  void whatIsTypedReadsAsTheName() {
    var keys = NameKeys.of("Тростянець", Optional.empty());

    assertThat(List.of(
            "тростянець", " Тростянець\u00a0", "Трo" + "стянець", "Trostianets", "ТРОСТЯНЕЦЬ"))
        .allSatisfy(typed -> assertThat(NameKeys.readings(typed)).containsAnyElementsOf(keys));
  }

  @Test
  void nobodyCanTypeANameWithoutLetters() {
    assertThat(NameKeys.of("\"", Optional.empty())).isEmpty();
    assertThat(NameKeys.readings("…")).isEmpty();
  }

  @Test
  void twinsStandInTheSamePlaces() {
    assertThat(NameKeys.latinTwins()).hasSameSizeAs(NameKeys.cyrillicTwins());
    assertThat(NameKeys.apostrophes()).contains("'", "’", "ʼ");
  }
}
