package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.JsonPhrases.say;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/** Yes or no. */
final class FlagForm implements Form<Boolean> {

  static final Form<Boolean> FLAG = new FlagForm(true);

  /** Only yes: what is not so is left out. */
  static final Form<Boolean> TRUE = new FlagForm(false);

  private final boolean either;

  private FlagForm(boolean either) {
    this.either = either;
  }

  @Override
  public void write(Boolean value, JsonGenerator json) throws IOException {
    json.writeBoolean(value);
  }

  @Override
  public Optional<Boolean> read(Reading in) throws IOException {
    if (in.isAt(JsonToken.VALUE_TRUE)) {
      return Optional.of(true);
    }
    return either && in.isAt(JsonToken.VALUE_FALSE)
        ? Optional.of(false)
        : in.refuse(say(either ? "expected.flag" : "expected.true"));
  }

  @Override
  public SchemaNode describe(SchemaDefinitions definitions) {
    return either ? SchemaNode.type("boolean") : new SchemaNode().put("const", true);
  }
}
