package io.github.dilnytsia.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.spreadsheet.NumberFormats.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "General | NUMBER",
        "0.00E+00 | NUMBER",
        "#,##0.00 | NUMBER",
        "#,##0.00\\ \"грн\" | NUMBER",
        "0\" days\" | NUMBER",
        "[Red]0;[Blue]-0 | NUMBER",
        "0;\"day\" | NUMBER",
        "_-* #,##0_-;-* #,##0_-;_-@_- | NUMBER",
        "@ | NUMBER",
        "0.0% | NUMBER",
        "dd.mm.yyyy | DAY",
        "DD/MM/YY;@ | DAY",
        "[$-422]d mmmm yyyy\" р.\" | DAY",
        "mmm | DAY",
        "m/d/yy h:mm | DAY",
        "h:mm AM/PM | TIME",
        "[h]:mm | TIME",
        "[HH]:MM:SS | TIME",
        "mm:ss.0 | TIME"
      })
  void tellsDaysFromTimesAndNumbers(String code, Kind kind) {
    assertThat(NumberFormats.shown(code).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "00, 2", "0000000000, 10", "#0, 1", "0.00, 1"})
  void countsTheDigitsThatAreShownAtLeast(String code, int digits) {
    assertThat(NumberFormats.shown(code).digits()).isEqualTo(digits);
  }
}
