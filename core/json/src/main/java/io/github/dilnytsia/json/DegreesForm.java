package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.JsonPhrases.say;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;

/**
 * Degrees of latitude or longitude; written in the fewest digits that read back as the same number, which Jackson does
 * alike in every release of the JDK.
 */
final class DegreesForm implements Form<Double> {

  private final int most;

  DegreesForm(int most) {
    this.most = most;
  }

  @Override
  public void write(Double value, JsonGenerator json) throws IOException {
    json.writeNumber(value);
  }

  @Override
  public Optional<Double> read(Reading in) throws IOException {
    if (!in.isAtNumber()) {
      return in.refuseNumber(say("expected.degrees", -most, most));
    }
    if (in.text().length() > in.limits().numberLength()) {
      return in.refuse(say("expected.fewer-digits", in.limits().numberLength()));
    }
    var value = Double.parseDouble(in.text());
    return Math.abs(value) <= most
        ? Optional.of(value)
        : in.refuse(say("expected.degrees", -most, most));
  }

  @Override
  public SchemaNode describe(SchemaDefinitions definitions) {
    return SchemaNode.type("number").put("minimum", -most).put("maximum", most);
  }
}
