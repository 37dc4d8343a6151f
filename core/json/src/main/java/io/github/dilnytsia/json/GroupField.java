package io.github.dilnytsia.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A field whose object is handed over as a builder: it can only be put together when everything it refers to has been
 * read.
 *
 * @param <V> the object
 * @param <C> its builder
 */
record GroupField<T, B, V, C>(
    String name,
    ObjectForm<V, C> form,
    Function<T, V> get,
    BiConsumer<B, C> taker,
    SchemaNode annotations)
    implements Field<T, B> {

  @Override
  public boolean isRequired() {
    return true;
  }

  @Override
  public void write(T owner, JsonGenerator json) throws IOException {
    json.writeFieldName(name);
    form.write(get.apply(owner), json);
  }

  @Override
  public Optional<C> read(Reading in) throws IOException {
    return form.readBuilder(in);
  }

  @Override
  @SuppressWarnings("unchecked") // The builder came from this field's own read.
  public void set(B builder, Object value) {
    taker.accept(builder, (C) value);
  }
}
