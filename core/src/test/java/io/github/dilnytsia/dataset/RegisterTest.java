package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.TestRegister.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.territory.NameMatcher;
import io.github.dilnytsia.territory.SettlementCategory;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the register says when nothing is wrong with it. */
class RegisterTest {

  @TempDir
  Path temp;

  private TestRegister register() {
    return new TestRegister(temp);
  }

  private static RegisterSettlement settlement(Register register, String code) {
    return register.settlements().stream()
        .filter(settlement -> settlement.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void knowsWhereASettlementBelongs() {
    var village = settlement(register().read(), TestRegister.AHRONOMICHNE);

    assertThat(village.name()).isEqualTo("Агрономічне");
    assertThat(village.category()).isEqualTo(SettlementCategory.VILLAGE);
    assertThat(village.hromada().code()).isEqualTo(TestRegister.AHRONOMICHNA);
    assertThat(village.hromada().name()).isEqualTo("Агрономічна");
    assertThat(village.hromada().raion().map(RegisterObject::code)).contains(TestRegister.RAION);
    assertThat(village.hromada().raion().map(RegisterObject::name)).contains("Вінницький");
    assertThat(village.hromada().oblast().code()).isEqualTo(TestRegister.OBLAST);
  }

  @Test
  void treatsACityOfSpecialStatusAsAHromada() {
    var kyiv = settlement(register().read(), TestRegister.KYIV);

    assertThat(kyiv.category()).isEqualTo(SettlementCategory.CITY_OF_SPECIAL_STATUS);
    assertThat(kyiv.hromada().code()).isEqualTo(TestRegister.KYIV);
    assertThat(kyiv.hromada().name()).isEqualTo("Київ");
    assertThat(kyiv.hromada().raion()).isEmpty();
    assertThat(kyiv.hromada().oblast().name()).isEqualTo("Київ");
  }

  @Test
  void putsASettlementBelowACityOfSpecialStatusIntoItsHromada() {
    var balaklava = "UA80000000010099999";

    var register = register()
        .append(row(
            "X", "Балаклава", TestRegister.KYIV, TestRegister.KYIV, TestRegister.KYIV, balaklava))
        .read();

    assertThat(settlement(register, balaklava).hromada())
        .isEqualTo(settlement(register, TestRegister.KYIV).hromada());
    assertThat(register.hromadas()).hasSize(4);
  }

  @Test
  void treatsASettlementInNoHromadaAsOne() {
    var prypiat = settlement(register().read(), TestRegister.PRYPIAT);

    assertThat(prypiat.hromada().code()).isEqualTo(TestRegister.PRYPIAT);
    assertThat(prypiat.hromada().raion()).isEmpty();
    assertThat(prypiat.hromada().oblast().code()).isEqualTo(TestRegister.KYIV_OBLAST);
  }

  @Test
  void countsDistrictsOfACityToTheCityAndNotAsSettlements() {
    var register = register().read();

    assertThat(register.settlements())
        .extracting(RegisterSettlement::code)
        .containsExactly(
            TestRegister.AHRONOMICHNE,
            TestRegister.SLOVIANKA,
            TestRegister.VINNYTSIA,
            TestRegister.PRYPIAT,
            TestRegister.KYIV);
    assertThat(register.find(TestRegister.OLD_TOWN).flatMap(RegisterObject::parentCode))
        .contains(TestRegister.VINNYTSIA);
    assertThat(register.find(TestRegister.HOLOSIIVSKYI).flatMap(RegisterObject::parentCode))
        .contains(TestRegister.KYIV);
  }

  @Test
  void listsTheHromadasAndSettlementsOfAnOblastAlone() {
    var register = register().read();
    var oblast = register.findOblast("05").orElseThrow();

    assertThat(register.hromadas(oblast))
        .extracting(RegisterHromada::code)
        .containsExactly(TestRegister.AHRONOMICHNA, TestRegister.VINNYTSKA);
    assertThat(register.settlements(oblast)).hasSize(3);
    assertThat(register.oblasts())
        .extracting(RegisterObject::name)
        .containsExactly("Вінницька", "Київська", "Київ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"05", "UA05000000000010236", "Вінницька", "ВІННИЦЬКА", "вінницька Область", " 05 "
      })
  void findsAnOblastByDigitsCodeAndName(String text) {
    assertThat(register().read().findOblast(text).map(RegisterObject::code))
        .contains(TestRegister.OBLAST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "5", "99", "Вінниц", "UA05020010000053508", "Агрономічна"})
  void findsNoOblastByAnythingElse(String text) {
    assertThat(register().read().findOblast(text)).isEmpty();
  }

  @Test
  void picksNoneOfTwoOblastsThatShareAName() {
    var register = register().change("O;Київська", "O;Вінницька").read();

    assertThat(register.findOblast("Вінницька")).isEmpty();
    assertThat(register.findOblast("32")).isPresent();
  }

  @Test
  void keepsTheApostropheAndDropsStrayBlanksAndLineBreaks() {
    var register = register()
        .change(" Слов’янка", "\"\u00A0Слов’янка \t нова\u2009\nдруга \"")
        .change(TestRegister.SLOVIANKA, " " + TestRegister.SLOVIANKA + "\u00A0")
        .read();

    assertThat(settlement(register, TestRegister.SLOVIANKA).name())
        .isEqualTo("Слов’янка нова друга");
  }

  @Test
  void readsCommasQuotesAndAByteOrderMarkAlike() {
    var expected = register().read();

    var quoted = register()
        .text()
        .lines()
        .map(line -> "\"" + line.replace(";", "\",\"") + "\"")
        .collect(Collectors.joining("\n"));

    assertThat(register().set("\uFEFF" + quoted).read()).isEqualTo(expected);
  }

  @Test
  void readsTheSameWhateverTheOrderOfRowsAndColumnsAndTheLocale() {
    var expected = register().read();
    var before = Locale.getDefault();
    var register = register();
    var rows = register.text().lines().toList();
    var reversed = ImmutableList.copyOf(rows.subList(1, rows.size())).reverse().stream()
        .map(line -> {
          var fields = line.split(";", -1);
          return String.join(";", ImmutableList.copyOf(fields).reverse());
        })
        .toList();
    var header =
        String.join(";", ImmutableList.copyOf(rows.get(0).split(";", -1)).reverse());

    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(register.set(header + "\n" + String.join("\n", reversed)).read())
          .isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void noticesAColumnItDoesNotKnow() {
    var text = register().text().lines().map(line -> line + ";x").collect(Collectors.joining("\n"));

    assertThat(register().set(text).read().notices())
        .extracting(notice -> notice.text().in(Language.EN))
        .containsExactly("The column \"x\" is none that this file has; it was not read.");
  }

  @Test
  void differsFromARegisterWithAnotherName() {
    var register = register().read();

    assertThat(register().change("Старе місто", "Нове місто").read()).isNotEqualTo(register);
    assertThat(register().read()).isEqualTo(register).hasSameHashCodeAs(register);
  }

  @Test
  void refusesAFileThatIsNotThereAndNamesItByItsPath() {
    var path = temp.resolve("x".repeat(90)).resolve("no.csv");

    assertThat(catchThrowableOfType(DatasetException.class, () -> Register.read(path))
            .problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.file()).isEqualTo(path.toString()));
  }

  @Test
  void readsTheWholeCodifier() {
    var path = Path.of("../../shared/data/katottg/kodifikator-16-05-2025.csv");
    Assumptions.assumeTrue(
        Files.isRegularFile(path),
        () -> "There is no codifier at %s: not tested.".formatted(path.toAbsolutePath()));

    var register = Register.read(path);

    assertThat(register.objects()).hasSize(31_748);
    assertThat(register.settlements()).hasSize(29_707).doesNotHaveDuplicates();
    assertThat(register.hromadas()).hasSize(1_772 + 2 + 2);
    assertThat(register.oblasts()).hasSize(27);
    assertThat(Set.copyOf(register.hromadas()))
        .containsAll(
            register.settlements().stream().map(RegisterSettlement::hromada).toList());
    assertThat(register.hromadas().stream().filter(hromada -> hromada.raion().isEmpty()))
        .extracting(RegisterHromada::name)
        .containsExactly("Прип’ять", "Чорнобиль", "Київ", "Севастополь");
    assertThat(register.oblasts().stream()
            .mapToInt(oblast -> register.settlements(oblast).size())
            .sum())
        .isEqualTo(29_707);
    assertThat(register.find("UA05020010000053508").map(RegisterObject::name))
        .isEqualTo(Optional.of("Агрономічна"));
    assertThat(register.notices()).isEmpty();
  }

  @Test
  void itsSettlementsAreFoundByName() {
    var register = register().read();
    var settlement = register.settlements().get(0);

    var found = NameMatcher.of(
            register.settlements().stream().map(RegisterSettlement::place).toList())
        .find(settlement.name());

    assertThat(found.matches()).contains(settlement.place());
    assertThat(settlement.place().hromadaCode()).isEqualTo(settlement.hromada().code());
  }

  @Test
  void readsUtf8Only() {
    var windows = register().text().getBytes(Charset.forName("windows-1251"));

    var path = register().save(windows);

    assertThat(catchThrowableOfType(DatasetException.class, () -> Register.read(path))
            .problems())
        .hasSize(1)
        .first()
        .satisfies(problem -> assertThat(problem.hint()).isPresent());
  }
}
