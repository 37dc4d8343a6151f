package io.github.dilnytsia.dataset;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dilnytsia.territory.Outline;
import io.github.dilnytsia.territory.Territory;
import java.io.IOException;

/** Outlines as GeoJSON, one feature to a line. */
final class Outlines {

  private Outlines() {}

  static byte[] text(Territory territory) {
    return Json.write(json -> {
      json.writeStartObject();
      json.writeStringField("type", "FeatureCollection");
      json.writeArrayFieldStart("features");
      for (var outline : territory.outlines()) {
        json.writeRaw('\n');
        write(json, outline, territory.hromada(outline.hromadaCode()).name());
      }
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  private static void write(JsonGenerator json, Outline outline, String name) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeObjectFieldStart("properties");
    json.writeStringField("hromada_code", outline.hromadaCode());
    json.writeStringField("name", name);
    json.writeEndObject();
    json.writeObjectFieldStart("geometry");
    var single = outline.polygons().size() == 1;
    json.writeStringField("type", single ? "Polygon" : "MultiPolygon");
    json.writeFieldName("coordinates");
    if (!single) {
      json.writeStartArray();
    }
    for (var polygon : outline.polygons()) {
      json.writeStartArray();
      for (var ring : polygon) {
        json.writeStartArray();
        for (var point : ring) {
          Json.writePoint(json, point);
        }
        json.writeEndArray();
      }
      json.writeEndArray();
    }
    if (!single) {
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
