package io.github.dilnytsia.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;

/** A value without which nothing else matters: if it is refused, that alone is told, and reading ends. */
record DecisiveForm<T>(Form<T> form) implements Form<T> {

  @Override
  public void write(T value, JsonGenerator json) throws IOException {
    form.write(value, json);
  }

  @Override
  public Optional<T> read(Reading in) throws IOException {
    var before = in.log().count();
    var value = form.read(in);
    if (value.isEmpty()) {
      in.log().forget(before);
      in.log().throwIfAny();
    }
    return value;
  }

  @Override
  public SchemaNode describe(SchemaDefinitions definitions) {
    return form.describe(definitions);
  }
}
