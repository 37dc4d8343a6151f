package io.github.dilnytsia.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;

/**
 * One field of an object.
 *
 * @param <T> the object that is written
 * @param <B> what takes the field in when it is read
 */
interface Field<T, B> {

  String name();

  /** Whether it may not be left out, which is how the format says that something is not known or not so. */
  boolean isRequired();

  /** Writes name and value, or nothing. */
  void write(T owner, JsonGenerator json) throws IOException;

  /** Reads the value at which the reading stands, for {@link #set}. */
  Optional<?> read(Reading in) throws IOException;

  /** Hands over what {@link #read} gave. */
  void set(B builder, Object value);

  /** How the value stands in a document. */
  Form<?> form();

  /** What the schema says of this field, beyond what it says of all values of its form. */
  SchemaNode annotations();

  /** The value is missing. */
  default void doubt(References references) {
    form().doubt(references);
  }

  /** The schema of the value, with what is to be said of this field. */
  default SchemaNode describe(SchemaDefinitions definitions) {
    return form().describe(definitions).putAll(annotations());
  }
}
