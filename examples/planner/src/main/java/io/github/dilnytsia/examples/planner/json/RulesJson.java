package io.github.dilnytsia.examples.planner.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dilnytsia.examples.planner.console.JsonText;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.WorkloadRate;
import io.github.dilnytsia.rules.PolicySheet;
import io.github.dilnytsia.rules.RuleSheet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The rules of a book for machines: an array with an object for each. */
public final class RulesJson {

  private RulesJson() {}

  public static String of(List<PolicySheet> policies) {
    return JsonText.of(json -> {
      json.writeStartArray();
      for (var policy : policies) {
        for (var rule : policy.rules()) {
          write(json, policy, rule);
        }
      }
      json.writeEndArray();
    });
  }

  /** One policy: its rules, the rows of the tables they rest on, and how it is written. */
  public static String of(PolicySheet policy) {
    return JsonText.of(json -> {
      json.writeStartObject();
      json.writeStringField("id", policy.id());
      json.writeStringField("origin", policy.origin().name().toLowerCase(Locale.ROOT));
      json.writeStringField("file", policy.file());
      json.writeArrayFieldStart("rules");
      for (var rule : policy.rules()) {
        write(json, policy, rule);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("norms");
      for (var norm : policy.norms()) {
        write(json, norm);
      }
      json.writeEndArray();
      if (policy.rate().isPresent()) {
        write(json, policy.rate().get());
      }
      json.writeStringField("drl", policy.text());
      json.writeEndObject();
    });
  }

  private static void write(JsonGenerator json, Norm norm) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", norm.code());
    Figures.number(json, "amount", norm.amount());
    json.writeStringField("unit", norm.unit());
    JsonText.write(json, "inForceFrom", norm.inForceFrom().map(LocalDate::toString));
    json.writeStringField("sureness", norm.sureness().label());
    json.writeStringField("source", norm.source());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, WorkloadRate rate) throws IOException {
    json.writeObjectFieldStart("rate");
    json.writeStringField("reason", rate.reason());
    Figures.number(json, "minutes", rate.minutes());
    Figures.number(json, "trips", rate.trips());
    json.writeStringField("sureness", rate.sureness().label());
    json.writeStringField("source", rate.source());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, PolicySheet policy, RuleSheet sheet)
      throws IOException {
    var rule = sheet.rule();
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    json.writeStringField("name", rule.name());
    JsonText.write(json, "kind", rule.kind().map(Enum::name));
    JsonText.write(json, "severity", rule.severity().map(Enum::name));
    JsonText.write(json, "reason", rule.reason());
    JsonText.write(json, "norm", rule.normCode());
    json.writeStringField("source", rule.source());
    json.writeStringField("sureness", sheet.sureness().label());
    json.writeStringField("origin", policy.origin().name().toLowerCase(Locale.ROOT));
    json.writeStringField("file", policy.file());
    for (var language : Language.values()) {
      json.writeArrayFieldStart(language.name().toLowerCase(Locale.ROOT));
      for (var text : sheet.says()) {
        json.writeString(text.in(language));
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
