package io.github.dilnytsia.examples.planner.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dilnytsia.examples.planner.console.JsonText;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/** What a rule says of a unit and an officer. */
final class VerdictJson {

  private VerdictJson() {}

  static void write(JsonGenerator json, String field, Iterable<Verdict> verdicts, Language language)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (var verdict : verdicts) {
      json.writeStartObject();
      json.writeStringField("kind", verdict.kind().name());
      json.writeStringField("ruleId", verdict.ruleId());
      figures(json, verdict.value(), verdict.limit(), verdict.unit());
      json.writeStringField("source", verdict.source());
      json.writeStringField("text", verdict.reason().in(language));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void figures(
      JsonGenerator json,
      Optional<BigDecimal> value,
      Optional<BigDecimal> limit,
      Optional<String> unit)
      throws IOException {
    if (value.isPresent()) {
      Figures.number(json, "value", value.get());
    }
    if (limit.isPresent()) {
      Figures.number(json, "limit", limit.get());
    }
    JsonText.write(json, "unit", unit);
  }
}
