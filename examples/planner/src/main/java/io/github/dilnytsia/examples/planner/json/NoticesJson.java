package io.github.dilnytsia.examples.planner.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dilnytsia.dataset.Notice;
import io.github.dilnytsia.examples.planner.console.JsonText;
import io.github.dilnytsia.judgement.Language;
import java.io.IOException;

/** What is odd about data and stops nothing. */
final class NoticesJson {

  private NoticesJson() {}

  static void write(JsonGenerator json, Iterable<Notice> notices, Language language)
      throws IOException {
    json.writeArrayFieldStart("notices");
    for (var notice : notices) {
      json.writeStartObject();
      json.writeStringField("file", notice.file());
      if (notice.row().isPresent()) {
        json.writeNumberField("row", notice.row().getAsInt());
      }
      JsonText.write(json, "column", notice.column());
      json.writeStringField("text", notice.text().in(language));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
