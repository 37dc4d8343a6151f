package io.github.dilnytsia.examples.planner.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Durations as numbers. */
final class Figures {

  private Figures() {}

  /** Hours to seven digits: a millisecond is none too small. */
  static BigDecimal hours(Duration duration) {
    return BigDecimal.valueOf(duration.toMillis())
        .divide(BigDecimal.valueOf(3_600_000), 7, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  static void hours(JsonGenerator json, String field, Duration duration) throws IOException {
    json.writeFieldName(field);
    json.writeNumber(hours(duration).toPlainString());
  }

  static void minutes(JsonGenerator json, String field, Duration duration) throws IOException {
    json.writeFieldName(field);
    json.writeNumber(BigDecimal.valueOf(duration.toMillis())
        .divide(BigDecimal.valueOf(60_000), 2, RoundingMode.HALF_UP)
        .toPlainString());
  }

  static void number(JsonGenerator json, String field, BigDecimal number) throws IOException {
    json.writeFieldName(field);
    json.writeNumber(number.toPlainString());
  }
}
