package io.github.dilnytsia.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.territory.PlaceName;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void aPatternStandsOnceHoweverOftenItIsSaid() {
    assertThat(written(say("5"), say("6")))
        .isEqualTo("[[0,\"5\"],[0,\"6\"],[[\"Є {0}.\",\"There is {0}.\"]]]");
  }

  @Test
  void numbersAreNumbersAndLongOnesAreSaidInBothLanguages() {
    var long1 = new BigDecimal("12345678901234567.5");

    assertThat(written(say(new BigDecimal("0.50")), say(7)))
        .isEqualTo("[[0,0.5],[0,7],[[\"Є {0}.\",\"There is {0}.\"]]]");
    assertThat(written(say(long1)))
        .contains("[2],[3]", "\"12345678901234567,5\"", "\"12345678901234567.5\"");
  }

  @Test
  void aNameOfAPlaceIsEnglishInEnglish() {
    assertThat(written(say(PlaceName.of("Гора", Optional.of("Hill")))))
        .isEqualTo("[[0,[1]],[[\"Є {0}.\",\"There is {0}.\"],[\"Гора\",\"Hill\"]]]");
    assertThat(written(say(PlaceName.of("Гора\n", Optional.of("Hill\u202e")))))
        .endsWith("[\"Гора\\\\u000A\",\"Hill\\\\u202E\"]]]");
  }

  @Test
  void aTextThatIsTheNameOfAPlaceIsEnglishInEnglish() {
    assertThat(written(say("Лука")))
        .isEqualTo("[[0,[1]],[[\"Є {0}.\",\"There is {0}.\"],[\"Лука\",\"Luka\"]]]");
  }

  @Test
  void aLongTextStandsOnceAndIsVisible() {
    assertThat(written(say("Лука\nЛука"), say("Лука\nЛука")))
        .isEqualTo("[[0,[1]],[0,[1]],[[\"Є {0}.\",\"There is {0}.\"],\"Лука\\\\u000AЛука\"]]");
  }

  private static Wording say(Object figure) {
    return Wording.of("Є {0}.", "There is {0}.", figure);
  }

  private static String written(Wording... wordings) {
    var sentences = new Sentences(Map.of("Лука", "Luka"));
    return new String(
        JsonOut.document(out -> {
          out.beginArray();
          for (var wording : wordings) {
            sentences.write(out, wording);
          }
          sentences.writePatterns(out);
          out.endArray();
        }),
        StandardCharsets.UTF_8);
  }
}
