package io.github.dilnytsia.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of an object that has been read: their values where they could be read, and where they stand. */
final class Found {

  private record Field(Spot spot, Optional<String> text, Optional<?> value) {}

  private final Map<String, Field> fields = new HashMap<>();

  /** Takes a field in; the text it holds, if it is one, and its value, if it could be read. */
  void put(String name, Spot spot, Optional<String> text, Optional<?> value) {
    fields.put(name, new Field(spot, text, value));
  }

  /** Whether a field stands there, readable or not. */
  boolean has(String name) {
    return fields.containsKey(name);
  }

  Optional<Object> value(String name) {
    return Optional.ofNullable(fields.get(name)).flatMap(Field::value).map(Object.class::cast);
  }

  /** The text of a field, even if it could not be read as what it should be. */
  Optional<String> text(String name) {
    return Optional.ofNullable(fields.get(name)).flatMap(Field::text);
  }

  /** Where a field stands that is there. */
  Spot spot(String name) {
    return Optional.ofNullable(fields.get(name)).orElseThrow().spot();
  }
}
