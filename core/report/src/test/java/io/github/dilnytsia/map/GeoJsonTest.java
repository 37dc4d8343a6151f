package io.github.dilnytsia.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.territory.GeoPoint;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoJsonTest {

  private static String text(GeoJson.Part geometry, GeoJson.Part properties) {
    var bytes = GeoJson.collection(document -> {
      document.feature("a", geometry, properties);
      document.feature("b", geometry, properties);
    });
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String point(GeoPoint point) {
    return text(feature -> feature.point(point), feature -> {});
  }

  @Test
  void aFeatureStandsOnALineOfItsOwn() {
    var lines = point(GeoPoint.of(49.5, 28.25)).lines().toList();

    assertThat(lines)
        .hasSize(3)
        .first()
        .isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[");
    assertThat(lines.subList(1, 3))
        .allMatch(line -> line.contains("{\"type\":\"Feature\",\"id\":")
            && line.contains("\"geometry\":{\"type\":\"Point\",\"coordinates\":[28.25,49.5]}"));
    assertThat(point(GeoPoint.of(49.5, 28.25))).endsWith("}\n");
  }

  @ParameterizedTest
  @CsvSource({
    "49.1234564, 49.123456",
    "49.1234566, 49.123457",
    "49, 49",
    "0.000001, 0.000001",
    "-0.0000001, 0",
    "-0.0000009, -0.000001",
    "49.10, 49.1"
  })
  void aDegreeHasSixDigitsAtMostAndNoExponent(double degrees, String written) {
    assertThat(point(GeoPoint.of(0, degrees))).contains("\"coordinates\":[" + written + ",0]");
    assertThat(point(GeoPoint.of(degrees, 0))).contains("\"coordinates\":[0," + written + "]");
  }

  @Test
  void whatHasNoAreaHasNoGeometry() {
    assertThat(text(feature -> feature.area(List.of()), feature -> {}))
        .contains("\"geometry\":null");
  }

  @Test
  void whatIsNotKnownIsNullAndNeitherYesNorNo() {
    var properties = text(
        feature -> feature.area(List.of()),
        feature -> feature
            .flag("yes", Optional.of(true))
            .flag("no", Optional.of(false))
            .flag("unknown", Optional.empty())
            .text("name", Optional.empty())
            .number("index", new BigDecimal("1.00005"))
            .texts("ids", List.of("A", "B"))
            .number("count", 2));

    assertThat(properties)
        .contains(
            "\"properties\":{\"yes\":1,\"no\":0,\"unknown\":null,\"name\":null,\"index\":1.0001,"
                + "\"ids\":[\"A\",\"B\"],\"count\":2}");
  }
}
