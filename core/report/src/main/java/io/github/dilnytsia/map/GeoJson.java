package io.github.dilnytsia.map;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dilnytsia.territory.GeoPoint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A FeatureCollection of RFC 7946: WGS84, longitude first, at most six decimals, a feature to a line.
 */
final class GeoJson {

  private static final int DECIMALS = 6;

  /** A part of the document. */
  @FunctionalInterface
  interface Part {
    void write(GeoJson document) throws IOException;
  }

  private final JsonGenerator json;

  private GeoJson(JsonGenerator json) {
    this.json = json;
  }

  static byte[] collection(Part features) {
    var bytes = new ByteArrayOutputStream();
    try (var json = new JsonFactory().createGenerator(bytes, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringField("type", "FeatureCollection");
      json.writeArrayFieldStart("features");
      features.write(new GeoJson(json));
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      // In memory nothing can fail.
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  void feature(String id, Part geometry, Part properties) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeStringField("id", id);
    json.writeFieldName("geometry");
    geometry.write(this);
    json.writeObjectFieldStart("properties");
    properties.write(this);
    json.writeEndObject();
    json.writeEndObject();
  }

  void point(GeoPoint point) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Point");
    json.writeFieldName("coordinates");
    position(point);
    json.writeEndObject();
  }

  /** Always a MultiPolygon, for a layer is best of one kind; null, as the RFC has it, if there is no polygon. */
  void area(List<List<List<GeoPoint>>> polygons) throws IOException {
    if (polygons.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("type", "MultiPolygon");
    json.writeArrayFieldStart("coordinates");
    for (var rings : polygons) {
      json.writeStartArray();
      for (var ring : rings) {
        json.writeStartArray();
        for (var point : ring) {
          position(point);
        }
        json.writeEndArray();
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void position(GeoPoint point) throws IOException {
    json.writeStartArray();
    json.writeNumber(degrees(point.lon()));
    json.writeNumber(degrees(point.lat()));
    json.writeEndArray();
  }

  private static String degrees(double degrees) {
    var millionths = Math.round(degrees * 1e6);
    // Nearly all are whole millionths, and those need not be worked out to fifty digits.
    var rounded = millionths / 1e6 == degrees
        ? BigDecimal.valueOf(millionths, DECIMALS)
        : new BigDecimal(degrees).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  GeoJson text(String name, @Nullable String value) throws IOException {
    json.writeStringField(name, value);
    return this;
  }

  GeoJson text(String name, Optional<String> value) throws IOException {
    return text(name, value.orElse(null));
  }

  GeoJson texts(String name, Iterable<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (var value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
    return this;
  }

  GeoJson number(String name, long value) throws IOException {
    json.writeNumberField(name, value);
    return this;
  }

  /** To four digits, as the tables of a plan have hours and indices. */
  GeoJson number(String name, BigDecimal value) throws IOException {
    json.writeNumberField(name, value.setScale(4, RoundingMode.HALF_UP));
    return this;
  }

  /** 1 or 0, as all files write yes and no; null if it is not known. */
  GeoJson flag(String name, Optional<Boolean> value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.get() ? 1 : 0);
    } else {
      json.writeNullField(name);
    }
    return this;
  }
}
