package io.github.dilnytsia.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
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
}
