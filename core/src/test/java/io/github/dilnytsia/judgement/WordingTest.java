package io.github.dilnytsia.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.territory.PlaceName;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void saysDecimalsAsTheLanguageDoes() {
    var wording = Wording.of("Дорога: {0} хв.", "Drive: {0} min.", new BigDecimal("12.50"));

    assertThat(wording.in(Language.UK)).isEqualTo("Дорога: 12,5 хв.");
    assertThat(wording.in(Language.EN)).isEqualTo("Drive: 12.5 min.");
  }

  @Test
  void aWordingInsideAWordingSpeaksTheSameLanguage() {
    var inner = Wording.of("село", "village");

    assertThat(Wording.of("Це {0}.", "This is a {0}.", inner).in(Language.UK))
        .isEqualTo("Це село.");
  }

  @Test
  void whatAPersonWroteIsNeverTakenForASentenceWithPlaces() {
    assertThat(Wording.same("{1} $1 \\").in(Language.EN)).isEqualTo("{1} $1 \\");
  }

  @Property
  void whateverAPersonWroteTheSentenceStaysOnOneLineAndInOneDirection(@ForAll String text) {
    var said = Wording.of("Назва: {0}.", "Name: {0}.", text).in(Language.EN);

    assertThat(said).startsWith("Name: ").endsWith(".");
    assertThat(said.lines()).hasSizeLessThanOrEqualTo(1);
    assertThat(said)
        .doesNotContainPattern("[\\p{Cc}\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]");
  }

  @Test
  void callsAPlaceAsTheLanguageDoes() {
    var wording = Wording.of(
        "{0}, громада {1}.",
        "{0} in {1}.", PlaceName.of("Лука", Optional.of("Meadow Bend")), PlaceName.of("Горівська"));

    assertThat(wording.in(Language.UK)).isEqualTo("Лука, громада Горівська.");
    assertThat(wording.in(Language.EN)).isEqualTo("Meadow Bend in Horivska.");
    assertThat(Wording.of(PlaceName.of("Гора")).in(Language.EN)).isEqualTo("Hora");
  }

  @Test
  void noNameOfAPlaceForgesALineInAnyLanguage() {
    var given = Wording.of(PlaceName.of("Лука\nДоведено", Optional.of("Luka\u202e {0}")));
    var latin = Wording.of(PlaceName.of("Лука\nДоведено"));

    assertThat(given.in(Language.UK)).isEqualTo("Лука\\u000AДоведено");
    assertThat(given.in(Language.EN)).isEqualTo("Luka\\u202E {0}");
    assertThat(latin.in(Language.EN)).isEqualTo("Luka\\u000ADovedeno");
  }

  @Test
  void saysCharactersThatCannotBeSeenByTheirNumbers() {
    assertThat(
            Wording.same("Лука\n\u202e\u200b\ud800 \udb40\udc41 \ud83d\ude93").in(Language.UK))
        .isEqualTo("Лука\\u000A\\u202E\\u200B\\uD800 \\uDB40\\uDC41 \ud83d\ude93");
  }

  @Test
  void theMachinesLocaleChangesNothing() {
    var wording = Wording.of("{0}", "{0}", new BigDecimal("1234567.5"), 1234567);
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(wording.in(Language.EN)).isEqualTo("1234567.5");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void wordingsThatSayTheSameInBothLanguagesAreEqual() {
    var filled = Wording.of("{0} хв.", "{0} min.", new BigDecimal("12.50"));

    assertThat(filled)
        .isEqualTo(Wording.of("12,5 хв.", "12.5 min."))
        .hasSameHashCodeAs(Wording.of("12,5 хв.", "12.5 min."))
        .isNotEqualTo(Wording.of("12,5 хв.", "12.5 minutes"))
        .isNotEqualTo(Wording.of("12,5 хвилини", "12.5 min."));
  }

  @Test
  void whatWasSaidIsSaidAgainWithItsBraces() {
    var said = Wording.said("село {1}", "village {0}");

    assertThat(said.in(Language.UK)).isEqualTo("село {1}");
    assertThat(said.in(Language.EN)).isEqualTo("village {0}");
  }
}
