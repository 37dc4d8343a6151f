package io.github.dilnytsia.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CellTextTest {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.of("_x0041_", "_x005F_", "_x005f_x0041_", "_x", "_x12", "\uFFFE", "\uFFFF"),
            Arbitraries.strings()
                .withChars("_x0Ff5 а\n\t\r\u0000\u001F\u007F\uFFFD\uFFFE\uD83D\uDC6E".toCharArray())
                .ofMaxLength(9))
        .list()
        .ofMaxSize(3)
        .map(parts -> String.join("", parts));
  }

  @Property
  void whatIsEncodedIsReadBackAndIsTextThatXmlCanHold(@ForAll("texts") String text) {
    var encoded = CellText.encoded(text);

    assertThat(CellText.decoded(encoded)).isEqualTo(text);
    assertThat(encoded).doesNotContainPattern("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");
  }

  @Test
  void aTextIsCutAtTheLongestOfACellAndNeverInsideACharacter() {
    var longest = "a".repeat(CellText.LONGEST);

    assertThat(CellText.shortened(longest)).isEqualTo(longest);
    assertThat(CellText.shortened(longest + "b")).isEqualTo("a".repeat(CellText.LONGEST - 1) + "…");
    assertThat(CellText.shortened("a".repeat(CellText.LONGEST - 2) + "👮bc"))
        .isEqualTo("a".repeat(CellText.LONGEST - 2) + "…");
  }
}
