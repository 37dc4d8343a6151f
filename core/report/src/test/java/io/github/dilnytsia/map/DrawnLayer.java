package io.github.dilnytsia.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** A layer as others read it: by a schema and by another library's reader. */
final class DrawnLayer {

  private final String text;
  private final JsonNode root;

  DrawnLayer(byte[] bytes) {
    try {
      text = new String(bytes, StandardCharsets.UTF_8);
      root = new ObjectMapper().readTree(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    return text;
  }

  List<JsonNode> features() {
    var features = new ArrayList<JsonNode>();
    root.get("features").forEach(features::add);
    return features;
  }

  static Geometry geometry(JsonNode feature) {
    try {
      return new GeoJsonReader().read(feature.get("geometry").toString());
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Every rule of RFC 7946 that a layer of ours could break. */
  void keepsTheStandard() {
    assertThat(schema().validate(root)).isEmpty();
    var ids = new HashSet<String>();
    for (var feature : features()) {
      assertThat(ids.add(feature.get("id").asText()))
          .as(feature.get("id").asText())
          .isTrue();
      if (!feature.get("geometry").isNull()) {
        var geometry = geometry(feature);
        assertThat(geometry.isValid()).as(feature.get("id").asText()).isTrue();
        for (var i = 0; i < geometry.getNumGeometries(); i++) {
          if (geometry.getGeometryN(i) instanceof Polygon polygon) {
            keepsTheRightHandRule(polygon);
          }
        }
      }
    }
  }

  /** About 11 cm: nobody knows a place better, and more digits only make a file long. */
  void hasSixDecimals() {
    assertThat(text).doesNotContainPattern("[0-9]\\.[0-9]{7,}[,\\]]");
  }

  private static void keepsTheRightHandRule(Polygon polygon) {
    assertThat(isCounterClockwise(polygon.getExteriorRing())).isTrue();
    for (var i = 0; i < polygon.getNumInteriorRing(); i++) {
      assertThat(isCounterClockwise(polygon.getInteriorRingN(i))).isFalse();
    }
  }

  private static boolean isCounterClockwise(LinearRing ring) {
    Coordinate[] corners = ring.getCoordinates();
    return Orientation.isCCW(corners);
  }

  private static JsonSchema schema() {
    try (var in =
        Objects.requireNonNull(DrawnLayer.class.getResourceAsStream("geojson.schema.json"))) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
