package io.github.dilnytsia.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a JSON Schema: keywords with their values, in the order they were put. */
final class SchemaNode {

  private final Map<String, Object> keywords = new LinkedHashMap<>();

  static SchemaNode type(String type) {
    return new SchemaNode().put("type", type);
  }

  /** A text, a number, a flag, a list of such, or a further node. */
  SchemaNode put(String keyword, Object value) {
    keywords.put(keyword, value);
    return this;
  }

  /** Everything another node says. */
  SchemaNode putAll(SchemaNode other) {
    keywords.putAll(other.keywords);
    return this;
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (var keyword : keywords.entrySet()) {
      json.writeFieldName(keyword.getKey());
      write(keyword.getValue(), json);
    }
    json.writeEndObject();
  }

  private static void write(Object value, JsonGenerator json) throws IOException {
    if (value instanceof SchemaNode node) {
      node.write(json);
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (var element : list) {
        write(element, json);
      }
      json.writeEndArray();
    } else if (value instanceof Number number) {
      json.writeNumber(number.toString());
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else {
      json.writeString(value.toString());
    }
  }
}
