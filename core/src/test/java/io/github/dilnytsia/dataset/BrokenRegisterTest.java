package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.TestRegister.AHRONOMICHNA;
import static io.github.dilnytsia.dataset.TestRegister.AHRONOMICHNE;
import static io.github.dilnytsia.dataset.TestRegister.HEADER;
import static io.github.dilnytsia.dataset.TestRegister.KYIV;
import static io.github.dilnytsia.dataset.TestRegister.KYIV_OBLAST;
import static io.github.dilnytsia.dataset.TestRegister.OBLAST;
import static io.github.dilnytsia.dataset.TestRegister.OLD_TOWN;
import static io.github.dilnytsia.dataset.TestRegister.RAION;
import static io.github.dilnytsia.dataset.TestRegister.SLOVIANKA;
import static io.github.dilnytsia.dataset.TestRegister.VINNYTSIA;
import static io.github.dilnytsia.dataset.TestRegister.VINNYTSKA;
import static io.github.dilnytsia.dataset.TestRegister.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dilnytsia.judgement.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of defect a register can have, each told with its row and column. */
class BrokenRegisterTest {

  @TempDir
  Path temp;

  private TestRegister register() {
    return new TestRegister(temp);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UA0502001002005539",
        "UA050200100200553966",
        "ua05020010020055396",
        "UА05020010020055396",
        "UA05020010020O55396",
        "UA0502001002005539٦",
        "05020010020055396"
      })
  void refusesACodeThatIsNotUaAnd17Digits(String code) {
    assertThat(register().change(SLOVIANKA, code).found())
        .containsExactly("6:Четвертий рівень:" + code);
  }

  @Test
  void refusesABadCodeOfALevelAboveWhereItStands() {
    var row = row("C", "Нова", "UA5", RAION, AHRONOMICHNA, "UA05020010030044910");

    assertThat(register().append(row).found()).containsExactly("14:Перший рівень:UA5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UA05020010000055396", "UA05020010020155396"})
  void refusesACodeWhoseDigitsAreOfAnotherLevel(String code) {
    assertThat(register().change(SLOVIANKA, code).found())
        .containsExactly("6:Четвертий рівень:" + code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"O", "K", "P", "H", "B"})
  void refusesACategoryOfAnotherLevel(String letter) {
    var register = register().change(";C;", ";" + letter + ";");

    assertThat(register.found()).containsExactly("5:Категорія об’єкта:" + letter);
    assertThat(register.problems().get(0).expected().in(Language.EN)).contains("M, X, C");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Z", "c", "С", "CC"})
  void refusesAnUnknownCategory(String letter) {
    assertThat(register().change(";C;", ";" + letter + ";").found())
        .containsExactly("5:Категорія об’єкта:" + letter);
  }

  @ParameterizedTest
  @ValueSource(strings = {"T", "Т"})
  void knowsTheCategoryOfAnOldEdition(String letter) {
    assertThat(register().change(";X;", ";" + letter + ";").problems())
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.text().in(Language.EN)).contains("2024", "later edition"));
  }

  @Test
  void refusesARowWithoutCategory() {
    assertThat(register().change(";X; Слов", ";; Слов").found())
        .containsExactly("6:Категорія об’єкта:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0\u2009", "-", "’", "\u200B"})
  void refusesANameWithoutLetters(String name) {
    assertThat(register().change("Старе місто", name).problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.row()).hasValue(9);
          assertThat(problem.column()).contains("Назва об’єкта");
        });
  }

  @Test
  void refusesARowWithoutAnyCode() {
    assertThat(register().append(row("O", "Ніяка", "")).found())
        .containsExactly("14:Перший рівень:");
  }

  @Test
  void refusesAGapBetweenLevels() {
    var row = row("C", "Нова", OBLAST, "", AHRONOMICHNA, "UA05020010030044910");

    assertThat(register().append(row).found()).containsExactly("14:Другий рівень:");
  }

  @Test
  void refusesAMissingParentOnceForEachChild() {
    var register = register().change(row("H", "Агрономічна ", OBLAST, RAION, AHRONOMICHNA), "");

    assertThat(register.found())
        .containsExactly("4:Третій рівень:" + AHRONOMICHNA, "5:Третій рівень:" + AHRONOMICHNA);
  }

  @Test
  void tellsABadRowAndNotThatItsChildrenLackIt() {
    var register = register().change("H;Агрономічна ", "Q;Агрономічна ");

    assertThat(register.found()).containsExactly("4:Категорія об’єкта:Q");
  }

  @Test
  void tellsAMisspeltParentAndNotThatItsChildrenLackIt() {
    var register = register().change(RAION + ";" + AHRONOMICHNA + ";;;H", RAION + ";UA0502001;;;H");

    assertThat(register.found()).contains("4:Третій рівень:UA0502001");
  }

  @Test
  void refusesAParentWithOtherDigits() {
    var row = row("C", "Нова", OBLAST, RAION, VINNYTSKA, "UA05020010030044910");

    assertThat(register().append(row).found()).containsExactly("14:Третій рівень:" + VINNYTSKA);
  }

  @Test
  void refusesAnOblastWithOtherDigits() {
    var row = row("C", "Нова", KYIV_OBLAST, RAION, AHRONOMICHNA, "UA05020010030044910");

    assertThat(register().append(row).found()).containsExactly("14:Перший рівень:" + KYIV_OBLAST);
  }

  @Test
  void refusesAParentOfAnotherLevel() {
    var row = row("C", "Нова", OBLAST, AHRONOMICHNA, AHRONOMICHNA, "UA05020010030044910");

    assertThat(register().append(row).found()).containsExactly("14:Другий рівень:" + AHRONOMICHNA);
  }

  @Test
  void refusesLevelsAboveTheParentThatItsOwnRowHasOtherwise() {
    var other = "UA05000000000099999";
    var row = row("C", "Нова", other, RAION, AHRONOMICHNA, "UA05020010030044910");

    assertThat(register().append(row("O", "Друга", other)).append(row).problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(Refusal.inShort(problem)).isEqualTo("15:Перший рівень:" + other);
          assertThat(problem.expected().in(Language.EN)).contains(OBLAST, AHRONOMICHNA, "row 4");
        });
  }

  @Test
  void refusesADistrictOfAVillage() {
    var row = row("B", "Новий", OBLAST, RAION, AHRONOMICHNA, AHRONOMICHNE, "UA05020010010144444");

    assertThat(register().append(row).found())
        .containsExactly("14:Четвертий рівень:" + AHRONOMICHNE);
  }

  @Test
  void refusesACodeThatStandsTwice() {
    var register = register().append(row("K", "Київ", KYIV));

    assertThat(register.found()).containsExactly("14:Перший рівень:" + KYIV);
    assertThat(register.problems().get(0).expected().in(Language.EN)).contains("row 12");
  }

  @Test
  void refusesARowThatIsTooShort() {
    assertThat(register().append("UA12000000000090473;O;Дніпропетровська\n").found())
        .containsExactly("14::3");
  }

  @Test
  void judgesNoReferenceToARowThatIsTooShort() {
    assertThat(register().change(RAION + ";;;;P", RAION + ";;P").found()).containsExactly("3::5");
  }

  @Test
  void refusesAHeaderWithAnotherColumnAndJudgesNoRow() {
    assertThat(register().change("Третій рівень", "Трeтій рівень").problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(Refusal.inShort(problem)).isEqualTo("1:Третій рівень:");
          assertThat(problem.hint()).isPresent();
        });
  }

  @Test
  void refusesATableThatIsNoRegister() {
    assertThat(register().set("katottg,population\nUA05020010010058853,1\n").found())
        .containsExactly("1::katottg,population");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", HEADER})
  void refusesARegisterOfNothing(String text) {
    assertThat(register().set(text).found()).containsExactly("::");
  }

  @Test
  void tellsEverythingAtOnceInTheOrderOfRows() {
    var register = register()
        .change(" Слов’янка", "")
        .change(OLD_TOWN, "UA1")
        .append(row("K", "Київ", KYIV))
        .append(row("C", "Нова", OBLAST, RAION, VINNYTSKA, "UA05020030020044910"))
        .append(row("Q", "", OBLAST, RAION, AHRONOMICHNA, VINNYTSIA));

    assertThat(register.found())
        .containsExactly(
            "6:Назва об’єкта:",
            "9:Додатковий рівень:UA1",
            "14:Перший рівень:" + KYIV,
            "16:Четвертий рівень:" + VINNYTSIA,
            "16:Категорія об’єкта:Q",
            "16:Назва об’єкта:");
  }

  @Test
  void refusesBytesThatAreNoUtf8InTheSecondLineOfAName() {
    var bytes =
        register().change(" Слов’янка", "\"Слов\nQянка\"").text().getBytes(StandardCharsets.UTF_8);
    for (var i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == 'Q' ? (byte) 0xFF : bytes[i];
    }

    var path = register().save(bytes);

    assertThat(catchThrowableOfType(DatasetException.class, () -> Register.read(path))
            .problems())
        .extracting(problem -> problem.row().orElse(0))
        .containsExactly(6);
  }
}
