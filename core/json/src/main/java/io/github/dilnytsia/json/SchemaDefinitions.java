package io.github.dilnytsia.json;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What a JSON Schema describes once, under {@code $defs}, and refers to from anywhere. */
final class SchemaDefinitions {

  private final Map<String, SchemaNode> byName = new TreeMap<>();

  /** A reference to a definition, which is made the first time somebody refers to it. */
  SchemaNode refer(String name, Supplier<SchemaNode> definition) {
    if (!byName.containsKey(name)) {
      byName.put(name, new SchemaNode());
      byName.put(name, definition.get());
    }
    return new SchemaNode().put("$ref", "#/$defs/" + name);
  }

  SchemaNode all() {
    var all = new SchemaNode();
    byName.forEach(all::put);
    return all;
  }
}
