package io.github.dilnytsia.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import java.math.BigDecimal;
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
}
