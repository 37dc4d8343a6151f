package io.github.dilnytsia.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.Converter;
import io.github.dilnytsia.judgement.Wording;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * How one kind of value stands in a document: how it is written, how it is read, and what the schema says of it.
 *
 * <p>All three come from one declaration, so that they cannot drift apart. Immutable.
 */
interface Form<T> {

  /**
   * Writes a value.
   *
   * @throws IllegalArgumentException if the value has no place in the format
   */
  void write(T value, JsonGenerator json) throws IOException;

  /**
   * Reads the value at which the reading stands, to its last token; empty if it is refused, which has been told then.
   */
  Optional<T> read(Reading in) throws IOException;

  /** A value that should stand here cannot be read: nobody can say what refers to it in vain. */
  default void doubt(References references) {}

  /** What the schema says of it. */
  SchemaNode describe(SchemaDefinitions definitions);

  /**
   * The same with a condition.
   *
   * @param schema adds what a schema can say of the condition
   */
  default Form<T> where(
      Predicate<T> condition, Wording expected, UnaryOperator<SchemaNode> schema) {
    return new ConditionalForm<>(this, condition, expected, schema);
  }

  /** Another value that stands in the document as this one does. */
  default <V> Form<V> as(Converter<T, V> converter) {
    return new ConvertedForm<>(this, converter);
  }
}
