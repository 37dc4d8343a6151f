package io.github.dilnytsia.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.Converter;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** What stands in a document as another value does. */
record ConvertedForm<T, V>(Form<T> form, Converter<T, V> converter) implements Form<V> {

  @Override
  public void write(V value, JsonGenerator json) throws IOException {
    form.write(Objects.requireNonNull(converter.reverse().convert(value)), json);
  }

  @Override
  public Optional<V> read(Reading in) throws IOException {
    return form.read(in).map(converter);
  }

  @Override
  public SchemaNode describe(SchemaDefinitions definitions) {
    return form.describe(definitions);
  }
}
