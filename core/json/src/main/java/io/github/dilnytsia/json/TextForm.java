package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.JsonPhrases.say;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import io.github.dilnytsia.judgement.Wording;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Something that stands in a document as a text. */
final class TextForm<T> implements Form<T> {

  private final Wording expected;
  private final Supplier<SchemaNode> schema;
  private final Function<T, String> print;
  private final Function<String, Optional<T>> parse;

  TextForm(
      Wording expected,
      Supplier<SchemaNode> schema,
      Function<T, String> print,
      Function<String, Optional<T>> parse) {
    this.expected = expected;
    this.schema = schema;
    this.print = print;
    this.parse = parse;
  }

  /** What is written can be read: a text this form would refuse has no place in the format. */
  @Override
  public void write(T value, JsonGenerator json) throws IOException {
    var text = print.apply(value);
    Unwritable.unless(isWhole(text), json, text, say("expected.whole-characters"));
    Unwritable.unless(parse.apply(text).isPresent(), json, text, expected);
    json.writeString(text);
  }

  @Override
  public Optional<T> read(Reading in) throws IOException {
    if (!in.isAt(JsonToken.VALUE_STRING)) {
      return in.refuse(expected);
    }
    var text = in.text();
    if (!isWhole(text)) {
      return in.refuse(say("expected.whole-characters"));
    }
    var value = parse.apply(text);
    return value.isPresent() ? value : in.refuse(expected);
  }

  /** Whether there is no half of a character in a text: UTF-8 has no place for one. */
  private static boolean isWhole(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public SchemaNode describe(SchemaDefinitions definitions) {
    return schema.get();
  }
}
