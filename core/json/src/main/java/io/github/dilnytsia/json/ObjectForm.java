package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.JsonPhrases.say;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.dilnytsia.judgement.WordedException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * An object with named fields, in any order when it is read; read field by field into a builder.
 *
 * @param <T> what is written and read
 * @param <B> what takes the fields in
 */
final class ObjectForm<T, B> implements Form<T> {

  private final String name;
  private final String description;
  private final Supplier<B> start;
  private final BiFunction<B, Reading, T> finish;
  private final ImmutableList<Field<T, B>> fields;
  private final ImmutableMap<String, Field<T, B>> fieldByName;
  private final ImmutableList<Rule> rules;

  ObjectForm(
      String name,
      String description,
      Supplier<B> start,
      BiFunction<B, Reading, T> finish,
      List<Field<T, B>> fields,
      List<Rule> rules) {
    this.name = name;
    this.description = description;
    this.start = start;
    this.finish = finish;
    this.fields = ImmutableList.copyOf(fields);
    this.fieldByName = Maps.uniqueIndex(fields, Field::name);
    this.rules = ImmutableList.copyOf(rules);
  }

  @Override
  public void write(T value, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (var field : fields) {
      field.write(value, json);
    }
    json.writeEndObject();
  }

  @Override
  public Optional<T> read(Reading in) throws IOException {
    return readBuilder(in).flatMap(builder -> make(builder, in));
  }

  /** Puts together what was read; empty if the domain refuses it, which has been told then. */
  Optional<T> make(B builder, Reading in) {
    try {
      return Optional.of(finish.apply(builder, in));
    } catch (WordedException e) {
      in.tell("{…}", say("expected.domain", e.text()));
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      // A rule of the domain that the fields do not show: it speaks for itself, in English.
      in.tell("{…}", say("expected.domain", String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  /** Reads the fields into a builder; empty if there was anything to tell. */
  Optional<B> readBuilder(Reading in) throws IOException {
    if (!in.isAt(JsonToken.START_OBJECT)) {
      doubt(in.references());
      return in.refuse(say("expected.object", name));
    }
    var spot = in.spot();
    var before = in.log().count();
    var found = new Found();
    while (in.next() == JsonToken.FIELD_NAME) {
      var field = in.name();
      in.next();
      in.enter(spot, field);
      readField(field, found, in);
    }
    in.leave(spot);
    tellMissing(found, in);
    for (var rule : rules) {
      rule.check(found, spot, in);
    }
    if (in.log().count() > before) {
      return Optional.empty();
    }
    var builder = start.get();
    for (var field : fields) {
      found.value(field.name()).ifPresent(value -> field.set(builder, value));
    }
    return Optional.of(builder);
  }

  private void tellMissing(Found found, Reading in) {
    for (var field : fields) {
      if (field.isRequired() && !found.has(field.name())) {
        field.doubt(in.references());
        in.log()
            .tell(
                in.spot().missing(field.name()),
                Optional.empty(),
                say("expected.field", field.name()));
      }
    }
  }

  private void readField(String name, Found found, Reading in) throws IOException {
    var field = fieldByName.get(name);
    if (field == null) {
      unknown(name, in);
    } else if (found.has(name)) {
      field.doubt(in.references());
      in.refuse(say("expected.field-once", name));
    } else {
      var text =
          in.isAt(JsonToken.VALUE_STRING) ? Optional.of(in.text()) : Optional.<String>empty();
      var spot = in.spot();
      var value = field.read(in);
      found.put(name, spot, text, value);
    }
  }

  private void unknown(String name, Reading in) throws IOException {
    var near = Names.nearest(name, fieldByName.keySet());
    near.map(fieldByName::get).ifPresent(field -> field.doubt(in.references()));
    in.log()
        .tell(
            in.spot(),
            Optional.of(in.found()),
            say("expected.known-field", this.name, String.join(", ", fieldByName.keySet())),
            near.map(field -> say("hint.field", field)));
    in.skip();
  }

  @Override
  public void doubt(References references) {
    rules.forEach(rule -> rule.doubt(references));
    fields.forEach(field -> field.doubt(references));
  }

  @Override
  public SchemaNode describe(SchemaDefinitions definitions) {
    return definitions.refer(name, () -> describeHere(definitions));
  }

  /** The object's own schema, not a reference to it. */
  SchemaNode describeHere(SchemaDefinitions definitions) {
    var properties = new SchemaNode();
    fields.forEach(field -> properties.put(field.name(), field.describe(definitions)));
    var node = new SchemaNode()
        .put("description", description)
        .put("type", "object")
        .put("properties", properties);
    var required = fields.stream().filter(Field::isRequired).map(Field::name).toList();
    if (!required.isEmpty()) {
      node.put("required", required);
    }
    node.put("additionalProperties", false);
    rules.forEach(rule -> rule.describe(node));
    return node;
  }

  /** The names of its fields in the order they are written. */
  List<String> fieldNames() {
    return fieldByName.keySet().asList();
  }
}
