package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.JsonPhrases.say;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** An array of values of one kind. */
final class ListForm<T> implements Form<List<T>> {

  private final Form<T> element;
  private final int least;

  ListForm(Form<T> element) {
    this(element, 0);
  }

  ListForm(Form<T> element, int least) {
    this.element = element;
    this.least = least;
  }

  @Override
  public void write(List<T> values, JsonGenerator json) throws IOException {
    Unwritable.unless(values.size() >= least, json, values, say("expected.elements", least));
    json.writeStartArray();
    for (var value : values) {
      element.write(value, json);
    }
    json.writeEndArray();
  }

  /** Every element is read, also behind one that is refused. */
  @Override
  public Optional<List<T>> read(Reading in) throws IOException {
    if (!in.isAt(JsonToken.START_ARRAY)) {
      doubt(in.references());
      return in.refuse(say("expected.array"));
    }
    var spot = in.spot();
    var before = in.log().count();
    var values = ImmutableList.<T>builder();
    var index = 0;
    while (in.next() != JsonToken.END_ARRAY) {
      in.enter(spot, index);
      if (index == in.limits().arrayLength()) {
        in.refuse(say("expected.fewer-elements", index));
        in.log().throwIfAny();
      }
      element.read(in).ifPresent(values::add);
      index++;
    }
    in.leave(spot);
    if (index < least) {
      in.tell("[…]", say("expected.elements", least));
    }
    return in.log().count() == before ? Optional.of(values.build()) : Optional.empty();
  }

  @Override
  public void doubt(References references) {
    element.doubt(references);
  }

  @Override
  public SchemaNode describe(SchemaDefinitions definitions) {
    var node = SchemaNode.type("array").put("items", element.describe(definitions));
    return least == 0 ? node : node.put("minItems", least);
  }
}
