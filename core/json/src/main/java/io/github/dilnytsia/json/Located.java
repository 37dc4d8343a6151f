package io.github.dilnytsia.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;

/** A value with the place where it stands, for who can judge it only later. */
record Located<T>(T value, Optional<Spot> spot) {

  /** A value that stands nowhere yet. */
  static <T> Located<T> nowhere(T value) {
    return new Located<>(value, Optional.empty());
  }

  /** The same as another form, with the place. */
  static <T> Form<Located<T>> form(Form<T> form) {
    return new Form<>() {
      @Override
      public void write(Located<T> located, JsonGenerator json) throws IOException {
        form.write(located.value(), json);
      }

      @Override
      public Optional<Located<T>> read(Reading in) throws IOException {
        var spot = in.spot();
        return form.read(in).map(value -> new Located<>(value, Optional.of(spot)));
      }

      @Override
      public SchemaNode describe(SchemaDefinitions definitions) {
        return form.describe(definitions);
      }
    };
  }
}
