package io.github.dilnytsia.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefusedTest {

  private static final String FORMULAS = "=+-@\t\r";

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("'" + FORMULAS + "\nа1 ’,\"").ofMaxLength(6);
  }

  @Property
  void noTextBeginsAsAFormulaDoesAndEveryTextComesBack(@ForAll("texts") String text) {
    var defused = Defused.text(text);

    assertThat(defused.isEmpty() || FORMULAS.indexOf(defused.charAt(0)) < 0).isTrue();
    assertThat(Defused.original(defused)).isEqualTo(text);
  }

  @Property
  void onlyAFormulaWithOrWithoutApostrophesGetsOneMore(@ForAll("texts") String text) {
    var behind = text.replaceFirst("^'+", "");
    var formula = !behind.isEmpty() && FORMULAS.indexOf(behind.charAt(0)) >= 0;

    assertThat(Defused.text(text)).isEqualTo(formula ? "'" + text : text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1\n+2", "+38 044", "-3", "@SUM(A1)", "\tx", "\rx", "=", "'=1", "''\r"})
  void whatASpreadsheetWouldWorkOutIsText(String formula) {
    assertThat(Defused.text(formula)).isEqualTo("'" + formula);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "'", "''", "a=1", "’=1", " =1", "Б-1", "'a"})
  void whatNoneWouldStaysAsItIs(String text) {
    assertThat(Defused.text(text)).isEqualTo(text);
    assertThat(Defused.original(text)).isEqualTo(text);
  }
}
