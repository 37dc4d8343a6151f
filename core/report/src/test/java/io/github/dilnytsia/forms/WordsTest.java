package io.github.dilnytsia.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WordsTest {

  private final Words uk = new Words(Language.UK);
  private final Words en = new Words(Language.EN);

  @Test
  void thousandsStandApart() {
    assertThat(uk.number(0)).isEqualTo("0");
    assertThat(uk.number(999)).isEqualTo("999");
    assertThat(uk.number(1_509_515)).isEqualTo("1\u00a0509\u00a0515");
    assertThat(en.number(-1_000)).isEqualTo("−1,000");
  }

  @Test
  void decimalsHaveTheMarkOfTheLanguage() {
    assertThat(uk.decimal(new BigDecimal("1234.56"), 1)).isEqualTo("1\u00a0234,6");
    assertThat(en.decimal(new BigDecimal("-0.06"), 1)).isEqualTo("−0.1");
    assertThat(en.decimal(new BigDecimal("-0.04"), 1)).isEqualTo("0.0");
    assertThat(uk.plain(new BigDecimal("60.00"))).isEqualTo("60");
  }

  @Test
  void daysAreWrittenAsPapersOfTheLanguageHaveThem() {
    var day = LocalDate.of(2022, 6, 1);

    assertThat(uk.date(day)).isEqualTo("01.06.2022");
    assertThat(en.date(day)).isEqualTo("2022-06-01");
  }

  @Test
  void thousandsStandApartFromTheFirstOneOn() {
    assertThat(uk.number(1_000)).isEqualTo("1\u00a0000");
    assertThat(en.number(999_999)).isEqualTo("999,999");
    assertThat(en.decimal(new BigDecimal("1000"), 2)).isEqualTo("1,000.00");
    assertThat(en.number(-999)).isEqualTo("−999");
  }

  @Test
  void drivesAreToldInMinutesAndWorkInTenthsOfHoursHalvesUp() {
    assertThat(uk.minutes(Duration.ofSeconds(89))).isEqualTo("1");
    assertThat(uk.minutes(Duration.ofSeconds(90))).isEqualTo("2");
    assertThat(uk.hours(Duration.ofMinutes(3))).isEqualTo("0,1");
    assertThat(en.hours(Duration.ofSeconds(179))).isEqualTo("0.0");
  }

  @Test
  void aNameIsCutOnlyWhereNoNameGoesOnAndNeverInsideACharacter() {
    var longest = "👮".repeat(200);

    assertThat(Words.name(longest)).isEqualTo(longest);
    assertThat(Words.name(longest + "а")).isEqualTo(longest + "…");
  }

  @Test
  void aCodeThatHasAPhraseIsSaidAndAnotherIsShownAsItIs() {
    assertThat(uk.known("unit-", "min")).isEqualTo(uk.say("unit-min")).isNotEqualTo("min");
    assertThat(uk.known("unit-", "parsec")).isEqualTo("parsec");
  }
}
