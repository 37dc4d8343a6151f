package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.JsonPhrases.say;

import com.google.common.base.Converter;
import io.github.dilnytsia.territory.GeoPoint;
import java.util.List;

/** Forms of places on the earth. */
final class Points {

  private static final Form<Double> LATITUDE = new DegreesForm(90);
  private static final Form<Double> LONGITUDE = new DegreesForm(180);

  /** A point by the names of its coordinates, so that they cannot be swapped unseen. */
  static final Form<GeoPoint> POINT = ObjectFormMaker.of(
          "point", "A point on the earth, WGS84.", GeoPoint::builder, GeoPoint.Builder::build)
      .required("lat", LATITUDE, GeoPoint::lat, GeoPoint.Builder::lat, "Latitude in degrees.")
      .required("lon", LONGITUDE, GeoPoint::lon, GeoPoint.Builder::lon, "Longitude in degrees.")
      .make();

  /** The coordinates of a MultiPolygon as GeoJSON (RFC 7946) has them, longitude first. */
  static final Form<List<List<List<GeoPoint>>>> POLYGONS = new ListForm<>(new ListForm<>(ring()));

  private Points() {}

  private static Form<List<GeoPoint>> ring() {
    var expected = say("expected.ring");
    return new ListForm<>(position())
        .where(
            ring -> ring.size() >= 4 && ring.get(0).equals(ring.get(ring.size() - 1)),
            expected,
            schema -> schema.put("minItems", 4));
  }

  private static Form<GeoPoint> position() {
    return new ListForm<>(LONGITUDE)
        .where(
            pair -> pair.size() == 2 && Math.abs(pair.get(1)) <= 90,
            say("expected.position"),
            schema -> SchemaNode.type("array")
                .put(
                    "prefixItems",
                    List.of(
                        LONGITUDE.describe(new SchemaDefinitions()),
                        LATITUDE.describe(new SchemaDefinitions())))
                .put("items", false)
                .put("minItems", 2))
        .as(Converter.from(
            pair -> GeoPoint.of(pair.get(1), pair.get(0)),
            point -> List.of(point.lon(), point.lat())));
  }
}
