package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.JsonPhrases.say;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.primitives.Longs;
import io.github.dilnytsia.judgement.Wording;
import java.io.IOException;
import java.util.Optional;

/** A whole number in a range, both ends included; written without a point and read only so. */
final class WholeForm implements Form<Long> {

  private final long least;
  private final long most;
  private final Wording expected;

  WholeForm(long least, long most) {
    this.least = least;
    this.most = most;
    this.expected = say("expected.whole-number", least, most);
  }

  @Override
  public void write(Long value, JsonGenerator json) throws IOException {
    Unwritable.unless(isInRange(value), json, value, expected);
    json.writeNumber(value);
  }

  @Override
  public Optional<Long> read(Reading in) throws IOException {
    if (!in.isAt(JsonToken.VALUE_NUMBER_INT)) {
      return in.refuseNumber(expected);
    }
    // A number of more digits than a long may have is out of range whatever it is.
    var value = Optional.ofNullable(Longs.tryParse(in.text())).filter(this::isInRange);
    return value.isPresent() ? value : in.refuse(expected);
  }

  private boolean isInRange(long value) {
    return value >= least && value <= most;
  }

  @Override
  public SchemaNode describe(SchemaDefinitions definitions) {
    return SchemaNode.type("integer").put("minimum", least).put("maximum", most);
  }
}
