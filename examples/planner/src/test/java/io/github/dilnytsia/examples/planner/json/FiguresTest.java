package io.github.dilnytsia.examples.planner.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.examples.planner.console.JsonText;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  @ParameterizedTest
  @CsvSource({
    "3600000, 1",
    "5400000, 1.5",
    "1, 0.0000003",
    "0, 0",
    "36000000000, 10000",
    "-1800000, -0.5"
  })
  void hoursHaveSevenDigitsAndNoExponent(long millis, String hours) {
    assertThat(written(json -> Figures.hours(json, "hours", Duration.ofMillis(millis))))
        .isEqualTo("\"hours\" : " + hours);
  }

  @ParameterizedTest
  @CsvSource({"90000, 1.50", "300, 0.01", "299, 0.00", "60000000, 1000.00"})
  void minutesHaveTwo(long millis, String minutes) {
    assertThat(written(json -> Figures.minutes(json, "minutes", Duration.ofMillis(millis))))
        .isEqualTo("\"minutes\" : " + minutes);
  }

  @Test
  void numbersAreWrittenAsTheyAre() {
    assertThat(written(json -> Figures.number(json, "n", new BigDecimal("1E+3"))))
        .isEqualTo("\"n\" : 1000");
    assertThat(written(json -> Figures.number(json, "n", new BigDecimal("0.50"))))
        .isEqualTo("\"n\" : 0.50");
  }

  private static String written(JsonText.Writer field) {
    return JsonText.of(json -> {
          json.writeStartObject();
          field.write(json);
          json.writeEndObject();
        })
        .replaceAll("[{}]", "")
        .strip();
  }
}
