package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.dilnytsia.internal.Codes;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.territory.Outline;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads outlines as GeoJSON (RFC 7946): a FeatureCollection of polygons with the property {@code hromada_code}. */
final class OutlineReader {

  private final Draft draft;
  private final Problems problems;
  private final Ids read = new Ids();

  OutlineReader(Draft draft, Problems problems) {
    this.draft = draft;
    this.problems = problems;
  }

  void read(byte[] bytes) {
    try (var json = Json.factory().createParser(bytes)) {
      if (json.nextToken() != JsonToken.START_OBJECT || !readCollection(json)) {
        expect(json, "features", null, say("expected.feature-collection"));
      }
      while (json.nextToken() != null) {
        // To the end, so that a file cut short or with something behind it is told.
      }
    } catch (JsonProcessingException e) {
      var line = Json.line(e);
      problems.add(
          DatasetFile.OUTLINES,
          Problems.problem(Json.text(bytes, line), say("expected.json")).row(line));
    } catch (IOException e) {
      // In memory nothing but the encoding can fail.
      problems.add(
          DatasetFile.OUTLINES, Problems.problem(null, say("expected.utf8")).row(1));
    }
  }

  private boolean readCollection(JsonParser json) throws IOException {
    var found = false;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      var name = json.currentName();
      if (json.nextToken() == JsonToken.START_ARRAY && name.equals("features")) {
        found = true;
        while (json.nextToken() != JsonToken.END_ARRAY) {
          readFeature(json);
        }
      } else {
        json.skipChildren();
      }
    }
    return found;
  }

  private void readFeature(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      expect(json, "features", json.getText(), say("expected.feature"));
      json.skipChildren();
      return;
    }
    var line = json.currentTokenLocation().getLineNr();
    String code = null;
    var shape = new OutlineShape();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      var name = json.currentName();
      var start = json.nextToken();
      if (start == JsonToken.START_OBJECT && name.equals("properties")) {
        code = readCode(json);
      } else if (start == JsonToken.START_OBJECT && name.equals("geometry")) {
        shape.read(json);
      } else {
        json.skipChildren();
      }
    }
    add(line, code, shape);
  }

  private static @Nullable String readCode(JsonParser json) throws IOException {
    String code = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      var name = json.currentName();
      var value = json.nextToken();
      if (name.equals("hromada_code") && value.isScalarValue()) {
        code = json.getText();
      }
      json.skipChildren();
    }
    return code;
  }

  private void add(int line, @Nullable String code, OutlineShape shape) {
    if (code == null || !Codes.isKatottg(code)) {
      problems.add(DatasetFile.OUTLINES, line, "hromada_code", code, say("expected.code"));
    } else if (draft.hromadaIds.excludes(code)) {
      problems.add(
          DatasetFile.OUTLINES,
          line,
          "hromada_code",
          code,
          say("expected.known", problems.places().name(DatasetFile.HROMADAS)));
    } else if (read.add(code, line) != 0) {
      problems.add(
          DatasetFile.OUTLINES, line, "hromada_code", code, say("expected.once", read.row(code)));
    }
    var wrong = shape.wrong();
    if (wrong.isPresent()) {
      problems.add(DatasetFile.OUTLINES, line, "coordinates", shape.found(), say(wrong.get()));
    } else if (code != null && Codes.isKatottg(code)) {
      draft.outlines.add(
          Outline.builder().hromadaCode(code).polygons(shape.polygons()).build());
    }
  }

  private void expect(JsonParser json, String column, @Nullable String found, Wording expected) {
    problems.add(DatasetFile.OUTLINES, json.currentLocation().getLineNr(), column, found, expected);
  }
}
