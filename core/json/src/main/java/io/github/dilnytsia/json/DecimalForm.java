package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.JsonPhrases.say;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dilnytsia.judgement.Wording;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/** A decimal fraction, kept digit by digit: 2.50 stays 2.50. */
final class DecimalForm implements Form<BigDecimal> {

  private static final int MOST_PLACES_WRITTEN_OUT = 100;

  private final boolean notNegative;
  private final Wording expected;

  DecimalForm(boolean notNegative) {
    this.notNegative = notNegative;
    this.expected = say(notNegative ? "expected.amount" : "expected.number");
  }

  /** Written out, unless the zeros before its point are no digits of its own, or there are very many places behind. */
  @Override
  public void write(BigDecimal value, JsonGenerator json) throws IOException {
    Unwritable.unless(isInRange(value), json, value, expected);
    var plain = value.scale() >= 0 && value.scale() <= MOST_PLACES_WRITTEN_OUT;
    json.writeNumber(plain ? value.toPlainString() : value.toString());
  }

  @Override
  public Optional<BigDecimal> read(Reading in) throws IOException {
    if (!in.isAtNumber()) {
      return in.refuseNumber(expected);
    }
    var most = in.limits().numberLength();
    var text = in.text();
    if (text.length() > most) {
      return in.refuse(say("expected.fewer-digits", most));
    }
    try {
      var value = new BigDecimal(text);
      // 1e999999999 is short to write and has a thousand million digits.
      if (Math.abs((long) value.scale()) > most) {
        return in.refuse(say("expected.fewer-digits", most));
      }
      return isInRange(value) ? Optional.of(value) : in.refuse(expected);
    } catch (NumberFormatException e) {
      return in.refuse(say("expected.fewer-digits", most));
    }
  }

  private boolean isInRange(BigDecimal value) {
    return !notNegative || value.signum() >= 0;
  }

  @Override
  public SchemaNode describe(SchemaDefinitions definitions) {
    var node = SchemaNode.type("number");
    return notNegative ? node.put("minimum", 0) : node;
  }
}
