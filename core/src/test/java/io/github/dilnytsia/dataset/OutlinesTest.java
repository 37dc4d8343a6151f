package io.github.dilnytsia.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlinesTest {

  private static final String FILE = "hromada_outlines_approx.geojson";

  @TempDir
  Path temp;

  private TestFolder folder() {
    return new TestFolder(temp.resolve("data"));
  }

  @Test
  void readsPolygonsAndMultiPolygons() {
    assertThat(folder().read().territory().outlines())
        .allSatisfy(outline -> assertThat(outline.polygons())
            .singleElement()
            .satisfies(rings -> assertThat(rings)
                .singleElement()
                .satisfies(ring -> assertThat(ring).hasSize(4))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[28.3, 49.1]]]}}| [28.3, 49.11]]]}}| 2:coordinates:Polygon",
        "[28.4, 49.1]|  [28.4, 149.1]| 2:coordinates:Polygon",
        "[28.4, 49.1]|  [28.4, null]| 2:coordinates:Polygon",
        "[28.4, 49.1]|  [28.4]| 2:coordinates:Polygon",
        "\"type\": \"Polygon\"| \"type\": \"Point\"| 2:coordinates:Point",
        "\"type\": \"Polygon\"| \"type\": \"MultiPolygon\"| 2:coordinates:MultiPolygon",
        "\"hromada_code\": \"UA05020010000053508\"| \"code\": 1| 2:hromada_code:",
        "\"features\"| \"things\"| 6:features:"
      })
  void refusesShapesThatAreNone(String old, String changed, String found) {
    assertThat(folder().change(FILE, old, changed).found()).isEqualTo(FILE + ":" + found);
  }

  @Test
  void tellsTheLineOfBrokenJson() {
    assertThat(folder()
            .change(FILE, "\"geometry\": {\"coordinates\"", "\"geometry\" {\"coordinates\"")
            .problem()
            .row())
        .hasValue(4);
  }

  @Test
  void refusesAFileCutShort() {
    var folder = folder();

    assertThat(folder.set(FILE, folder.text(FILE).substring(0, 300)).problem().row())
        .isPresent();
  }

  @Test
  void refusesSomethingBehindTheDocument() {
    assertThat(folder().append(FILE, "}").problem().file()).isEqualTo(FILE);
  }

  @Test
  void readsTheSameOutlinesWithAByteOrderMark() {
    var plain = folder().read();
    var folder = folder();

    assertThat(folder.set(FILE, "\uFEFF" + folder.text(FILE)).read()).isEqualTo(plain);
  }

  @Test
  void refusesTextInAnotherEncoding() {
    var folder = folder();
    var utf16 = folder.text(FILE).getBytes(StandardCharsets.UTF_16);

    assertThat(folder.set(FILE, utf16).problem().row()).hasValue(1);
  }

  @Test
  void refusesMalformedUtf8() {
    var folder = folder();
    var latin =
        folder.text(FILE).replace("Агрономічна", "\u00E9").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(folder.set(FILE, latin).problem().row()).hasValue(2);
  }

  @Test
  void refusesAnAbyssOfBrackets() {
    assertThat(folder().set(FILE, "[".repeat(1_000_000)).problems()).isNotEmpty();
  }
}
