package io.github.dilnytsia.internal;

import static org.assertj.core.api.Assertions.assertThat;

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
}
