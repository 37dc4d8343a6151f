package io.github.dilnytsia.territory;

import static io.github.dilnytsia.territory.Namesakes.KAMIANKA;
import static io.github.dilnytsia.territory.Namesakes.KYIV;
import static io.github.dilnytsia.territory.Namesakes.LUKA;
import static io.github.dilnytsia.territory.Namesakes.LUKA_TOWN;
import static io.github.dilnytsia.territory.Namesakes.OTHER_LUKA;
import static io.github.dilnytsia.territory.Namesakes.PLACES;
import static io.github.dilnytsia.territory.Namesakes.RENAMED;
import static io.github.dilnytsia.territory.Namesakes.place;
import static io.github.dilnytsia.territory.Namesakes.village;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dilnytsia.internal.names.Spelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameMatcherTest {

  private static final NameMatcher MATCHER = NameMatcher.of(PLACES);

  @Test
  void returnsAllThatBearANameInTheOrderOfTheirCodesAndPicksNone() {
    var found = MATCHER.find("Лука");

    assertThat(found.matches()).containsExactly(LUKA, LUKA_TOWN, OTHER_LUKA);
    assertThat(found.only()).isEmpty();
    assertThat(found.others()).isEmpty();
    assertThat(found.suggestions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "камʼянка",
        "КАМ'ЯНКА",
        "Кам`янка",
        "Кам ‘янка",
        "Камянка",
        "Кам\"янка",
        "Kамянкa",
        "Кам’я\u0301нка",
        "«Кам’янка»",
        "с. Кам’янка",
        "С.КАМ’ЯНКА",
        "Кам’янка, село",
        "Кам’янка [с.]",
        "  Кам’\u200Bянка\u00A0",
        "Kamianka",
        "KAMIANKA",
        "kamıanka",
        "KAMİANKA",
        "village of Kamianka",
        "Kamianka village",
        "s. Kamianka",
        "Ｋａｍｉａｎｋａ"
      })
  void oneNameTypedInManyWaysIsThatName(String typed) {
    assertThat(MATCHER.find(typed).matches()).containsExactly(KAMIANKA);
  }

  @ParameterizedTest
  @CsvSource({
    "Гуляй Поле, Гуляй Поле",
    "гуляй поле, Гуляй Поле",
    "Гуляй-поле, Гуляй Поле",
    "Гуляйполе, Гуляйполе",
    "ГУЛЯЙПОЛЕ, Гуляйполе",
    "Нове, Нове",
    "с. Нове, Нове",
    "'Нове, село', Нове",
    "Нове (село), Нове",
    "Нове село, Нове Село",
    "Нове-Село, Нове Село",
    "село Нове Село, Нове Село",
    "Селище, Селище",
    "село Селище, Селище",
    "Selyshche, Selyshche",
    "Nove Selo, Nove Selo",
    "Соколи, Соколи"
  })
  void namesThatDifferByABlankOrAKindWordAreToldApart(String typed, String name) {
    assertThat(MATCHER.find(typed).matches())
        .hasSize(1)
        .allMatch(
            place -> place.name().equals(name) || place.nameEn().orElse("").equals(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"с Околи", "с. Околи", "Старе Село", "Нове Місто", "Сокіл", "Роток"})
  void whatNobodyBearsIsNeverTakenForAName(String typed) {
    assertThat(MATCHER.find(typed).matches()).isEmpty();
  }

  @Test
  void aKindWordNarrowsWhereAnythingOfThatKindBearsTheName() {
    var found = MATCHER.find("смт Лука");

    assertThat(found.matches()).containsExactly(LUKA_TOWN);
    assertThat(found.others()).containsExactly(LUKA, OTHER_LUKA);
    assertThat(found.contradictsKind()).isFalse();
  }

  @Test
  void aKindWordThatFitsNobodyHidesNobodyAndSaysSo() {
    var found = MATCHER.find("місто Кам’янка");

    assertThat(found.matches()).containsExactly(KAMIANKA);
    assertThat(found.contradictsKind()).isTrue();
  }

  @Test
  void anEnglishTownMayBeASmallCityAndKyivIsACity() {
    assertThat(MATCHER.find("town of Huliaipole").contradictsKind()).isFalse();
    assertThat(MATCHER.find("м. Київ").contradictsKind()).isFalse();
    assertThat(MATCHER.find("Kyiv city").matches()).containsExactly(KYIV);
  }

  @Test
  void aNameWithoutAnEnglishOneIsFoundByItsTransliteration() {
    assertThat(MATCHER.find("Shchaslyve").matches()).containsExactly(RENAMED);
    assertThat(MATCHER.find("Krasne").matches()).containsExactly(RENAMED);
  }

  @Test
  void aWordOfLookAlikesAloneIsReadInBothAlphabets() {
    var potok = village(20, "Поток", "");
    var rotok = village(21, "Роток", "");
    var matcher = NameMatcher.of(List.of(potok, rotok));

    assertThat(matcher.find("Potok").matches()).containsExactly(potok, rotok);
    assertThat(matcher.find("Роток").matches()).containsExactly(rotok);
    assertThat(matcher.find("Рotok").matches()).containsExactly(potok, rotok);
  }

  @Test
  void anEnglishNameThatIsGivenComesBeforeWhatOnlyLooksLikeIt() {
    var potok = village(20, "Поток", "Potok");
    var rotok = village(21, "Роток", "");

    assertThat(NameMatcher.of(List.of(potok, rotok)).find("potok").matches())
        .containsExactly(potok);
  }

  @Test
  void theNearestNamesAreOfferedAndNotTaken() {
    var found = MATCHER.find("с. Камьянка");

    assertThat(found.matches()).isEmpty();
    assertThat(found.suggestions()).singleElement().satisfies(near -> {
      assertThat(near.name()).isEqualTo("Кам’янка");
      assertThat(near.distance()).isEqualTo(1);
      assertThat(near.places()).containsExactly(KAMIANKA);
    });
    assertThat(MATCHER.find("Kiev").suggestions())
        .extracting(NameSuggestion::name)
        .containsExactly("Kyiv");
  }

  @Test
  void atMostFiveNamesAreOfferedTheNearestAndTheLargestFirst() {
    var places = new ArrayList<NamedPlace>();
    var letters = "абвгдежз";
    for (var i = 0; i < letters.length(); i++) {
      places.add(village(i + 1, "Лук" + letters.charAt(i), ""));
    }
    places.add(place(50, SettlementCategory.CITY, "Лукя", ""));
    places.add(village(51, "Лукая", ""));

    var suggestions = NameMatcher.of(places).find("Луки").suggestions();

    assertThat(suggestions)
        .extracting(NameSuggestion::name)
        .containsExactly("Лукя", "Лука", "Лукб", "Лукв", "Лукг");
  }

  @Test
  void refusesWhatIsNoNameAndWhatIsAFlood() {
    for (var text : List.of("", " \t\u00A0", "...", "’", "\u200B")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> MATCHER.find(text))
          .withMessageContaining("neither a letter nor a digit");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MATCHER.find("а".repeat(201)))
        .withMessageContainingAll("201", "200");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NameQuery.builder().text("Лука").raion(" ").build())
        .withMessageContaining("raion");
    assertThat(MATCHER.find("а".repeat(200)).matches()).isEmpty();
    assertThat(MATCHER.find("\uFDFA".repeat(200)).suggestions()).isEmpty();
  }

  @Test
  void twoOfOneCodeAreRefused() {
    assertThatThrownBy(() -> NameMatcher.of(List.of(LUKA, LUKA)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(LUKA.code());
  }

  @Test
  void noOrderOfPlacesAndNoLocaleChangesAnAnswer() {
    var texts = List.of("лука", "М. КИЇВ", "Kıev", "Лупа", "Гуляй-Поле");
    var expected = texts.stream().map(MATCHER::find).toList();
    var shuffled = new ArrayList<>(PLACES);
    Collections.shuffle(shuffled, new Random(7));
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));

      var other = NameMatcher.of(shuffled);

      assertThat(texts.stream().map(other::find)).containsExactlyElementsOf(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void manyThreadsGetTheSameAnswers() {
    var texts = Stream.generate(() -> List.of("Лука", "Лупа", "Kiev", "Нове село").stream())
        .limit(500)
        .flatMap(s -> s)
        .toList();

    assertThat(texts.parallelStream().map(MATCHER::find).toList())
        .isEqualTo(texts.stream().map(MATCHER::find).toList());
  }

  /** Whatever is typed, an answer comes, and matches and suggestions never come together. */
  @Property(tries = 1000)
  void anyTextHasAnAnswer(@ForAll("texts") String text) {
    if (Spelling.readings(text).isEmpty()) {
      return;
    }

    var found = MATCHER.find(text);

    assertThat(found.matches().isEmpty() || found.suggestions().isEmpty()).isTrue();
    assertThat(Collections.disjoint(found.matches(), found.others())).isTrue();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(30),
        Arbitraries.of(
                "с", ".", " ", "-", "'", "’", "(", ")", "село", "м", "Лука", "Нове", "Luka",
                "а\u0306", "i\u0308", "\u0301", "\uD83D", "\uDE00", "\u200F", "ﬁ", "´", "İ", "ß",
                "ŉ")
            .list()
            .ofMaxSize(8)
            .map(pieces -> String.join("", pieces)));
  }
}
