package io.github.dilnytsia.examples.planner;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.rules.PolicySheet;
import io.github.dilnytsia.rules.RuleSheet;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rules of a book for machines: an array with an object for each. */
final class RulesJson {

  private RulesJson() {}

  static String of(List<PolicySheet> policies) {
    var text = new StringWriter();
    try (var json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartArray();
      for (var policy : policies) {
        for (var rule : policy.rules()) {
          write(json, policy, rule);
        }
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, PolicySheet policy, RuleSheet sheet)
      throws IOException {
    var rule = sheet.rule();
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    json.writeStringField("name", rule.name());
    write(json, "kind", rule.kind().map(Enum::name));
    write(json, "severity", rule.severity().map(Enum::name));
    write(json, "reason", rule.reason());
    write(json, "norm", rule.normCode());
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

  private static void write(JsonGenerator json, String field, Optional<String> word)
      throws IOException {
    if (word.isPresent()) {
      json.writeStringField(field, word.get());
    }
  }
}
