package io.github.dilnytsia.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dilnytsia.judgement.Wording;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What is read by another form and then has to meet a condition. */
record ConditionalForm<T>(
    Form<T> form, Predicate<T> condition, Wording expected, UnaryOperator<SchemaNode> schema)
    implements Form<T> {

  @Override
  public void write(T value, JsonGenerator json) throws IOException {
    Unwritable.unless(condition.test(value), json, value, expected);
    form.write(value, json);
  }

  /** A value of which something has been told already is not judged again. */
  @Override
  public Optional<T> read(Reading in) throws IOException {
    var found = in.found();
    var before = in.log().count();
    var value = form.read(in);
    if (in.log().count() == before && value.isPresent() && !condition.test(value.get())) {
      in.tell(found, expected);
      return Optional.empty();
    }
    return value;
  }

  @Override
  public SchemaNode describe(SchemaDefinitions definitions) {
    return schema.apply(form.describe(definitions));
  }
}
