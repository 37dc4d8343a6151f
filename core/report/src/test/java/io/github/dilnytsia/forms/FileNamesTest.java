package io.github.dilnytsia.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FileNamesTest {

  private static final List<String> HOSTILE = List.of(
      "../../x",
      "a/b",
      "a\\b",
      "..",
      ".",
      "",
      " ",
      "CON",
      "con",
      "NUL.html",
      "C:\\x",
      "x:y",
      "POG-1",
      "pog-1",
      "Pog-1",
      "POG_1",
      "POG 1",
      "POG-1.",
      "POG-1 ",
      "ПОГ-1",
      "ПОГ-2",
      "-",
      "\u0000",
      "\n",
      "\u202e",
      "\ud800",
      "\ud801",
      "\ud83d\udc6e",
      "A".repeat(40),
      "A".repeat(41),
      "A".repeat(10_000),
      "A".repeat(10_001));

  @Test
  void anIdOfCapitalsDigitsAndHyphensIsShownAsItIs() {
    assertThat(FileNames.id("POG-05-001")).isEqualTo("POG-05-001");
  }

  @Test
  void everyCapitalEveryDigitAndTheHyphenStandForThemselvesUpToFortyOfThem() {
    for (var id : List.of("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789", "-A-", "Z".repeat(40))) {
      assertThat(FileNames.id(id)).isEqualTo(id);
    }
    assertThat(FileNames.id("Z".repeat(41))).startsWith("Z".repeat(40) + "_").hasSize(57);
    assertThat(FileNames.id("[Az`{@/:")).startsWith("Az_").hasSize(19);
  }

  @Test
  void onlyPapersOfBeatsHaveNamesOfPapersOfBeats() {
    assertThat(List.of("passport-X-Y.html", "half-year-X-Y.html")).allMatch(FileNames::isOfBeat);
    assertThat(List.of("annex.html", "annex-X-Y.html", "passport.html", "passport-X-Y.txt", "x"))
        .noneMatch(FileNames::isOfBeat);
  }

  @Test
  void noTwoIdsShareAFileWhereCaseMakesNoDifference() {
    var names = new TreeSet<String>();
    HOSTILE.forEach(id -> names.add(FileNames.id(id).toLowerCase(Locale.ROOT)));

    assertThat(names).hasSameSizeAs(HOSTILE);
  }

  @Test
  void aNameThatWasMadeUpIsNotTakenByAnIdThatSpellsIt() {
    var made = FileNames.id("a/b");

    assertThat(FileNames.id(made)).isNotEqualTo(made);
  }

  @Test
  void noIdLeavesTheFolderOrIsTooLong() {
    assertThat(HOSTILE)
        .allSatisfy(
            id -> assertThat(FileNames.id(id)).matches("[A-Za-z0-9-]{0,40}(_[0-9a-f]{16})?"));
  }

  @Provide
  Arbitrary<String> ids() {
    return Arbitraries.strings().withChars("aAbB1-_./\\ ІЇ").ofMaxLength(6);
  }

  @Property
  void namesDifferWhereIdsDo(@ForAll("ids") String one, @ForAll("ids") String other) {
    assertThat(FileNames.id(one).equalsIgnoreCase(FileNames.id(other)))
        .isEqualTo(one.equals(other));
  }
}
