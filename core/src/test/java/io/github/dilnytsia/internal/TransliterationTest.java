package io.github.dilnytsia.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of Resolution 55 itself, and what names on maps add to them. */
class TransliterationTest {

  @ParameterizedTest
  @CsvSource({
    "Алушта, Alushta",
    "Борщагівка, Borshchahivka",
    "Вінниця, Vinnytsia",
    "Гадяч, Hadiach",
    "Згорани, Zghorany",
    "Розгон, Rozghon",
    "Ґалаґан, Galagan",
    "Донецьк, Donetsk",
    "Рівне, Rivne",
    "Єнакієве, Yenakiieve",
    "Гаєвич, Haievych",
    "Короп’є, Koropie",
    "Житомир, Zhytomyr",
    "Закарпаття, Zakarpattia",
    "Медвин, Medvyn",
    "Іршава, Irshava",
    "Їжакевич, Yizhakevych",
    "Кадиївка, Kadyivka",
    "Мар’їне, Marine",
    "Йосипівка, Yosypivka",
    "Стрий, Stryi",
    "Харків, Kharkiv",
    "Біла Церква, Bila Tserkva",
    "Чернівці, Chernivtsi",
    "Шостка, Shostka",
    "Щербухи, Shcherbukhy",
    "Юрій, Yurii",
    "Корюківка, Koriukivka",
    "Яготин, Yahotyn",
    "Знам’янка, Znamianka",
    "Івано-Франківськ, Ivano-Frankivsk",
    "Кам'янка, Kamianka",
    "Лука-Яструбова, Luka-Yastrubova",
    "ЩОРС, SHCHORS",
    "ЗГУРІВКА, ZGHURIVKA"
  })
  void writesNamesAsTheTableOfResolution55Does(String name, String latin) {
    assertThat(Transliteration.of(name)).isEqualTo(latin);
  }

  @Property
  void aNameHasNoUkrainianLetterLeft(@ForAll("names") String name) {
    assertThat(Transliteration.of(name)).matches("[A-Za-z -]*");
  }

  @Property
  void wordsAreWrittenEachByItself(@ForAll("names") String one, @ForAll("names") String other) {
    assertThat(Transliteration.of(one + " " + other))
        .isEqualTo(Transliteration.of(one) + " " + Transliteration.of(other));
  }

  @Property
  void capitalsChangeNothingButCapitals(@ForAll("names") String name) {
    var small = name.toLowerCase(Locale.ROOT);

    assertThat(Transliteration.of(small))
        .isEqualTo(Transliteration.of(name).toLowerCase(Locale.ROOT));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars("абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЮЯ’- ")
        .ofMaxLength(24);
  }
}
