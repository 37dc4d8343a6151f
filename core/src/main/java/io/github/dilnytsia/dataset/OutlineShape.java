package io.github.dilnytsia.dataset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.territory.GeoPoint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The geometry of one feature: polygons, or what is wrong with it. */
final class OutlineShape {

  private static final int MOST_POINTS = 1_000_000;

  private String type = "";
  private List<?> coordinates = List.of();
  private String wrong = "";
  private int points;

  void read(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      var name = json.currentName();
      var value = json.nextToken();
      if (name.equals("type") && value == JsonToken.VALUE_STRING) {
        type = json.getText();
      } else if (name.equals("coordinates") && value == JsonToken.START_ARRAY) {
        coordinates = readList(json);
      } else {
        json.skipChildren();
      }
    }
  }

  /** Nested lists with points at their bottom. */
  private List<?> readList(JsonParser json) throws IOException {
    var list = new ArrayList<Object>();
    var token = json.nextToken();
    while (token != JsonToken.END_ARRAY) {
      if (token == JsonToken.START_ARRAY) {
        var inner = readList(json);
        list.add(inner.isEmpty() || !(inner.get(0) instanceof Double) ? inner : point(inner));
      } else if (token.isNumeric()) {
        list.add(json.getDoubleValue());
      } else {
        wrong = "expected.positions";
        json.skipChildren();
      }
      token = json.nextToken();
    }
    return list;
  }

  private Object point(List<?> numbers) {
    points++;
    if (points > MOST_POINTS) {
      wrong = "expected.fewer-points";
      return numbers;
    }
    if (numbers.size() >= 2
        && numbers.get(0) instanceof Double lon
        && numbers.get(1) instanceof Double lat
        && Math.abs(lat) <= 90
        && Math.abs(lon) <= 180) {
      return GeoPoint.of(lat, lon);
    }
    wrong = "expected.positions";
    return numbers;
  }

  /** Key of the phrase that says what was expected; empty if all is well. */
  Optional<String> wrong() {
    if (wrong.isEmpty()) {
      check();
    }
    return Optional.of(wrong).filter(key -> !key.isEmpty());
  }

  String found() {
    return type;
  }

  private void check() {
    if (!type.equals("Polygon") && !type.equals("MultiPolygon")) {
      wrong = "expected.polygon";
    } else if (polygons().isEmpty()
        || !polygons().stream()
            .allMatch(rings -> !rings.isEmpty() && rings.stream().allMatch(this::isClosed))) {
      wrong = "expected.rings";
    }
  }

  private boolean isClosed(List<GeoPoint> ring) {
    return ring.size() >= 4 && ring.get(0).equals(ring.get(ring.size() - 1));
  }

  /** The polygons; whatever does not fit the type is an empty list among them. */
  List<List<List<GeoPoint>>> polygons() {
    return type.equals("Polygon")
        ? ImmutableList.of(polygon(coordinates))
        : coordinates.stream().map(OutlineShape::polygon).toList();
  }

  private static List<List<GeoPoint>> polygon(Object rings) {
    return rings instanceof List<?> list
        ? list.stream().map(OutlineShape::ring).toList()
        : List.of();
  }

  private static List<GeoPoint> ring(Object points) {
    if (points instanceof List<?> list && list.stream().allMatch(GeoPoint.class::isInstance)) {
      return list.stream().map(GeoPoint.class::cast).toList();
    }
    return List.of();
  }
}
