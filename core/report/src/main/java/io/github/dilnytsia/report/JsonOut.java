package io.github.dilnytsia.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Sources;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.territory.PlaceName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

/** Writes the data of the page; every text in it is visible and can end no element. */
final class JsonOut {

  private static final BigDecimal MILLIS_PER_HOUR = BigDecimal.valueOf(3_600_000);

  /** What writes a part of the data. */
  @FunctionalInterface
  interface Body {
    void write(JsonOut out) throws IOException;
  }

  /** Writes one thing of a list. */
  @FunctionalInterface
  interface Item<T> {
    void write(T item) throws IOException;
  }

  private final JsonGenerator json;

  private JsonOut(JsonGenerator json) {
    this.json = json;
  }

  static byte[] document(Body body) {
    var bytes = new ByteArrayOutputStream();
    var factory = new JsonFactoryBuilder().characterEscapes(new WebEscapes()).build();
    try (var json = factory.createGenerator(bytes, JsonEncoding.UTF8)) {
      body.write(new JsonOut(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Text from outside as a sentence shows it. */
  static String visible(String text) {
    return Wording.same(text).in(Language.UK);
  }

  void beginObject() throws IOException {
    json.writeStartObject();
  }

  void endObject() throws IOException {
    json.writeEndObject();
  }

  void beginArray() throws IOException {
    json.writeStartArray();
  }

  void endArray() throws IOException {
    json.writeEndArray();
  }

  void field(String name) throws IOException {
    json.writeFieldName(name);
  }

  void number(long number) throws IOException {
    json.writeNumber(number);
  }

  void number(BigDecimal number) throws IOException {
    json.writeNumber(number.toPlainString());
  }

  void text(String text) throws IOException {
    json.writeString(text);
  }

  void nothing() throws IOException {
    json.writeNull();
  }

  void number(String field, long number) throws IOException {
    json.writeNumberField(field, number);
  }

  void number(String field, BigDecimal number, int digits) throws IOException {
    field(field);
    number(rounded(number, digits));
  }

  void coordinates(double lat, double lon) throws IOException {
    number(rounded(BigDecimal.valueOf(lat), 5));
    number(rounded(BigDecimal.valueOf(lon), 5));
  }

  /** A degree's fifth digit is a metre; hours and indices have digits to spare. */
  static BigDecimal rounded(BigDecimal number, int digits) {
    var rounded = number.setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded;
  }

  void text(String field, String text) throws IOException {
    json.writeStringField(field, visible(text));
  }

  void text(String field, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      text(field, text.get());
    }
  }

  /** An id as it is, and as it is shown where that differs. */
  void id(String id) throws IOException {
    json.writeStringField("id", id);
    if (!visible(id).equals(id)) {
      text("shown", id);
    }
  }

  void flag(String field, boolean flag) throws IOException {
    if (flag) {
      json.writeNumberField(field, 1);
    }
  }

  /** A name in both languages. */
  void name(String field, PlaceName name) throws IOException {
    field(field);
    inBoth(visible(name.uk()), visible(name.en()));
  }

  /** Where a figure or a rule comes from, for people. */
  void source(String source) throws IOException {
    var said = Sources.wording(source);
    field("source");
    inBoth(said.in(Language.UK), said.in(Language.EN));
  }

  /** A text that is the same in both languages stands once. */
  void inBoth(String uk, String en) throws IOException {
    if (uk.equals(en)) {
      text(uk);
    } else {
      json.writeStartArray();
      text(uk);
      text(en);
      json.writeEndArray();
    }
  }

  void hours(String field, Duration time) throws IOException {
    field(field);
    hours(time);
  }

  /** Officer time to a hundredth of an hour. */
  void hours(Duration time) throws IOException {
    number(rounded(
        BigDecimal.valueOf(time.toMillis()).divide(MILLIS_PER_HOUR, 4, RoundingMode.HALF_UP), 2));
  }

  <T> void list(String field, Collection<T> items, Item<T> item) throws IOException {
    field(field);
    list(items, item);
  }

  <T> void list(Collection<T> items, Item<T> item) throws IOException {
    beginArray();
    for (var each : items) {
      item.write(each);
    }
    endArray();
  }

  /** The same with an object for each. */
  <T> void objects(String field, Collection<T> items, Item<T> item) throws IOException {
    list(field, items, each -> {
      beginObject();
      item.write(each);
      endObject();
    });
  }
}
