package io.github.dilnytsia.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A field whose value is read and then handed over.
 *
 * @param get empty where the field is left out in writing
 */
record ValueField<T, B, V>(
    String name,
    Form<V> form,
    boolean isRequired,
    Function<T, Optional<V>> get,
    BiConsumer<B, V> taker,
    SchemaNode annotations)
    implements Field<T, B> {

  @Override
  public void write(T owner, JsonGenerator json) throws IOException {
    var value = get.apply(owner);
    if (value.isPresent()) {
      json.writeFieldName(name);
      form.write(value.get(), json);
    }
  }

  @Override
  public Optional<V> read(Reading in) throws IOException {
    return form.read(in);
  }

  @Override
  @SuppressWarnings("unchecked") // The value came from this field's own read.
  public void set(B builder, Object value) {
    taker.accept(builder, (V) value);
  }
}
