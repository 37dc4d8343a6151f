package io.github.dilnytsia.forms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a template may use at one place: texts, yes or no, groups of fields, and lists of groups; nothing else, so that a
 * template meets no object whose methods it could call.
 */
final class Fields {

  private final Map<String, Object> fields = new LinkedHashMap<>();

  /** A text; empty where the data does not hold it, which a template asks by {@code {{^name}}}. */
  Fields text(String name, String text) {
    return put(name, text);
  }

  Fields flag(String name, boolean yes) {
    return put(name, yes);
  }

  Fields group(String name, Fields group) {
    return put(name, group.map());
  }

  Fields list(String name, List<Fields> list) {
    return put(name, list.stream().map(Fields::map).toList());
  }

  /** All fields of another as fields of this. */
  Fields with(Fields other) {
    other.fields.forEach(this::put);
    return this;
  }

  Map<String, Object> map() {
    return Collections.unmodifiableMap(fields);
  }

  private Fields put(String name, Object value) {
    if (fields.put(name, value) != null) {
      throw new IllegalStateException("The field %s is given twice.".formatted(name));
    }
    return this;
  }
}
