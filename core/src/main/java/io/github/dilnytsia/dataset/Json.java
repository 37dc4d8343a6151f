package io.github.dilnytsia.dataset;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.dilnytsia.territory.GeoPoint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** JSON in and out by Jackson's streams, with limits on what comes in; only loaded where Jackson is on the class path. */
final class Json {

  private Json() {}

  /** What writes a document. */
  @FunctionalInterface
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /** A document in UTF-8 with a line end. */
  static byte[] write(Body body) {
    var bytes = new ByteArrayOutputStream();
    try (var json = factory().createGenerator(bytes, JsonEncoding.UTF8)) {
      body.write(json);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A position: longitude first, as RFC 7946 has it. */
  static void writePoint(JsonGenerator json, GeoPoint point) throws IOException {
    json.writeStartArray();
    json.writeNumber(Points.text(point.lon()));
    json.writeNumber(Points.text(point.lat()));
    json.writeEndArray();
  }

  /** The line at which a document is none. */
  static int line(JsonProcessingException broken) {
    var location = broken.getLocation();
    return location == null ? 1 : Math.max(1, location.getLineNr());
  }

  /** What stands in a line; the parser would say in English alone what is wrong with it. */
  static String text(byte[] document, int line) {
    return new String(document, StandardCharsets.UTF_8)
        .lines()
        .skip(line - 1L)
        .findFirst()
        .orElse("")
        .strip();
  }

  static JsonFactory factory() {
    return JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(50)
            .maxNumberLength(50)
            .maxStringLength(100_000)
            .build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();
  }
}
