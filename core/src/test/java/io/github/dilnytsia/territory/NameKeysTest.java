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

  @Test
  void aLetterTypedAsItsTwinReadsAsTheNameAllTheSame() {
    var latin = NameKeys.latinTwins();
    for (var i = 0; i < latin.length(); i++) {
      var name = "щ" + NameKeys.cyrillicTwins().charAt(i) + "ж";

      assertThat(NameKeys.readings("щ" + latin.charAt(i) + "ж"))
          .as(name)
          .contains(NameKeys.of(name, Optional.empty()).iterator().next());
    }
  }

  @Test
  void everyApostropheIsLeftOut() {
    assertThat(NameKeys.apostrophes().chars().mapToObj(Character::toString))
        .hasSizeGreaterThan(10)
        .allSatisfy(apostrophe -> assertThat(NameKeys.readings("Кам" + apostrophe + "янка"))
            .as(apostrophe)
            .contains("камянка"));
  }
}
